package org.biaozhun.annex.sections;

import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.text.Scripts;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A foreword in Markdown as blocks: paragraphs, lists, headings, emphasis and links. Pictures and
 * HTML are left out, since not every format can print them.
 */
public final class Foreword {

    private Foreword() {}

    public static List<Block> blocks(String markdown) {
        BlockVisitor visitor = new BlockVisitor();
        Parser.builder().build().parse(markdown).accept(visitor);
        return visitor.blocks;
    }

    private static final class BlockVisitor extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();

        @Override
        public void visit(org.commonmark.node.Heading heading) {
            int level = Math.clamp(heading.getLevel(), 2, 3);
            blocks.add(new Heading(SectionContext.text(inlines(heading)), Optional.empty(), level));
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            List<Inline> content = inlines(paragraph);
            if (!content.isEmpty()) {
                blocks.add(new Paragraph(content));
            }
        }

        @Override
        public void visit(BulletList list) {
            blocks.add(new Bullets(items(list, false)));
        }

        @Override
        public void visit(OrderedList list) {
            blocks.add(new Bullets(items(list, true)));
        }
    }

    private static List<List<Inline>> items(Node list, boolean numbered) {
        List<List<Inline>> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                List<Inline> item = new ArrayList<>();
                if (numbered) {
                    item.add(new Inline.Text((items.size() + 1) + ". "));
                }
                item.addAll(inlines(node));
                items.add(item);
            }
        }
        return items;
    }

    private static List<Inline> inlines(Node node) {
        InlineVisitor visitor = new InlineVisitor();
        node.accept(visitor);
        return visitor.pieces;
    }

    private static final class InlineVisitor extends AbstractVisitor {

        private final List<Inline> pieces = new ArrayList<>();

        @Override
        public void visit(Text text) {
            pieces.addAll(Scripts.pieces(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            pieces.add(new Inline.Text(code.getLiteral()));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            pieces.add(new Inline.Text(" "));
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            pieces.add(new Inline.Text(" "));
        }

        @Override
        public void visit(Emphasis emphasis) {
            pieces.add(new Inline.Emphasis(SectionContext.text(children(emphasis)), false));
        }

        @Override
        public void visit(StrongEmphasis emphasis) {
            pieces.add(new Inline.Emphasis(SectionContext.text(children(emphasis)), true));
        }

        @Override
        public void visit(Link link) {
            String text = SectionContext.text(children(link));
            pieces.add(
                    isWeb(link.getDestination())
                            ? new Inline.WebLink(text, link.getDestination())
                            : new Inline.Text(text));
        }

        private static List<Inline> children(Node node) {
            InlineVisitor inner = new InlineVisitor();
            inner.visitChildren(node);
            return inner.pieces;
        }

        /** Only these schemes are links: a script or a file is none. */
        private static boolean isWeb(String destination) {
            String scheme = destination.toLowerCase(Locale.ROOT);
            return scheme.startsWith("https://")
                    || scheme.startsWith("http://")
                    || scheme.startsWith("mailto:");
        }
    }
}
