package org.biaozhun.documents.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.List;
import java.util.function.Consumer;

/** Adds blocks of Markdown to a document, a quotation or an item of a list. */
final class MarkdownBlocks {

    private static final int LAST_LEVEL = 6;
    private static final String MARKER = "-";
    private static final String OTHER_MARKER = "*";

    private MarkdownBlocks() {}

    /** A paragraph, to be filled. */
    static MarkdownText paragraph(Node in) {
        return new MarkdownText(added(in, new Paragraph()));
    }

    /** A heading, to be filled. */
    static MarkdownText heading(Node in, int level) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(level, LAST_LEVEL));
        return new MarkdownText(added(in, heading));
    }

    /** A list; right after another one it has another marker, or both would be one. */
    static BulletList list(Node in) {
        BulletList list = new BulletList();
        boolean isSecond = in.getLastChild() instanceof BulletList last && isPlain(last);
        list.setMarker(isSecond ? OTHER_MARKER : MARKER);
        list.setTight(true);
        return added(in, list);
    }

    private static boolean isPlain(BulletList list) {
        return MARKER.equals(list.getMarker());
    }

    /** An item of a list, to be filled. */
    static ListItem item(BulletList list) {
        return added(list, new ListItem());
    }

    /** A table of which the head is written; rows are added to its body. */
    static TableBody table(Node in, List<String> heads) {
        TableBlock table = added(in, new TableBlock());
        TableRow head = row(added(table, new TableHead()));
        heads.forEach(text -> cell(head, cell -> cell.plain(text)));
        return added(table, new TableBody());
    }

    /** A row of the head or the body of a table. */
    static TableRow row(Node in) {
        return added(in, new TableRow());
    }

    /** A cell. Spaces around it, or a backslash at its end would be read with the bar after it. */
    static void cell(TableRow row, Consumer<MarkdownText> filling) {
        MarkdownText text = new MarkdownText(added(row, new TableCell())).plain(" ");
        filling.accept(text);
        text.plain(" ");
    }

    private static <N extends Node> N added(Node in, N node) {
        in.appendChild(node);
        return node;
    }
}
