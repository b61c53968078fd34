package org.biaozhun.documents.rendering;

/** What counts as a name in Chinese characters. */
public final class ChineseNames {

    private static final int LONGEST = 20;

    private ChineseNames() {}

    /** Whether a text in Chinese characters is a name, which is never broken. */
    public static boolean isName(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST;
    }
}
