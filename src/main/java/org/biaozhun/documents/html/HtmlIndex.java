package org.biaozhun.documents.html;

import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Medium;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.ArrayList;
import java.util.List;

/** An index as markup: links on the web, page numbers in print. */
final class HtmlIndex {

    /** Entries whose layout at once takes about as much memory as a chunk of the text. */
    private static final int STRETCH = 1_000;

    private final Markup markup;
    private final Medium medium;
    private final AnnexMessages words;
    private final HtmlText text;
    private final PageNumbers pages;

    HtmlIndex(Markup markup, Medium medium, AnnexMessages words, HtmlText text, PageNumbers pages) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.text = text;
        this.pages = pages;
    }

    /** A long index in chunks, each to the end of a letter. */
    static List<List<IndexEntry>> chunks(List<IndexEntry> entries) {
        List<List<IndexEntry>> chunks = new ArrayList<>();
        int start = 0;
        for (int at = STRETCH; at < entries.size(); at++) {
            boolean isFull = at - start >= STRETCH;
            if (isFull && letter(entries.get(at)) != letter(entries.get(at - 1))) {
                chunks.add(entries.subList(start, at));
                start = at;
            }
        }
        chunks.add(entries.subList(start, entries.size()));
        return chunks;
    }

    private static int letter(IndexEntry entry) {
        return Character.toLowerCase(entry.text().codePointAt(0));
    }

    void write(List<IndexEntry> entries) {
        boolean print = medium == Medium.PRINT;
        markup.open(print ? "div" : "ul", "class", "index").raw("\n");
        for (IndexEntry entry : entries) {
            markup.open(print ? "p" : "li");
            if (print) {
                printed(entry);
            } else {
                linked(entry);
            }
            markup.closeLine();
        }
        markup.closeLine();
    }

    /** A number and the comma after it stay together; so does an abbreviation in brackets. */
    private void printed(IndexEntry entry) {
        int bracket = entry.text().endsWith(")") ? entry.text().lastIndexOf(" (") + 1 : 0;
        markup.open("span", "class", "hanging");
        if (bracket > 0) {
            markup.text(entry.text().substring(0, bracket));
            markup.element("span", entry.text().substring(bracket), "class", "tied");
        } else {
            markup.text(entry.text());
        }
        markup.close();
        chinese(entry);
        String between = "  ";
        var found = List.copyOf(pages.ofIndex(entry.anchors()).entrySet());
        for (int at = 0; at < found.size(); at++) {
            markup.text(between);
            markup.element(
                    "a",
                    found.get(at).getKey() + (at == found.size() - 1 ? "" : ","),
                    "class",
                    "page",
                    "href",
                    text.href(found.get(at).getValue()),
                    "title",
                    words.get("mark.page", entry.text()));
            between = " ";
        }
    }

    private void linked(IndexEntry entry) {
        List<String> anchors = entry.anchors();
        if (anchors.isEmpty()) {
            markup.text(entry.text());
        } else {
            text.reference(entry.text(), anchors.getFirst());
        }
        chinese(entry);
        for (int at = 1; at < anchors.size(); at++) {
            markup.text(at == 1 ? " " : ", ");
            text.reference(Integer.toString(at + 1), anchors.get(at));
        }
    }

    private void chinese(IndexEntry entry) {
        entry.zh()
                .ifPresent(zh -> {
                    markup.text(" ");
                    text.chinese(zh);
                });
    }
}
