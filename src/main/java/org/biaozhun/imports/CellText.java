package org.biaozhun.imports;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as cells of a tab-separated table, in which nothing is quoted. */
final class CellText {

    /** What stands between several values of a cell. */
    static final String SEPARATOR = "; ";

    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_ASCII = '~';
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private CellText() {}

    /** What was changed so that a text could be a cell. */
    enum Change {
        /** A tab or a line break is a blank. */
        BREAK("tabs and line breaks are blanks"),
        /** A character without a shape is gone. */
        UNSEEN("characters without a shape are taken out"),
        /** Quotation marks around the whole, which a reader would take for a delimiter. */
        QUOTES("quotation marks around a whole cell are “ ”"),
        /** A value of several that has the sign between values. */
        SEPARATOR("“;” within one of several values is a comma");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A text on one line, without stray blanks.
     *
     * @param changes takes what was changed beyond blanks
     */
    static String of(String text, Set<Change> changes) {
        if (isPlain(text)) {
            return text;
        }
        if (text.chars().anyMatch(character -> "\t\n\r".indexOf(character) >= 0)) {
            changes.add(Change.BREAK);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String seen = UNSEEN.matcher(composed).replaceAll("");
        if (seen.length() < composed.length()) {
            changes.add(Change.UNSEEN);
        }
        String plain = BLANKS.matcher(seen).replaceAll(" ").strip();
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            changes.add(Change.QUOTES);
            return "“" + plain.substring(1, plain.length() - 1) + "”";
        }
        return plain;
    }

    /** Several values as one cell; each of them without the sign that stands between. */
    static String of(Collection<String> values, Set<Change> changes) {
        StringBuilder cell = new StringBuilder();
        for (String value : values) {
            String one = of(value, changes);
            if (one.contains(";")) {
                changes.add(Change.SEPARATOR);
                one = one.replace(';', ',');
            }
            if (!one.isEmpty()) {
                cell.append(cell.isEmpty() ? "" : SEPARATOR).append(one);
            }
        }
        return cell.toString();
    }

    /** Most texts are: letters of ASCII, single blanks between them. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isOdd =
                    character < FIRST_PRINTABLE
                            || character > LAST_ASCII
                            || (character == ' ' && before == ' ');
            if (isOdd) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || (before != ' ' && !text.startsWith("\""));
    }
}
