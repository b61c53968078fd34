package org.biaozhun.kinds;

import java.util.Locale;
import java.util.stream.Stream;

/** What is shown first among hits that fit equally well. */
public enum Group {
    ACTOR(1),
    WORK(2),
    CONTEXT(3),
    STATEMENT(4);

    private final int place;

    Group(int place) {
        this.place = place;
    }

    /** Its place among the groups, from 1. */
    public int place() {
        return place;
    }

    /** The group of a code; the last for any other. */
    static Group ofCode(String code) {
        return Stream.of(values())
                .filter(group -> group.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElse(STATEMENT);
    }
}
