package org.biaozhun.calendar;

import java.util.regex.Pattern;

/** The lines of iCalendar: folded by octets of UTF-8 (RFC 5545, section 3.1). */
final class ContentLines {

    private static final int OCTETS = 75;
    private static final String END = "\r\n";
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n]]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\s&&[^\n]]+");

    private ContentLines() {}

    /** A text without control characters, and with one blank where there were several. */
    static String clean(String text) {
        return BLANKS.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
    }

    /** Folds the lines of a text, each of which ends in CR LF. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 50);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int start = 0;
        int room = OCTETS;
        int end = end(line, start, room);
        while (end < line.length()) {
            folded.append(line, start, end).append(END).append(' ');
            start = end;
            room = OCTETS - 1;
            end = end(line, start, room);
        }
        folded.append(line, start, end).append(END);
    }

    /** Where a piece ends at the latest; no blank begins a piece, so none holds blanks alone. */
    private static int end(String line, int start, int room) {
        int end = start;
        int octets = 0;
        while (end < line.length()) {
            int character = line.codePointAt(end);
            octets += octets(character);
            if (octets > room) {
                break;
            }
            end += Character.charCount(character);
        }
        int before = end;
        while (end < line.length() && end > start + 1 && line.charAt(end) == ' ') {
            end--;
        }
        return end > start + 1 ? end : before;
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
