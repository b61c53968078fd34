package org.biaozhun.documents.docx;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.format.Notes;
import org.biaozhun.documents.format.Outline;
import org.biaozhun.documents.format.PageNumbers;
import org.biaozhun.documents.html.Markup;

import java.util.List;
import java.util.Optional;

/** The main part of the Word document: cover, contents, sections, sources, indexes. */
public final class DocxDocument {

    /** The namespaces of the parts that hold text. */
    static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private static final String PAGE =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1474\" w:right=\"1247\""
                    + " w:bottom=\"1361\" w:left=\"1247\" w:header=\"737\" w:footer=\"680\""
                    + " w:gutter=\"0\"/>";
    private static final String RUNNING =
            "<w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>";

    private final Markup xml = new Markup();
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
        xml.raw(DocxPackage.DECLARATION).open("w:document", NAMESPACES).open("w:body").raw("\n");
        cover(annex.cover());
        contents();
        DocxBlocks blocks = new DocxBlocks(xml, words, text);
        for (Section section : annex.sections()) {
            title(section.id(), section.title(), section.titleZh(), "");
            section.blocks().forEach(blocks::block);
        }
        sources();
        List<Outline.Index> indexes = outline.indexes();
        for (int at = 0; at < indexes.size(); at++) {
            index(indexes.get(at), at > 0);
        }
        xml.raw(!indexes.isEmpty() ? sectPr("", true, true) : sectPr(RUNNING, false, false));
        return xml.close().close().toString();
    }

    /**
     * The properties of a chunk of pages.
     *
     * @param running references to header and footer; without, those of the chunk before
     * @param columns whether it has two columns
     * @param goesOn whether it continues where the chunk before ends
     */
    private static String sectPr(String running, boolean columns, boolean goesOn) {
        return "<w:sectPr>"
                + running
                + "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/></w:footnotePr>"
                + (goesOn ? "<w:type w:val=\"continuous\"/>" : "<w:type w:val=\"nextPage\"/>")
                + PAGE
                + (columns ? "<w:cols w:num=\"2\" w:space=\"510\"/>" : "<w:cols w:space=\"510\"/>")
                + "</w:sectPr>";
    }

    private void line(String style, String content, String properties) {
        text.paragraph(style, properties);
        text.plain(content);
        text.end();
    }

    private void cover(Cover cover) {
        Language language = cover.language();
        line("Title", cover.title(), "");
        line("Subtitle", cover.subtitle(), "");
        line("CoverDay", words.get("as-of", language.day(cover.asOf())), "");
        cover.since()
                .map(since -> words.get("compared", language.day(since)))
                .ifPresent(compared -> line("CoverFact", compared, ""));
        line("CoverFact", words.get("issue") + ": " + cover.issue(), "");
        line("CoverFact", words.get("snapshot") + ": " + cover.snapshot(), "");
        String space = "<w:spacing w:before=\"2400\" w:after=\"40\"/>";
        for (String imprint : cover.imprint()) {
            line("CoverFact", imprint, space);
            space = "";
        }
        text.paragraph("Normal", sectPr("", false, false));
        text.end();
    }

    private void contents() {
        xml.raw(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                        + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        line("TOCHeading", words.get("contents"), "");
        boolean first = true;
        for (Outline.Part part : outline.parts(words)) {
            text.paragraph("TOC1", "");
            if (first) {
                xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
                xml.raw("<w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z \\u ");
                xml.raw("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
                first = false;
            }
            text.reference(part.title(), part.anchor());
            text.tab();
            text.page(part.anchor(), pages);
            text.end();
        }
        xml.raw("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        xml.raw("</w:sdtContent></w:sdt>\n");
    }

    private void title(String anchor, String title, Optional<String> zh, String properties) {
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
        title(Outline.SOURCES, words.get(Outline.SOURCES), Optional.empty(), "");
        for (Source source : annex.sources()) {
            text.paragraph("ListNumber", "");
            text.bookmark("source-" + source.number());
            text.webLink(source.title(), source.iri());
            text.plain(", " + source.issue());
            text.end();
        }
    }

    /** An index in two columns; a second one continues where the first ends. */
    private void index(Outline.Index index, boolean second) {
        if (second) {
            text.paragraph("Index1", sectPr("", true, true));
            text.end();
        }
        String anchor = Outline.anchor(index.key());
        String title = words.get(index.key());
        title(anchor, title, Optional.empty(), sectPr(RUNNING, false, second));
        for (IndexEntry entry : index.entries()) {
            text.paragraph("Index1", "");
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
