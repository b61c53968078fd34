package org.biaozhun.designations.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What came of reading a designation.
 *
 * @param text the text as printed
 * @param found what was read, if it is a designation
 * @param oddities what is not as in the normal form, as in "an em dash (U+2014)"
 * @param fault why it is none, with the nearest form, else empty
 * @param <T> what is read
 */
public record Reading<T extends Designation>(
        String text, Optional<T> found, List<String> oddities, String fault) {

    private static final int MOST = 3;

    /** A text that is a designation. */
    public static <T extends Designation> Reading<T> of(
            String text, T found, List<String> oddities) {
        return new Reading<>(text, Optional.of(found), oddities, "");
    }

    /** A text that is none. */
    public static <T extends Designation> Reading<T> refused(String text, String fault) {
        return new Reading<>(text, Optional.empty(), List.of(), fault);
    }

    /** Whether it is a designation. */
    public boolean isRead() {
        return found.isPresent();
    }

    /** What was read. */
    public T get() {
        return found.orElseThrow(() -> new NoSuchElementException(fault));
    }

    private String told() {
        String first = String.join(" and ", oddities.subList(0, Math.min(MOST, oddities.size())));
        return oddities.size() > MOST ? first + " and others" : first;
    }

    /**
     * What to change, if it is a designation in another than its normal form: "has an em dash
     * (U+2014): write GB/T 44831-2024".
     */
    public Optional<String> variance() {
        return found.map(Designation::normal)
                .filter(normal -> !normal.equals(text))
                .map(normal ->
                        (oddities.isEmpty() ? "is not in the normal form" : "has " + told())
                                + ": write "
                                + normal);
    }
}
