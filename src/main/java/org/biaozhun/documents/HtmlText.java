package org.biaozhun.documents;

import org.biaozhun.annex.Footnote;
import org.biaozhun.annex.Inline;
import org.biaozhun.annex.Inline.Chinese;
import org.biaozhun.annex.Inline.Emphasis;
import org.biaozhun.annex.Inline.Reference;
import org.biaozhun.annex.Inline.Text;
import org.biaozhun.annex.Inline.WebLink;
import org.biaozhun.annex.Language;
import org.biaozhun.annex.Name;
import org.biaozhun.annex.Status;
import org.biaozhun.annex.Words;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pieces of text as markup: names, links, marks of sources and footnotes. */
final class HtmlText {

    /** Chinese text up to this length is a name and never broken. */
    static final int NAME_LENGTH = 20;

    private final Markup markup;
    private final Medium medium;
    private final Words words;
    private final Set<String> anchors;
    private final Notes notes;

    /**
     * Writes to a markup.
     *
     * @param anchors those that are in the document; a reference to another is plain text
     * @param notes takes the footnotes
     */
    HtmlText(Markup markup, Medium medium, Words words, Set<String> anchors, Notes notes) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.anchors = anchors;
        this.notes = notes;
    }

    /**
     * A link to an anchor. In print, where the anchor may be in another stretch of pages, it has a
     * scheme of its own until all pages are there.
     */
    String href(String anchor) {
        return (medium == Medium.WEB ? "#" : PdfLinks.SCHEME) + anchor;
    }

    /** The footnotes met so far. */
    Notes notes() {
        return notes;
    }

    void content(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Text text -> markup.text(text.text());
            case Emphasis text -> markup.element(text.strong() ? "strong" : "em", text.text());
            case Chinese text -> chinese(text.text());
            case Reference reference -> reference(reference.text(), reference.anchor());
            case WebLink link -> webLink(link.text(), link.url());
        }
    }

    /** Text in Chinese characters; a name is not broken. */
    void chinese(String text) {
        String style = text.codePointCount(0, text.length()) <= NAME_LENGTH ? "zh name" : "zh";
        markup.element("span", text, "class", style, "lang", Language.ZH.tag());
    }

    /** A name: English, Chinese, abbreviation. */
    void name(Name name) {
        markup.text(name.en());
        name.zh()
                .ifPresent(zh -> {
                    markup.text(" ");
                    chinese(zh);
                });
        name.abbreviation()
                .ifPresent(short_ -> {
                    markup.text(" ");
                    markup.element("span", short_, "class", "short");
                });
    }

    /** A link to an entry, or plain text if the entry is not printed. */
    void reference(String text, String anchor) {
        if (anchors.contains(anchor)) {
            markup.element("a", text, "href", href(anchor), "title", described("mark.entry", text));
        } else {
            markup.text(text);
        }
    }

    /** A link out of the document. */
    void webLink(String text, String url) {
        markup.element("a", text, "href", url, "title", described("mark.web", text));
    }

    /** A status: its mark and its word. */
    void status(Status status) {
        markup.element(
                "span",
                status.mark() + " " + words.status(status),
                "class",
                "status " + status.name().toLowerCase(Locale.ROOT).replace("_", ""));
        markup.text(" ");
    }

    /** The marks of sources and footnotes after a text. */
    void marks(List<Integer> sources, List<Footnote> footnotes) {
        if (sources.isEmpty() && footnotes.isEmpty()) {
            return;
        }
        markup.open("sup");
        String between = "";
        for (int source : sources) {
            markup.text(between);
            markup.element(
                    "a",
                    Integer.toString(source),
                    "href",
                    href("source-" + source),
                    "title",
                    described("mark.source", Integer.toString(source)));
            between = ",";
        }
        List<String> letters = footnotes.stream().map(notes::add).toList();
        for (String letter : letters) {
            markup.text(between);
            noteMark(letter);
            between = ",";
        }
        markup.close();
        for (int at = 0; medium == Medium.PRINT && at < letters.size(); at++) {
            footnote(letters.get(at), footnotes.get(at));
        }
    }

    private void noteMark(String letter) {
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

    private void footnote(String letter, Footnote note) {
        markup.open("span", "class", "footnote");
        markup.element("span", letter, "class", "mark").text(" ");
        content(note.content());
        marks(note.sources(), List.of());
        markup.close();
    }

    /** Print says of each link where it leads, as PDF/UA-1 (7.18.5) wants; the web needs not. */
    private String described(String key, String text) {
        return medium == Medium.PRINT ? words.get(key, text) : "";
    }
}
