package org.biaozhun.things.facts;

/**
 * A thing as pages name it: in English, in Chinese where a source prints that, and where it leads.
 *
 * @param text English name, or the text of a literal
 * @param language language of the text, or empty
 * @param chinese Chinese name, or empty
 * @param notation abbreviation or designation, or empty
 * @param href where it leads, or empty
 */
public record Name(String text, String language, String chinese, String notation, String href) {

    /** What is behind the name: the notation, unless it is the name. */
    public String abbreviation() {
        return notation.equals(text) ? "" : notation;
    }

    /** A text that leads nowhere. */
    public static Name ofText(String text, String language) {
        return new Name(text, language, "", "", "");
    }
}
