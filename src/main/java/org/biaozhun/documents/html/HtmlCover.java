package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.text.AnnexMessages;

/** The title page as markup, and what every printed page repeats of it. */
final class HtmlCover {

    private final Markup markup;
    private final AnnexMessages words;
    private final Cover cover;

    HtmlCover(Markup markup, AnnexMessages words, Cover cover) {
        this.markup = markup;
        this.words = words;
        this.cover = cover;
    }

    /** What is at head and foot of every printed page. */
    void running() {
        String day = cover.language().day(cover.asOf());
        markup.element("div", words.get("as-of", day), "class", "running-day");
        markup.element(
                "div",
                cover.issue() + " · " + words.get("snapshot") + " " + cover.snapshot(),
                "class",
                "running-issue");
    }

    /** The title page. */
    void write() {
        Language language = cover.language();
        markup.open("header", "class", "cover").raw("\n");
        markup.element("h1", cover.title()).raw("\n");
        markup.element("p", cover.subtitle(), "class", "subtitle").raw("\n");
        String day = language.day(cover.asOf());
        markup.element("p", words.get("as-of", day), "class", "day").raw("\n");
        cover.since()
                .map(since -> words.get("compared", language.day(since)))
                .ifPresent(line -> markup.element("p", line, "class", "since").raw("\n"));
        markup.open("div", "class", "facts");
        markup.element("p", words.get("issue") + ": " + cover.issue());
        markup.element("p", words.get("snapshot") + ": " + cover.snapshot()).raw("\n");
        markup.close().open("div", "class", "imprint");
        cover.imprint().forEach(line -> markup.element("p", line));
        markup.close().closeLine();
    }
}
