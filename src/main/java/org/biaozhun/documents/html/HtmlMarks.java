package org.biaozhun.documents.html;

import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Medium;

import java.util.List;

/** The marks of sources and footnotes that stand after a text, as small raised links. */
final class HtmlMarks {

    /** So many marks stay together on a printed line. */
    private static final int TOGETHER = 3;

    private final Markup markup;
    private final Medium medium;
    private final AnnexMessages words;
    private final HtmlText text;
    private final List<Integer> sources;
    private final List<String> letters;

    /**
     * Marks after one text.
     *
     * @param sources numbers of sources
     * @param letters of footnotes
     */
    HtmlMarks(
            Markup markup,
            Medium medium,
            AnnexMessages words,
            HtmlText text,
            List<Integer> sources,
            List<String> letters) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.text = text;
        this.sources = sources;
        this.letters = letters;
    }

    boolean isEmpty() {
        return sources.isEmpty() && letters.isEmpty();
    }

    /** All of them. */
    void all() {
        some(0, size());
    }

    /** Those that stay on the line of the last word. */
    void first() {
        some(0, Math.min(TOGETHER, size()));
    }

    /** Those after the first, in groups that stay together. */
    void rest() {
        for (int at = TOGETHER; at < size(); at += TOGETHER) {
            markup.open("span", "class", "tied");
            some(at, Math.min(at + TOGETHER, size()));
            markup.close();
        }
    }

    private int size() {
        return sources.size() + letters.size();
    }

    private void some(int from, int to) {
        if (from == to) {
            return;
        }
        markup.open("sup");
        for (int at = from; at < to; at++) {
            if (at < sources.size()) {
                source(Integer.toString(sources.get(at)));
            } else {
                note(letters.get(at - sources.size()));
            }
            markup.text(at == size() - 1 ? "" : ",");
        }
        markup.close();
    }

    private void source(String number) {
        markup.element(
                "a",
                number,
                "href",
                text.href("source-" + number),
                "title",
                text.described("mark.source", number));
    }

    private void note(String letter) {
        if (medium == Medium.PRINT) {
            markup.text(letter);
            return;
        }
        markup.element(
                "a",
                letter,
                "href",
                "#note-" + letter,
                "id",
                "to-note-" + letter,
                "title",
                words.get("mark.note", letter));
    }
}
