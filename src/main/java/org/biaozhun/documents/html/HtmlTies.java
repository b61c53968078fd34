package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Inline;
import org.biaozhun.documents.rendering.ChineseNames;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed text. The layout takes the place between two elements for one where a line may end, so
 * that punctuation and marks are tied to the word before them: neither begins a line.
 */
final class HtmlTies {

    private static final Pattern CLOSING = Pattern.compile("^[,.;:!?)\\]，。；：、）]+");

    /** A link or a name up to this length is tied as a whole. */
    private static final int SHORT = 24;

    private final Markup markup;
    private final HtmlText text;
    private final HtmlMarks marks;

    /**
     * A piece of text.
     *
     * @param inline the piece
     * @param said its text
     * @param tail punctuation that follows it, from the piece after
     */
    private record Piece(Inline inline, String said, String tail) {}

    HtmlTies(Markup markup, HtmlText text, HtmlMarks marks) {
        this.markup = markup;
        this.text = text;
        this.marks = marks;
    }

    /** Writes a text and the marks after it. */
    void write(List<Inline> content) {
        List<Piece> pieces = pieces(content);
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean marked = at == pieces.size() - 1 && !marks.isEmpty();
            if (marked || !piece.tail().isEmpty()) {
                tied(piece, marked);
            } else {
                text.inline(piece.inline(), piece.said());
            }
        }
        if (pieces.isEmpty()) {
            marks.first();
        }
        marks.rest();
    }

    private static List<Piece> pieces(List<Inline> content) {
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : content) {
            String said = inline.text();
            Matcher closing = CLOSING.matcher(said);
            if (!pieces.isEmpty() && inline instanceof Inline.Text && closing.find()) {
                Piece before = pieces.removeLast();
                String tail = before.tail() + closing.group();
                pieces.add(new Piece(before.inline(), before.said(), tail));
                said = said.substring(closing.end());
            }
            if (!said.isEmpty()) {
                pieces.add(new Piece(inline, said, ""));
            }
        }
        return pieces;
    }

    private void tied(Piece piece, boolean marked) {
        int word = lastWord(piece);
        String before = piece.said().substring(0, word);
        if (!before.isBlank()) {
            text.inline(piece.inline(), before.stripTrailing());
        }
        if (before.endsWith(" ")) {
            markup.text(" ");
        }
        markup.open("span", "class", "tied");
        text.inline(piece.inline(), piece.said().substring(word));
        markup.text(piece.tail());
        if (marked) {
            marks.first();
        }
        markup.close();
    }

    /** Where the part begins that is tied: the whole, the last word, or the last character. */
    private static int lastWord(Piece piece) {
        String said = piece.said();
        if (piece.inline() instanceof Inline.Chinese) {
            boolean isName = ChineseNames.isName(said);
            return isName ? 0 : said.offsetByCodePoints(said.length(), -1);
        }
        boolean isWhole = !(piece.inline() instanceof Inline.Text) && said.length() <= SHORT;
        return isWhole ? 0 : said.stripTrailing().lastIndexOf(' ') + 1;
    }
}
