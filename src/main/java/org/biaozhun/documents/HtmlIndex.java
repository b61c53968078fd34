package org.biaozhun.documents;

import org.biaozhun.annex.IndexEntry;
import org.biaozhun.annex.Words;

import java.util.List;

/** An index as markup: links on the web, page numbers in print. */
final class HtmlIndex {

    private final Markup markup;
    private final Medium medium;
    private final Words words;
    private final HtmlText text;
    private final PageNumbers pages;

    HtmlIndex(Markup markup, Medium medium, Words words, HtmlText text, PageNumbers pages) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.text = text;
        this.pages = pages;
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

    private void printed(IndexEntry entry) {
        markup.text(entry.text());
        chinese(entry);
        String between = "  ";
        for (String anchor : pages.onePerPage(entry.anchors())) {
            markup.text(between);
            markup.element(
                    "a",
                    pages.of(anchor).map(Object::toString).orElse("–"),
                    "class",
                    "page",
                    "href",
                    text.href(anchor),
                    "title",
                    words.get("mark.page", entry.text()));
            between = ", ";
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
