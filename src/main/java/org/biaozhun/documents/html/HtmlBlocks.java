package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.ChartNode;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Medium;

import java.util.List;

/** The blocks of a section as markup. */
final class HtmlBlocks {

    /** An entry of more lines may run over a page, two lines at least on either. */
    private static final int LINES_TOGETHER = 12;

    private static final int LAST_LEVEL = 6;

    private final Markup markup;
    private final Medium medium;
    private final AnnexMessages words;
    private final HtmlText text;
    private int level;

    HtmlBlocks(Markup markup, Medium medium, AnnexMessages words, HtmlText text) {
        this.markup = markup;
        this.medium = medium;
        this.words = words;
        this.text = text;
    }

    /** Writes the blocks of a section; the section's own title is an h2. */
    void blocks(List<Block> blocks) {
        level = 2;
        blocks.forEach(this::block);
    }

    /** Writes blocks of a section that has begun before. */
    void goOn(List<Block> blocks) {
        level = LAST_LEVEL;
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                markup.open("p");
                text.content(paragraph.content());
                markup.closeLine();
            }
            case Bullets bullets -> bullets(bullets);
            case Heading heading -> heading(heading);
            case Entry entry -> entry(entry);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Notice notice -> notice(notice);
        }
    }

    private void bullets(Bullets bullets) {
        markup.open("ul", "class", bullets.explainsMarks() ? "legend" : "");
        for (var item : bullets.items()) {
            markup.open("li");
            text.content(item);
            markup.closeLine();
        }
        markup.closeLine();
    }

    /** The element of a heading: one level below the tree's, none skipped, six at most. */
    private String element(int wanted) {
        level = Math.min(Math.min(wanted + 1, level + 1), LAST_LEVEL);
        return "h" + level;
    }

    private void heading(Heading heading) {
        markup.open(element(heading.level()), "class", "group").text(heading.text());
        heading.zh()
                .ifPresent(zh -> {
                    markup.text(" ");
                    text.chinese(zh);
                });
        markup.closeLine();
    }

    private void entry(Entry entry) {
        boolean together = entry.lines().size() + 3 * entry.notices().size() <= LINES_TOGETHER;
        markup.open("article", "class", together ? "entry" : "entry long", "id", entry.anchor());
        markup.open(element(entry.level()));
        text.name(entry.name());
        markup.closeLine();
        if (!entry.kind().isEmpty()) {
            markup.element("p", entry.kind(), "class", "kind").raw("\n");
        }
        if (!together) {
            text.beginLong(entry.anchor());
        }
        lines(entry.lines());
        entry.notices().forEach(this::notice);
        text.endLong();
        markup.closeLine();
    }

    private void lines(List<Line> lines) {
        if (medium == Medium.PRINT) {
            for (int at = 0; at < lines.size(); at++) {
                printedLine(lines.get(at), at == 0 || at == lines.size() - 2);
            }
            return;
        }
        if (lines.isEmpty()) {
            return;
        }
        markup.open("dl");
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at == 0 || !line.label().isEmpty()) {
                markup.raw(at == 0 ? "" : "</div>\n").raw("<div>");
                markup.element("dt", line.label());
            }
            markup.open("dd");
            said(line);
            markup.close();
        }
        markup.raw("</div>").closeLine();
    }

    private void printedLine(Line line, boolean keepsNext) {
        markup.open("p", "class", keepsNext ? "line keep" : "line");
        if (!line.label().isEmpty()) {
            markup.element("span", line.label(), "class", "label");
        }
        said(line);
        markup.closeLine();
    }

    private void said(Line line) {
        line.status().ifPresent(text::status);
        text.content(line.content(), line.sources(), line.notes());
    }

    private void table(Table table) {
        if (table.rows().isEmpty()) {
            markup.element("p", table.caption(), "class", "caption");
            markup.element("p", words.get("none"), "class", "none").raw("\n");
            return;
        }
        markup.open("div", "class", "table").open("table");
        markup.element("caption", table.caption()).open("thead").open("tr");
        table.columns().forEach(column -> markup.element("th", column, "scope", "col"));
        markup.close().close().raw("\n").open("tbody");
        table.rows().forEach(this::row);
        markup.close().close().closeLine();
    }

    private void row(Table.Row row) {
        int marked = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            marked = row.cells().get(cell).isEmpty() ? marked : cell;
        }
        markup.open("tr");
        for (int cell = 0; cell < row.cells().size(); cell++) {
            markup.open("td");
            if (cell == marked) {
                text.content(row.cells().get(cell), row.sources(), row.notes());
            } else {
                text.content(row.cells().get(cell));
            }
            markup.close();
        }
        markup.closeLine();
    }

    private void chart(Chart chart) {
        markup.element("p", chart.caption(), "class", "caption").raw("\n");
        nodes(chart.roots(), "chart");
    }

    private void nodes(List<ChartNode> nodes, String style) {
        if (nodes.isEmpty()) {
            return;
        }
        markup.open("ul", "class", style);
        for (ChartNode node : nodes) {
            markup.open("li").open("div", "class", "box");
            box(node);
            markup.close();
            nodes(node.children(), "");
            markup.closeLine();
        }
        markup.closeLine();
    }

    private void box(ChartNode node) {
        String en = node.name().en();
        node.anchor().ifPresentOrElse(to -> text.reference(en, to), () -> markup.text(en));
        node.name()
                .zh()
                .ifPresent(zh -> {
                    markup.text(" ");
                    text.chinese(zh);
                });
        node.name()
                .abbreviation()
                .ifPresent(a -> markup.text(" ").element("span", a, "class", "short"));
        if (!node.note().isEmpty()) {
            markup.text(" ").element("span", node.note(), "class", "who");
        }
    }

    /** Doubts and conflicts: the sides stand beside each other, below each other on a phone. */
    private void notice(Notice notice) {
        markup.open("div", "class", "notice");
        markup.element("p", notice.title(), "class", "about");
        boolean print = medium == Medium.PRINT;
        markup.open(print ? "div" : "ul", "class", "sides");
        for (Line side : notice.sides()) {
            markup.open(print ? "div" : "li", "class", print ? "side" : "");
            if (!side.label().isEmpty()) {
                markup.element("span", side.label() + ":", "class", "label").text(" ");
            }
            said(side);
            markup.closeLine();
        }
        markup.close().closeLine();
    }
}
