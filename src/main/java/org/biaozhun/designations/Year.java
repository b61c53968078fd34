package org.biaozhun.designations;

/** The year of an edition. */
final class Year {

    private static final int SHORT_FROM = 49;
    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    private Year() {}

    /**
     * A year as printed. Two digits are a year before 2000: Chinese standards had them until 1995,
     * some military ones a little longer.
     */
    static int of(String digits, String form) throws Refusal {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2 && year < SHORT_FROM) {
            throw new Refusal(
                    "the year %s has two digits, which years had until 1995: write it as %s"
                            .formatted(digits, form));
        }
        int full = digits.length() == 2 ? FIRST + year : year;
        if (full < FIRST || full > LAST) {
            throw new Refusal("%s is no year: write it as %s".formatted(digits, form));
        }
        return full;
    }
}
