package org.biaozhun.documents.rendering;

/** The characters that XML allows (XML 1.0, section 2.2), without the controls HTML refuses. */
public final class XmlCharacters {

    /** What stands for a character that is not allowed. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private XmlCharacters() {}

    /** A text with U+FFFD for every character that is not allowed. */
    public static String allowed(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().map(XmlCharacters::allowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** A character, or U+FFFD if it is not allowed. */
    public static int allowed(int point) {
        return isAllowed(point) ? point : REPLACEMENT;
    }

    /** The same for a PDF, in which no text may be the mark of byte order (PDF/UA-1, 7.21.7). */
    public static int printed(int point) {
        return point == BYTE_ORDER_MARK ? REPLACEMENT : allowed(point);
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || isBetween(point, 0x20, 0x7E)
                || isBetween(point, 0xA0, 0xD7FF)
                || isBetween(point, 0xE000, 0xFDCF)
                || isBetween(point, 0xFDF0, 0xFFFD)
                || (point >= 0x10000 && (point & 0xFFFE) != 0xFFFE);
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
