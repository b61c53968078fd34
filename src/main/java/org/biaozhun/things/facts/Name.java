package org.biaozhun.things.facts;

/**
 * A thing as pages name it: in English, in Chinese where a source prints that, and where it leads.
 *
 * @param text English name, Chinese without one, or the text of a literal
 * @param language language of the text, or empty
 * @param chinese Chinese name, or empty
 * @param notation abbreviation or designation, or empty
 * @param href where it leads, or empty
 */
public record Name(String text, String language, String chinese, String notation, String href) {

    private static final String CHINESE = "zh-Hans";

    /** Without an English name the Chinese is the name. */
    public Name {
        if (text.equals(chinese)) {
            language = CHINESE;
            chinese = "";
        }
    }

    /** What is behind the name: the notation, unless it is the name. */
    public String abbreviation() {
        return notation.equals(text) ? "" : notation;
    }

    /** The name on a page: on a Chinese one the Chinese name where there is one. */
    public String in(String page) {
        return isChinese(page) ? chinese : text;
    }

    /** The tag of the language in which {@link #in} gives the name, or empty. */
    public String tag(String page) {
        return isChinese(page) ? CHINESE : language;
    }

    /** What stands behind the name: that in the other language, or empty. */
    public String other(String page) {
        return isChinese(page) ? text : chinese;
    }

    /** The tag of the language in which {@link #other} gives the name, or empty. */
    public String otherTag(String page) {
        return isChinese(page) ? language : CHINESE;
    }

    private boolean isChinese(String page) {
        return page.equals("zh") && !chinese.isEmpty();
    }

    /** A text that leads nowhere. */
    public static Name ofText(String text, String language) {
        return new Name(text, language, "", "", "");
    }
}
