package org.biaozhun.documents.docx;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.pdf.PdfFonts;
import org.biaozhun.documents.pdf.PdfPages;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Outline;
import org.biaozhun.documents.rendering.PageNumbers;
import org.biaozhun.documents.rendering.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * The annex for the editor's word processor (WordprocessingML, ECMA-376): heading styles, contents,
 * footnotes, bookmarks, indexes.
 *
 * <p>The parts are written as a stream, as a tree of 6,000 entries in memory would take more than
 * the gigabyte that the annex may use. Page numbers are fields, filled with the pages of the PDF;
 * Word sets its own when the fields are updated (Ctrl+A, F9). The document does not ask for that
 * itself, as Word would then open it with a warning.
 */
public final class DocxRenderer implements Renderer {

    /** What part of the work it is to find the pages. */
    private static final double NUMBERING = 0.9;

    private final PdfFonts fonts;

    /** Creates a renderer; it uses the fonts of the PDF, as it numbers pages by it. */
    public DocxRenderer() {
        this(new PdfFonts());
    }

    /** Creates a renderer that shares fonts. */
    public DocxRenderer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public AnnexFormat format() {
        return AnnexFormat.DOCX;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        return write(annex, out, part -> {});
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out, DoubleConsumer progress)
            throws IOException {
        PageNumbers numbers =
                PdfPages.numbers(annex, fonts, part -> progress.accept(part * NUMBERING));
        DocxAnchors anchors = new DocxAnchors(Outline.of(annex).targets());
        DocxLinks links = new DocxLinks(parts());
        Notes notes = new Notes();
        DocxPackage archive = new DocxPackage(out);
        archive.template("[Content_Types].xml", "content-types.xml");
        archive.template("_rels/.rels", "package-rels.xml");
        archive.template("docProps/app.xml", "app.xml");
        archive.part("docProps/core.xml", core(annex.cover()));
        archive.part(
                "word/document.xml",
                new DocxDocument(annex, numbers, anchors, links, notes).write());
        archive.part("word/_rels/document.xml.rels", links.xml());
        footnotes(annex, anchors, notes.all(), archive);
        for (String file : List.of("styles", "settings", "numbering", "fontTable")) {
            archive.template("word/" + file + ".xml", file + ".xml");
        }
        archive.part("word/header1.xml", header(annex.cover(), anchors));
        archive.part("word/footer1.xml", footer(annex.cover(), anchors));
        archive.finish();
        return List.of();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String type : List.of("styles", "settings", "numbering", "fontTable", "footnotes")) {
            parts.put(type + ".xml", type);
        }
        parts.put("header1.xml", "header");
        parts.put("footer1.xml", "footer");
        return parts;
    }

    private static String core(Cover cover) {
        AnnexMessages words = AnnexMessages.of(cover.language());
        String day = cover.language().day(cover.asOf());
        DocxXml xml = new DocxXml("cp:coreProperties", "cp", "dc", "dcterms", "xsi");
        xml.element("dc:title", cover.title());
        xml.element("dc:subject", words.get("description", day));
        xml.element("dc:creator", "Biaozhun");
        xml.element("dc:language", cover.language().tag());
        for (String event : List.of("dcterms:created", "dcterms:modified")) {
            xml.element(event, cover.asOf() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        }
        return xml.end();
    }

    private static void footnotes(
            Annex annex, DocxAnchors anchors, List<Footnote> notes, DocxPackage archive)
            throws IOException {
        DocxXml xml = new DocxXml("w:footnotes", "w", "r");
        DocxLinks links = new DocxLinks(Map.of());
        AnnexMessages words = AnnexMessages.of(annex.cover().language());
        DocxText text = new DocxText(xml, words, anchors, links, new Notes());
        separator(xml, "separator", "-1");
        separator(xml, "continuationSeparator", "0");
        xml.line();
        for (int at = 0; at < notes.size(); at++) {
            xml.open("w:footnote", "w:id", Integer.toString(at + 1));
            text.paragraph("FootnoteText");
            text.footnoteMark("w:footnoteRef");
            text.plain(" ");
            text.content(notes.get(at).content());
            text.marks(notes.get(at).sources(), List.of());
            text.end();
            xml.close().line();
        }
        archive.part("word/footnotes.xml", xml.end());
        archive.part("word/_rels/footnotes.xml.rels", links.xml());
    }

    /** The line between text and footnotes. */
    private static void separator(DocxXml xml, String type, String id) {
        xml.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        xml.empty("w:" + type).close().close().close();
    }

    private static String header(Cover cover, DocxAnchors anchors) {
        AnnexMessages words = AnnexMessages.of(cover.language());
        DocxXml xml = new DocxXml("w:hdr", "w", "r");
        DocxText text = new DocxText(xml, words, anchors, new DocxLinks(Map.of()), new Notes());
        text.paragraph("Header");
        text.field("STYLEREF 1", cover.title());
        text.tab();
        text.plain(words.get("as-of", cover.language().day(cover.asOf())));
        text.end();
        return xml.end();
    }

    private static String footer(Cover cover, DocxAnchors anchors) {
        AnnexMessages words = AnnexMessages.of(cover.language());
        DocxXml xml = new DocxXml("w:ftr", "w", "r");
        DocxText text = new DocxText(xml, words, anchors, new DocxLinks(Map.of()), new Notes());
        text.paragraph("Footer");
        text.plain(cover.issue() + " · " + words.get("snapshot") + " " + cover.snapshot());
        text.tab();
        text.field("PAGE", "1");
        text.end();
        return xml.end();
    }
}
