package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Inline.Chinese;
import org.biaozhun.annex.model.Inline.Emphasis;
import org.biaozhun.annex.model.Inline.Reference;
import org.biaozhun.annex.model.Inline.Text;
import org.biaozhun.annex.model.Inline.WebLink;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Standing;
import org.biaozhun.documents.rendering.ChineseNames;
import org.biaozhun.documents.rendering.Medium;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pieces of text as markup: names, links, marks of sources and footnotes. */
final class HtmlText {

    private final Markup markup;
    private final Medium medium;
    private final AnnexMessages words;
    private final Set<String> anchors;
    private final Notes notes;
    private final Set<String> mentions = new HashSet<>();
    private String entry = "";

    /**
     * Writes to a markup.
     *
     * @param anchors those that are in the document; a reference to another is plain text
     * @param notes takes the footnotes
     */
    HtmlText(Markup markup, Medium medium, AnnexMessages words, Set<String> anchors, Notes notes) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.anchors = anchors;
        this.notes = notes;
    }

    /**
     * A link to an anchor. In print, where the anchor may be in another chunk of pages, it has a
     * scheme of its own until all pages are there.
     */
    String href(String anchor) {
        return (medium == Medium.WEB ? "#" : Medium.PRINTED_LINK) + anchor;
    }

    /** The footnotes met so far. */
    Notes notes() {
        return notes;
    }

    void content(List<Inline> content) {
        content(content, List.of(), List.of());
    }

    /** Pieces of text and the marks of sources and footnotes after them. */
    void content(List<Inline> content, List<Integer> sources, List<Footnote> footnotes) {
        List<String> letters = footnotes.stream().map(notes::add).toList();
        HtmlMarks marks = new HtmlMarks(markup, medium, words, this, sources, letters);
        if (medium == Medium.PRINT) {
            new HtmlTies(markup, this, marks).write(content);
            for (int at = 0; at < letters.size(); at++) {
                footnote(letters.get(at), footnotes.get(at));
            }
        } else {
            content.forEach(piece -> inline(piece, piece.text()));
            marks.all();
        }
    }

    /** A piece of text, or of a part of its text. */
    void inline(Inline inline, String part) {
        switch (inline) {
            case Text text -> markup.text(part);
            case Emphasis text -> markup.element(text.strong() ? "strong" : "em", part);
            case Chinese text -> chinese(part);
            case Reference to when anchors.contains(to.anchor()) ->
                    markup.element(
                            "a",
                            part,
                            "href",
                            href(to.anchor()),
                            "title",
                            described("mark.entry", to.text()),
                            "id",
                            mention(to.anchor()));
            case Reference to -> markup.text(part);
            case WebLink to ->
                    markup.element(
                            "a",
                            part,
                            "href",
                            to.url(),
                            "rel",
                            "nofollow noopener",
                            "title",
                            described("mark.web", to.text()));
        }
    }

    /** Text in Chinese characters; a name is not broken. */
    void chinese(String text) {
        String style = ChineseNames.isName(text) ? "zh name" : "zh";
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
        inline(new Reference(text, anchor), text);
    }

    /** A status: its mark and its word. */
    void status(Standing status) {
        markup.element("span", words.status(status), "class", "status " + status.code());
        markup.text(" ");
    }

    private void footnote(String letter, Footnote note) {
        markup.open("span", "class", "footnote");
        markup.element("span", letter, "class", "mark").text(" ");
        content(note.content(), note.sources(), List.of());
        markup.close();
    }

    /** Begins an entry that may run over a page: what it mentions is found by page. */
    void beginLong(String anchor) {
        entry = anchor;
    }

    /** Ends an entry that may run over a page. */
    void endLong() {
        entry = "";
    }

    /** The name of the first mention in an entry that may run over a page; otherwise empty. */
    private String mention(String anchor) {
        boolean isFirst =
                medium == Medium.PRINT
                        && !entry.isEmpty()
                        && mentions.add(PageNumbers.mention(entry, anchor));
        return isFirst ? PageNumbers.mention(entry, anchor) : "";
    }

    /** Print says of each link where it leads, as PDF/UA-1 (7.18.5) wants; the web needs not. */
    String described(String key, String text) {
        return medium == Medium.PRINT ? words.get(key, text) : "";
    }
}
