package org.biaozhun.documents.text;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownWriter;

import java.util.List;
import java.util.Set;

/**
 * Nodes that the library lacks, and how they are written: footnotes as on GitHub, and links that
 * are their own text.
 */
final class MarkdownNodes {

    /** Lines of a footnote after the first begin so. */
    private static final String INDENT = "    ";

    /** GitHub strikes out between tildes; the library escapes no plus that would begin a list. */
    private static final Set<Character> SPECIAL = Set.of('~', '+');

    private static final org.commonmark.renderer.markdown.MarkdownRenderer RENDERER =
            org.commonmark.renderer.markdown.MarkdownRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .nodeRendererFactory(new Factory())
                    .build();

    private MarkdownNodes() {}

    /** A document as Markdown. */
    static String written(Document document) {
        return RENDERER.render(document);
    }

    /** The mark of a footnote. */
    static final class NoteMark extends CustomNode {

        private final int number;

        NoteMark(int number) {
            this.number = number;
        }
    }

    /** What a footnote says, in blocks. */
    static final class NoteText extends CustomBlock {

        private final int number;

        NoteText(int number) {
            this.number = number;
        }
    }

    /** A link that shows its address. */
    static final class BareLink extends CustomNode {

        private final String url;

        BareLink(String url) {
            this.url = url;
        }
    }

    private static final class Factory implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Writer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return SPECIAL;
        }
    }

    private record Writer(MarkdownNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(NoteMark.class, NoteText.class, BareLink.class);
        }

        @Override
        public void render(Node node) {
            MarkdownWriter out = context.getWriter();
            switch (node) {
                case NoteMark mark -> out.raw("[^" + mark.number + "]");
                case BareLink link -> out.raw("<" + link.url + ">");
                case NoteText note -> {
                    out.writePrefix("[^" + note.number + "]: ");
                    out.pushPrefix(INDENT);
                    for (Node in = note.getFirstChild(); in != null; in = in.getNext()) {
                        context.render(in);
                    }
                    out.popPrefix();
                }
                default -> throw new IllegalArgumentException(node.toString());
            }
        }
    }
}
