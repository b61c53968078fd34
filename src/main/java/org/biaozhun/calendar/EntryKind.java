package org.biaozhun.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens on a day. */
public enum EntryKind {
    CONSULTATION,
    EFFECT,
    DEADLINE,
    EVENT,
    TAKES_OFFICE,
    LEAVES_OFFICE;

    /** The code in URLs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code. */
    public static Optional<EntryKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
