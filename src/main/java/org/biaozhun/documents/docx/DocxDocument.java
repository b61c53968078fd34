package org.biaozhun.documents.docx;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Outline;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.List;
import java.util.Optional;

/** The main part of the Word document: cover, contents, sections, sources, indexes. */
public final class DocxDocument {

    private static final String[] MARGINS = {
        "w:top",
        "1474",
        "w:right",
        "1247",
        "w:bottom",
        "1361",
        "w:left",
        "1247",
        "w:header",
        "737",
        "w:footer",
        "680",
        "w:gutter",
        "0"
    };

    private final DocxXml xml = new DocxXml("w:document", "w", "r");
    private final Annex annex;
    private final AnnexMessages words;
    private final PageNumbers pages;
    private final DocxText text;
    private final Outline outline;

    DocxDocument(
            Annex annex, PageNumbers pages, DocxAnchors anchors, DocxLinks links, Notes notes) {
        this.annex = annex;
        this.pages = pages;
        this.words = AnnexMessages.of(annex.cover().language());
        this.outline = Outline.of(annex);
        this.text = new DocxText(xml, words, anchors, links, notes);
    }

    /** The part. */
    String write() {
        xml.open("w:body").line();
        cover(annex.cover());
        contents();
        DocxBlocks blocks = new DocxBlocks(xml, words, text);
        for (Section section : annex.sections()) {
            title(section.id(), section.title(), section.titleZh(), DocxDocument::noMore);
            section.blocks().forEach(blocks::block);
        }
        sources();
        List<Outline.Index> indexes = outline.indexes();
        for (int at = 0; at < indexes.size(); at++) {
            index(indexes.get(at), at > 0);
        }
        boolean ends = indexes.isEmpty();
        section(ends, !ends, !ends);
        return xml.end();
    }

    /**
     * The properties of a chunk of pages.
     *
     * @param running whether header and footer are named; otherwise those of the chunk before
     * @param columns whether it has two columns
     * @param goesOn whether it continues where the chunk before ends
     */
    private void section(boolean running, boolean columns, boolean goesOn) {
        xml.open("w:sectPr");
        if (running) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "header1");
            xml.empty("w:footerReference", "w:type", "default", "r:id", "footer1");
        }
        xml.open("w:footnotePr").empty("w:numFmt", "w:val", "lowerLetter").close();
        xml.empty("w:type", "w:val", goesOn ? "continuous" : "nextPage");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838").empty("w:pgMar", MARGINS);
        if (columns) {
            xml.empty("w:cols", "w:num", "2", "w:space", "510");
        } else {
            xml.empty("w:cols", "w:space", "510");
        }
        xml.close();
    }

    /** What is written if a paragraph has no other properties than its style. */
    private static void noMore() {}

    private void line(String style, String content) {
        line(style, content, DocxDocument::noMore);
    }

    private void line(String style, String content, Runnable properties) {
        text.paragraph(style, properties);
        text.plain(content);
        text.end();
    }

    private void cover(Cover cover) {
        Language language = cover.language();
        line("Title", cover.title());
        line("Subtitle", cover.subtitle());
        line("CoverDay", words.get("as-of", language.day(cover.asOf())));
        cover.since()
                .map(since -> words.get("compared", language.day(since)))
                .ifPresent(compared -> line("CoverFact", compared));
        line("CoverFact", words.get("issue") + ": " + cover.issue());
        line("CoverFact", words.get("snapshot") + ": " + cover.snapshot());
        Runnable space = () -> xml.empty("w:spacing", "w:before", "2400", "w:after", "40");
        for (String imprint : cover.imprint()) {
            line("CoverFact", imprint, space);
            space = DocxDocument::noMore;
        }
        text.paragraph("Normal", () -> section(false, false, false));
        text.end();
    }

    private void contents() {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        line("TOCHeading", words.get("contents"));
        boolean first = true;
        for (Outline.Part part : outline.parts(words)) {
            text.paragraph("TOC1");
            if (first) {
                text.beginField("TOC \\o \"1-1\" \\h \\z \\u");
                first = false;
            }
            text.reference(part.title(), part.anchor());
            text.tab();
            text.page(part.anchor(), pages);
            text.end();
        }
        xml.open("w:p");
        text.endField();
        xml.close().close().close().line();
    }

    private void title(String anchor, String title, Optional<String> zh, Runnable properties) {
        text.paragraph("Heading1", properties);
        text.bookmark(anchor);
        text.plain(title);
        zh.ifPresent(name -> {
            text.plain(" ");
            text.chinese(name, "ChineseTitle");
        });
        text.end();
    }

    private void sources() {
        if (annex.sources().isEmpty()) {
            return;
        }
        title(Outline.SOURCES, words.get(Outline.SOURCES), Optional.empty(), DocxDocument::noMore);
        for (Source source : annex.sources()) {
            text.paragraph("ListNumber");
            text.bookmark("source-" + source.number());
            text.webLink(source.title(), source.iri());
            text.plain(", " + source.issue());
            source.url()
                    .ifPresent(url -> {
                        text.plain(" ");
                        text.webLink(url, url);
                    });
            text.end();
        }
    }

    /** An index in two columns; a second one continues where the first ends. */
    private void index(Outline.Index index, boolean second) {
        if (second) {
            text.paragraph("Index1", () -> section(false, true, true));
            text.end();
        }
        String anchor = Outline.anchor(index.key());
        String title = words.get(index.key());
        title(anchor, title, Optional.empty(), () -> section(true, false, second));
        for (IndexEntry entry : index.entries()) {
            text.paragraph("Index1");
            text.plain(entry.text());
            entry.zh().ifPresent(zh -> beside(entry.text(), zh));
            String between = "  ";
            for (String to : pages.ofEntries(entry.anchors())) {
                text.plain(between);
                text.page(to, pages);
                between = ", ";
            }
            text.end();
        }
    }

    /** A Chinese name on the line of the English one, or on one of its own: it is not broken. */
    private void beside(String english, String zh) {
        if (DocxWidths.fits(english, zh)) {
            text.plain(" ");
        } else {
            text.lineEnd();
        }
        text.chinese(zh);
    }
}
