package org.biaozhun.designations.model;

import java.util.Locale;

/** Whether a standard must be followed: a concept of the list {@code bindingness}. */
public enum Bindingness {
    MANDATORY,
    RECOMMENDED,
    GUIDANCE,
    VOLUNTARY;

    /** The code of the concept, as in {@code mandatory}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
