package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Medium;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Outline;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole annex as markup, one template for the web page and the printed pages: cover, contents,
 * sections, sources, indexes.
 */
public final class HtmlDocument {

    private final Markup markup = new Markup();
    private final Annex annex;
    private final Medium medium;
    private final PageNumbers pages;
    private final AnnexMessages words;
    private final HtmlText text;
    private final HtmlCover cover;
    private final HtmlBlocks blocks;
    private final Outline outline;

    HtmlDocument(Annex annex, Medium medium, PageNumbers pages, Notes notes) {
        this.annex = annex;
        this.medium = medium;
        this.pages = pages;
        this.words = AnnexMessages.of(annex.cover().language());
        this.outline = Outline.of(annex);
        this.text = new HtmlText(markup, medium, words, outline.anchors(), notes);
        this.cover = new HtmlCover(markup, words, annex.cover());
        this.blocks = new HtmlBlocks(markup, medium, words, text);
    }

    /** The markup of the annex for a place inside a page that has the site's style. */
    public static String body(Annex annex) {
        HtmlDocument document = new HtmlDocument(annex, Medium.WEB, PageNumbers.NONE, new Notes());
        document.content();
        return document.markup.toString();
    }

    /** A document that stands alone: no script, nothing fetched. */
    static String page(Annex annex, String css) {
        HtmlDocument document = new HtmlDocument(annex, Medium.WEB, PageNumbers.NONE, new Notes());
        document.markup.raw("<!DOCTYPE html>\n");
        document.whole(css, document::content, "lang", annex.cover().language().tag());
        return document.markup.toString();
    }

    /** A chunk of printed pages. */
    String printed(String css, Runnable content) {
        whole(
                css,
                content,
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                annex.cover().language().tag());
        return markup.toString();
    }

    private void whole(String css, Runnable content, String... attributes) {
        Cover said = annex.cover();
        String day = said.language().day(said.asOf());
        markup.open("html", attributes).raw("\n").open("head").raw("\n");
        if (medium == Medium.WEB) {
            markup.empty("meta", "charset", "utf-8");
            markup.empty(
                    "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        }
        markup.element("title", said.title() + ", " + words.get("as-of", day)).raw("\n");
        metadata("description", words.get("description", day));
        metadata("author", "Biaozhun");
        if (medium == Medium.PRINT) {
            metadata("subject", words.get("description", day));
        }
        markup.open("style").raw("\n").raw(css).closeLine().closeLine();
        markup.open("body").raw("\n");
        if (medium == Medium.PRINT) {
            markup.open("div", "class", "annex").raw("\n");
            markup.forPrint();
            cover.running();
            content.run();
            markup.closeLine();
        } else {
            content.run();
        }
        markup.closeLine().closeLine();
    }

    private void metadata(String name, String content) {
        markup.empty("meta", "name", name, "content", content);
    }

    private void content() {
        markup.open("div", "class", "annex").raw("\n");
        front();
        annex.sections()
                .forEach(section -> piece(new PrintChunk.Piece(section, section.blocks(), false)));
        back();
        notes();
        markup.closeLine();
    }

    private void back() {
        if (!annex.sources().isEmpty()) {
            sources();
        }
        outline.indexes().forEach(index -> index(index.key(), index.entries(), false));
    }

    void front() {
        cover.write();
        contents();
    }

    private void contents() {
        markup.open("nav", "class", "contents", "id", "contents").raw("\n");
        title("contents", words.get("contents"), Optional.empty());
        markup.open(medium == Medium.WEB ? "ol" : "div").raw("\n");
        for (Outline.Part part : outline.parts(words)) {
            markup.open(medium == Medium.WEB ? "li" : "p");
            String page = pages.of(part.anchor()).map(Object::toString).orElse("");
            markup.element(
                    "a",
                    part.title(),
                    "href",
                    text.href(part.anchor()),
                    "title",
                    leads(part.title()),
                    "data-page",
                    page);
            markup.closeLine();
        }
        markup.closeLine().closeLine();
    }

    private String leads(String title) {
        return medium == Medium.PRINT ? words.get("mark.page", title) : "";
    }

    private void title(String anchor, String title, Optional<String> zh) {
        running(title);
        markup.open("h2", "id", "title-" + anchor).text(title);
        zh.ifPresent(name -> {
            markup.text(" ");
            text.chinese(name);
        });
        markup.closeLine();
    }

    private void running(String title) {
        if (medium == Medium.PRINT) {
            markup.element("div", title, "class", "running-section").raw("\n");
        }
    }

    void piece(PrintChunk.Piece piece) {
        Section section = piece.section();
        if (piece.goesOn()) {
            markup.open("section").raw("\n");
            running(section.title());
            blocks.goOn(piece.blocks());
        } else {
            markup.open("section", "id", section.id()).raw("\n");
            title(section.id(), section.title(), section.titleZh());
            blocks.blocks(piece.blocks());
        }
        markup.closeLine();
    }

    void sources() {
        markup.open("section", "id", Outline.SOURCES, "class", "sources").raw("\n");
        title(Outline.SOURCES, words.get(Outline.SOURCES), Optional.empty());
        markup.open("ol").raw("\n");
        for (Source source : annex.sources()) {
            markup.open("li", "id", "source-" + source.number());
            List<Inline> said = new ArrayList<>();
            said.add(new Inline.WebLink(source.title(), source.iri()));
            said.add(new Inline.Text(", " + source.issue()));
            source.url()
                    .ifPresent(url -> {
                        said.add(new Inline.Text(" "));
                        said.add(new Inline.WebLink(url, url));
                    });
            text.content(said);
            markup.closeLine();
        }
        markup.closeLine().closeLine();
    }

    void index(String key, List<IndexEntry> entries, boolean goesOn) {
        if (goesOn) {
            markup.open("section").raw("\n");
            running(words.get(key));
        } else {
            markup.open("section", "id", Outline.anchor(key)).raw("\n");
            title(Outline.anchor(key), words.get(key), Optional.empty());
        }
        new HtmlIndex(markup, medium, words, text, pages).write(entries);
        markup.closeLine();
    }

    /** On the web the footnotes stand at the end; print has them at the foot of the page. */
    private void notes() {
        List<Footnote> notes = text.notes().all();
        if (medium == Medium.PRINT || notes.isEmpty()) {
            return;
        }
        markup.open("section", "id", "notes", "class", "notes").raw("\n");
        title("notes", words.get("notes"), Optional.empty());
        markup.open("ol").raw("\n");
        for (int at = 0; at < notes.size(); at++) {
            String mark = Notes.mark(at + 1);
            markup.open("li", "id", "note-" + mark);
            text.content(notes.get(at).content(), notes.get(at).sources(), List.of());
            markup.text(" ").element("a", words.get("note.back"), "href", "#to-note-" + mark);
            markup.closeLine();
        }
        markup.closeLine().closeLine();
    }
}
