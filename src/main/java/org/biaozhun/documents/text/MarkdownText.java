package org.biaozhun.documents.text;

import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Name;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.List;
import java.util.regex.Pattern;

/** Running text of Markdown, added to a paragraph, a heading or a cell. */
final class MarkdownText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Node in;

    MarkdownText(Node in) {
        this.in = in;
    }

    /** A name on one line: English, Chinese, abbreviation. */
    static String name(Name name) {
        return name.en()
                + name.zh().map(zh -> " " + zh).orElse("")
                + name.abbreviation().map(abbreviation -> " (" + abbreviation + ")").orElse("");
    }

    MarkdownText content(List<Inline> content) {
        for (Inline piece : content) {
            switch (piece) {
                case Inline.Text text -> plain(text.text());
                case Inline.Chinese chinese -> plain(chinese.text());
                case Inline.Emphasis emphasis -> {
                    if (emphasis.strong()) {
                        strong(emphasis.text());
                    } else {
                        emphasis(emphasis.text());
                    }
                }
                case Inline.Reference reference -> toAnchor(reference.text(), reference.anchor());
                case Inline.WebLink link -> link(link.text(), link.url());
            }
        }
        return this;
    }

    MarkdownText plain(String text) {
        if (!text.isEmpty()) {
            in.appendChild(node(text));
        }
        return this;
    }

    MarkdownText strong(String text) {
        return add(text, new StrongEmphasis());
    }

    MarkdownText emphasis(String text) {
        return add(text, new Emphasis());
    }

    /** A link to an anchor of the document. */
    MarkdownText toAnchor(String text, String anchor) {
        return link(text, "#" + anchor);
    }

    MarkdownText bareLink(String url) {
        in.appendChild(new MarkdownNodes.BareLink(url));
        return this;
    }

    /** The place that an anchor names. */
    MarkdownText anchor(String id) {
        html("<a id=\"" + id + "\">");
        return html("</a>");
    }

    /** The marks of sources. */
    MarkdownText sources(List<Integer> sources) {
        sources.forEach(number -> space().toAnchor("[" + number + "]", "source-" + number));
        return this;
    }

    /** The mark of a footnote. */
    MarkdownText note(int number) {
        in.appendChild(new MarkdownNodes.NoteMark(number));
        return this;
    }

    /** A space, but not before everything else or after another one. */
    MarkdownText space() {
        Node last = in.getLastChild();
        boolean isSpaced = last instanceof Text text && text.getLiteral().endsWith(" ");
        return last == null || isSpaced ? this : plain(" ");
    }

    private MarkdownText link(String text, String url) {
        Link link = new Link();
        link.setDestination(url);
        return add(text, link);
    }

    private MarkdownText html(String tag) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(tag);
        in.appendChild(html);
        return this;
    }

    /** Adds a text within a node, or nothing if it is empty. */
    private MarkdownText add(String text, Node around) {
        if (!text.isEmpty()) {
            around.appendChild(node(text));
            in.appendChild(around);
        }
        return this;
    }

    private static Text node(String text) {
        return new Text(LINE_END.matcher(text).replaceAll(" "));
    }
}
