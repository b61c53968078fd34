package org.biaozhun.annex;

import java.time.LocalDate;
import java.util.List;

/** Dates as stated, for readers: "28 Nov 2024", "Sep 2024", "2013", "about 2013". */
final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    String of(LocalDate day) {
        return of(day.toString());
    }

    /**
     * A date in ISO 8601 of any precision, as read.
     *
     * @param stated {@code 2024-11-28}, {@code 2024-11} or {@code 2024}; anything else is left
     *     alone
     */
    String of(String stated) {
        if (!stated.matches("\\d{4}(-\\d{2}){0,2}")) {
            return stated;
        }
        String[] parts = stated.split("-", -1);
        return words.language() == Language.ZH ? chinese(parts) : english(parts);
    }

    /** The earlier of the forms of EDTF that the corpus uses: "2013~". */
    String fuzzy(String edtf) {
        return edtf.endsWith("~")
                ? words.get("about", of(edtf.substring(0, edtf.length() - 1)))
                : of(edtf);
    }

    private static String english(String[] parts) {
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> month(parts[1]) + " " + parts[0];
            default -> Integer.parseInt(parts[2]) + " " + month(parts[1]) + " " + parts[0];
        };
    }

    private static String month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= MONTHS.size() ? MONTHS.get(month - 1) : number;
    }

    private static String chinese(String[] parts) {
        return switch (parts.length) {
            case 1 -> parts[0] + "年";
            case 2 -> parts[0] + "年" + Integer.parseInt(parts[1]) + "月";
            default ->
                    parts[0]
                            + "年"
                            + Integer.parseInt(parts[1])
                            + "月"
                            + Integer.parseInt(parts[2])
                            + "日";
        };
    }

    /** When a tenure was held, said honestly for the day: nothing is made exact that is not. */
    String when(Tenure tenure, LocalDate asOf) {
        return switch (tenure.standing()) {
            case CERTAIN -> certain(tenure);
            case LAST_SEEN ->
                    joined(
                            since(tenure),
                            words.get("last-seen-on", of(tenure.asStated(tenure.lastSeen()))));
            case ENDED -> ended(tenure);
            case POSSIBLE -> possible(tenure, asOf);
        };
    }

    private String certain(Tenure tenure) {
        return tenure.end().isEmpty() ? since(tenure) : ended(tenure);
    }

    private String since(Tenure tenure) {
        if (!tenure.fuzzy().isEmpty() && tenure.start().isEmpty()) {
            return fuzzy(tenure.fuzzy());
        }
        return tenure.start().isEmpty() ? "" : words.get("since", of(tenure.start()));
    }

    private String ended(Tenure tenure) {
        boolean hasStart = !tenure.start().isEmpty();
        if (!tenure.end().isEmpty()) {
            return hasStart
                    ? words.get("from-to", of(tenure.start()), of(tenure.end()))
                    : words.get("until", of(tenure.end()));
        }
        if (hasStart) {
            return words.get("from-end-not-told", of(tenure.start()));
        }
        if (!tenure.fuzzy().isEmpty()) {
            return fuzzy(tenure.fuzzy());
        }
        return tenure.lastSeen().isEmpty()
                ? words.get("dates-not-told")
                : words.get("seen-on", of(tenure.asStated(tenure.lastSeen())));
    }

    private String possible(Tenure tenure, LocalDate asOf) {
        boolean seenLater =
                !tenure.firstSeen().isEmpty() && tenure.firstSeen().compareTo(asOf.toString()) > 0;
        if (seenLater && tenure.start().isEmpty() && tenure.fuzzy().isEmpty()) {
            return words.get("first-seen-on", of(tenure.asStated(tenure.firstSeen())));
        }
        if (!seenLater && !tenure.end().isEmpty()) {
            return joined(
                    tenure.start().isEmpty() ? "" : words.get("since", of(tenure.start())),
                    words.get("until-unknown-day", of(tenure.end())));
        }
        if (seenLater && !tenure.start().isEmpty()) {
            return words.get("from-unknown-day", of(tenure.start()));
        }
        return ended(tenure);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + ", " + other;
    }
}
