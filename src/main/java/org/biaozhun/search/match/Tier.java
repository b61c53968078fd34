package org.biaozhun.search.match;

import java.util.Arrays;

/** How well a thing fits what is asked, the best first. */
enum Tier {
    /** Its abbreviation or designation is what is asked. */
    ABBREVIATION(11, "the whole"),
    /** One of its names, or the pinyin of one, is what is asked. */
    NAME(10, "the whole"),
    /** What is asked is a short form of one of its names. */
    SHORT_FORM(9, "a short form"),
    /** A name, or the pinyin of one, begins with what is asked. */
    START(8, "the beginning"),
    /** What is asked holds its designation. */
    CITED(7, "the designation"),
    /** What is asked holds its designation and a year. */
    WITHOUT_YEAR(6, "the designation without the year"),
    /** Its names hold all words that are asked, or one of its dates is what is asked. */
    WORDS(5, "words"),
    /** As before, but the last word is only begun. */
    WORD_STARTS(4, "beginnings of words"),
    /** A name is read as what is asked, or its initials are. */
    SOUND(3, "the sound"),
    /** Its names and what is around it hold all words that are asked. */
    AROUND(2, "words"),
    /** As before, with errors of typing. */
    NEAR(1, "a near spelling");

    private final int score;
    private final String words;

    Tier(int score, String words) {
        this.score = score;
        this.words = words;
    }

    /** What fits, in words. */
    String words() {
        return words;
    }

    /** The score of a hit. */
    float score() {
        return score;
    }

    /** The tier of a score. */
    static Tier ofScore(float score) {
        return Arrays.stream(values()).filter(tier -> tier.score == score).findFirst().orElse(NEAR);
    }
}
