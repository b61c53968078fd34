package org.biaozhun.designations.model;

import java.util.Locale;

/** The level at which a standard is made: a concept of the list {@code level}. */
public enum Level {
    NATIONAL,
    SECTOR,
    LOCAL,
    ASSOCIATION,
    ENTERPRISE,
    MILITARY,
    INTERNATIONAL,
    REGIONAL;

    /** The code of the concept, as in {@code national}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
