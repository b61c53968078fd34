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
import org.biaozhun.documents.format.Notes;
import org.biaozhun.documents.format.PageNumbers;
import org.biaozhun.documents.html.Markup;

import java.util.List;

/** Runs of a part of the Word document: text, links, fields, marks (ECMA-376, part 1, 17.3). */
final class DocxText {

    private final Markup xml;
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
    DocxText(Markup xml, AnnexMessages words, DocxAnchors anchors, DocxLinks links, Notes notes) {
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
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.raw("<w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr>");
        }
        xml.element("w:t", text, "xml:space", "preserve").close();
    }

    /** Chinese characters: their own language, and punctuation in the East Asian font. */
    void chinese(String text) {
        chinese(text, "Chinese");
    }

    /** Chinese characters in a character style. */
    void chinese(String text, String style) {
        xml.raw("<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/><w:rFonts w:hint=\"eastAsia\"/>");
        xml.raw("<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr>");
        xml.element("w:t", text, "xml:space", "preserve").raw("</w:r>");
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
        xml.raw("<w:r><w:br/></w:r>");
    }

    void tab() {
        xml.raw("<w:r><w:tab/></w:r>");
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
            xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
            xml.raw("<w:footnoteReference w:id=\"" + notes.size() + "\"/></w:r>");
            first = false;
        }
    }

    private void comma(boolean first) {
        if (!first) {
            run(",", "FootnoteReference");
        }
    }

    /** A field with the value that it had last. */
    void field(String code, String value) {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        xml.raw("<w:r>").element("w:instrText", " " + code + " ", "xml:space", "preserve");
        xml.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        plain(value);
        xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
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
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchors.bookmark(anchor));
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    /** Opens a paragraph of a style; more properties as markup, in the order of the schema. */
    void paragraph(String style, String properties) {
        xml.open("w:p").raw("<w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
    }

    /** Closes a paragraph. */
    void end() {
        xml.closeLine();
    }
}
