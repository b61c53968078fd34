package org.biaozhun.documents.docx;

import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Inline.Chinese;
import org.biaozhun.annex.model.Inline.Emphasis;
import org.biaozhun.annex.model.Inline.Reference;
import org.biaozhun.annex.model.Inline.Text;
import org.biaozhun.annex.model.Inline.WebLink;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Standing;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.List;
import java.util.regex.Pattern;

/** Runs of a part of the Word document: text, links, fields, marks (ECMA-376, part 1, 17.3). */
final class DocxText {

    /** Characters beyond the Basic Multilingual Plane that are ideographs (planes 2 and 3). */
    private static final Pattern RARE = Pattern.compile("[\\x{20000}-\\x{3FFFF}]+");

    /** A font that Windows has for them; {@code fontTable.xml} names others. */
    private static final String[] RARE_FONT = {
        "w:hint",
        "eastAsia",
        "w:ascii",
        "SimSun-ExtB",
        "w:hAnsi",
        "SimSun-ExtB",
        "w:eastAsia",
        "SimSun-ExtB"
    };

    private final DocxXml xml;
    private final AnnexMessages words;
    private final DocxAnchors anchors;
    private final DocxLinks links;
    private final Notes notes;

    /**
     * Writes runs to a part.
     *
     * @param xml the part
     * @param links of that part
     * @param notes takes the footnotes; their numbers are those of the notes part
     */
    DocxText(DocxXml xml, AnnexMessages words, DocxAnchors anchors, DocxLinks links, Notes notes) {
        this.xml = xml;
        this.words = words;
        this.anchors = anchors;
        this.links = links;
        this.notes = notes;
    }

    void content(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Text text -> plain(text.text());
                case Emphasis text -> run(text.text(), text.strong() ? "Strong" : "Emphasis");
                case Chinese text -> chinese(text.text());
                case Reference reference -> reference(reference.text(), reference.anchor());
                case WebLink link -> webLink(link.text(), link.url());
            }
        }
    }

    void plain(String text) {
        run(text, "");
    }

    /** A run with a character style, or without if that is empty. */
    void run(String text, String style) {
        runs(text, style, false);
    }

    /** Chinese characters: their own language, and punctuation in the East Asian font. */
    void chinese(String text) {
        chinese(text, "Chinese");
    }

    /** Chinese characters in a character style. */
    void chinese(String text, String style) {
        runs(text, style, true);
    }

    /** A run for each part of a text; rare characters have a font of their own. */
    private void runs(String text, String style, boolean chinese) {
        for (String part : RARE.splitWithDelimiters(text, 0)) {
            if (!part.isEmpty()) {
                run(part, style, chinese, RARE.matcher(part).matches());
            }
        }
    }

    private void run(String text, String style, boolean chinese, boolean rare) {
        xml.open("w:r");
        if (!style.isEmpty() || chinese || rare) {
            xml.open("w:rPr");
            if (!style.isEmpty()) {
                xml.empty("w:rStyle", "w:val", style);
            }
            if (rare) {
                xml.empty("w:rFonts", RARE_FONT);
            } else if (chinese) {
                xml.empty("w:rFonts", "w:hint", "eastAsia");
            }
            if (chinese) {
                xml.empty("w:lang", "w:val", "zh-CN", "w:eastAsia", "zh-CN");
            }
            xml.close();
        }
        xml.element("w:t", text, "xml:space", "preserve").close();
    }

    private void style(String style) {
        xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
    }

    void name(Name name) {
        plain(name.en());
        rest(name);
    }

    /** What stands after the English name. */
    void rest(Name name) {
        name.zh()
                .ifPresent(zh -> {
                    plain(" ");
                    chinese(zh);
                });
        name.abbreviation()
                .ifPresent(abbreviation -> {
                    plain(" ");
                    run(abbreviation, "Short");
                });
    }

    /** A line that ends within a paragraph. */
    void lineEnd() {
        xml.open("w:r").empty("w:br").close();
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    /** A link to an entry, or plain text if it is not printed. */
    void reference(String text, String anchor) {
        if (anchors.has(anchor)) {
            link(text, anchor, "Hyperlink");
        } else {
            plain(text);
        }
    }

    private void link(String text, String anchor, String style) {
        xml.open("w:hyperlink", "w:anchor", anchors.bookmark(anchor), "w:history", "1");
        run(text, style);
        xml.close();
    }

    void webLink(String text, String url) {
        xml.open("w:hyperlink", "r:id", links.id(url), "w:history", "1");
        run(text, "Hyperlink");
        xml.close();
    }

    void status(Standing status) {
        String style =
                switch (status.certainty()) {
                    case CERTAIN, STATED -> "Certain";
                    case POSSIBLE -> "Possible";
                    case LAST_SEEN -> "LastSeen";
                    case ENDED, NOT_YET, NOT_KNOWN -> "Unknown";
                };
        run(words.status(status), style);
        plain(" ");
    }

    /** The marks of sources and footnotes after a text. */
    void marks(List<Integer> sources, List<Footnote> footnotes) {
        boolean first = true;
        for (int source : sources) {
            comma(first);
            link(Integer.toString(source), "source-" + source, "SourceMark");
            first = false;
        }
        for (Footnote note : footnotes) {
            comma(first);
            notes.add(note);
            footnoteMark("w:footnoteReference", "w:id", Integer.toString(notes.size()));
            first = false;
        }
    }

    /** The mark of a footnote: at the text, or before the note itself. */
    void footnoteMark(String element, String... attributes) {
        xml.open("w:r");
        style("FootnoteReference");
        xml.empty(element, attributes).close();
    }

    private void comma(boolean first) {
        if (!first) {
            run(",", "FootnoteReference");
        }
    }

    /** A field with the value that it had last. */
    void field(String code, String value) {
        beginField(code);
        plain(value);
        endField();
    }

    /** Opens a field; its value follows. */
    void beginField(String code) {
        fieldMark("begin");
        xml.open("w:r").element("w:instrText", " " + code + " ", "xml:space", "preserve").close();
        fieldMark("separate");
    }

    /** Closes a field. */
    void endField() {
        fieldMark("end");
    }

    private void fieldMark(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    /** The page of an anchor: a field, filled with the page that it has in the PDF. */
    void page(String anchor, PageNumbers pages) {
        field(
                "PAGEREF " + anchors.bookmark(anchor) + " \\h",
                pages.of(anchor).map(Object::toString).orElse("–"));
    }

    /** Marks a place as the target of an anchor. */
    void bookmark(String anchor) {
        String id = anchors.number(anchor);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchors.bookmark(anchor)).line();
        xml.empty("w:bookmarkEnd", "w:id", id).line();
    }

    /** Opens a paragraph of a style. */
    void paragraph(String style) {
        paragraph(style, () -> {});
    }

    /** Opens a paragraph of a style that may have to stay on the page of the next one. */
    void paragraph(String style, boolean keepNext) {
        paragraph(style, keepNext ? () -> xml.empty("w:keepNext") : () -> {});
    }

    /** Opens a paragraph of a style; writes more properties, in the order of the schema. */
    void paragraph(String style, Runnable properties) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        properties.run();
        xml.close();
    }

    /** Closes a paragraph. */
    void end() {
        xml.close().line();
    }
}
