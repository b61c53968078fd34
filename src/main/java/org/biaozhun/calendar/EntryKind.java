package org.biaozhun.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens on a day. */
public enum EntryKind {
    CONSULTATION("consultation", "open for comment"),
    EFFECT("takes effect", "takes effect"),
    DEADLINE("due", "is due"),
    EVENT("event", "takes place"),
    TAKES_OFFICE("takes office", "takes office"),
    LEAVES_OFFICE("leaves office", "leaves office");

    private final String label;
    private final String verb;

    EntryKind(String label, String verb) {
        this.label = label;
        this.verb = verb;
    }

    /** The code in URLs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in lists. */
    public String label() {
        return label;
    }

    /** What it says of the thing. */
    public String verb() {
        return verb;
    }

    /** The kind of a code. */
    public static Optional<EntryKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
