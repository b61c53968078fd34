package org.biaozhun.documents.docx;

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

import java.util.List;

/** The blocks of a section as paragraphs and tables of Word. */
final class DocxBlocks {

    /** An entry of more lines may run over a page, two lines at least on either. */
    private static final int LINES_TOGETHER = 12;

    private static final int LAST_LEVEL = 6;

    private final DocxXml xml;
    private final AnnexMessages words;
    private final DocxText text;

    DocxBlocks(DocxXml xml, AnnexMessages words, DocxText text) {
        this.xml = xml;
        this.words = words;
        this.text = text;
    }

    void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                text.paragraph("BodyText");
                text.content(paragraph.content());
                text.end();
            }
            case Bullets bullets -> {
                for (var item : bullets.items()) {
                    text.paragraph(bullets.explainsMarks() ? "BodyText" : "ListBullet");
                    text.content(item);
                    text.end();
                }
            }
            case Heading heading -> heading(heading);
            case Entry entry -> entry(entry);
            case Table table -> table(table);
            case Chart chart -> {
                caption(chart.caption());
                nodes(chart.roots(), 0);
            }
            case Notice notice -> notice(notice, false);
        }
    }

    private void heading(Heading heading) {
        text.paragraph("Group" + heading.level());
        text.plain(heading.text());
        heading.zh()
                .ifPresent(zh -> {
                    text.plain(" ");
                    text.chinese(zh);
                });
        text.end();
    }

    private void entry(Entry entry) {
        text.paragraph("Heading" + Math.min(entry.level(), LAST_LEVEL));
        text.bookmark(entry.anchor());
        text.name(entry.name());
        text.end();
        if (!entry.kind().isEmpty()) {
            text.paragraph("Kind");
            text.plain(entry.kind());
            text.end();
        }
        List<Line> lines = entry.lines();
        boolean together = lines.size() + 3 * entry.notices().size() <= LINES_TOGETHER;
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            boolean keeps = together || at == 0 || at == lines.size() - 2;
            line(lines.get(at), keeps && !(last && entry.notices().isEmpty()));
        }
        for (int at = 0; at < entry.notices().size(); at++) {
            notice(entry.notices().get(at), together && at < entry.notices().size() - 1);
        }
    }

    private void line(Line line, boolean keepNext) {
        text.paragraph("Line", keepNext);
        if (!line.label().isEmpty()) {
            text.run(line.label(), "Label");
        }
        text.tab();
        said(line);
        text.end();
    }

    private void said(Line line) {
        line.status().ifPresent(text::status);
        text.content(line.content());
        text.marks(line.sources(), line.notes());
    }

    private void notice(Notice notice, boolean keepNext) {
        text.paragraph("NoticeTitle");
        text.plain(notice.title());
        text.end();
        List<Line> sides = notice.sides();
        for (int at = 0; at < sides.size(); at++) {
            text.paragraph("NoticeSide", keepNext || at < sides.size() - 1);
            Line side = sides.get(at);
            text.plain("– ");
            if (!side.label().isEmpty()) {
                text.run(side.label() + ": ", "Label");
            }
            said(side);
            text.end();
        }
    }

    private void caption(String caption) {
        text.paragraph("Caption");
        text.plain(caption);
        text.end();
    }

    private void nodes(List<ChartNode> nodes, int depth) {
        for (ChartNode node : nodes) {
            int level = Math.min(depth, 8);
            text.paragraph("Chart", () -> level(level));
            String en = node.name().en();
            node.anchor().ifPresentOrElse(a -> text.reference(en, a), () -> text.plain(en));
            text.rest(node.name());
            if (!node.note().isEmpty()) {
                text.plain("  ");
                text.run(node.note(), "Who");
            }
            text.end();
            nodes(node.children(), depth + 1);
        }
    }

    private void level(int level) {
        xml.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(level));
        xml.empty("w:numId", "w:val", "1").close();
    }

    private void table(Table table) {
        caption(table.caption());
        if (table.rows().isEmpty()) {
            text.paragraph("BodyText");
            text.plain(words.get("none"));
            text.end();
            return;
        }
        DocxWidths widths = DocxWidths.of(table);
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(DocxWidths.TEXT), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        widths.columns().forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close().line();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        for (int column = 0; column < table.columns().size(); column++) {
            cell(widths.columns().get(column), "TableHead");
            text.plain(table.columns().get(column));
            endCell();
        }
        xml.close().line();
        table.rows().forEach(row -> row(row, widths));
        xml.close();
        text.paragraph("BodyText");
        text.end();
    }

    private void row(Table.Row row, DocxWidths widths) {
        int marked = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            marked = row.cells().get(cell).isEmpty() ? marked : cell;
        }
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int cell = 0; cell < row.cells().size(); cell++) {
            cell(widths.columns().get(cell), "TableText");
            text.content(row.cells().get(cell));
            if (cell == marked) {
                text.marks(row.sources(), row.notes());
            }
            endCell();
        }
        xml.close().line();
    }

    private void cell(int width, String style) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").open("w:tcBorders");
        String[] hairline = {
            "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", DocxWidths.LINE
        };
        xml.empty("w:bottom", hairline).close().close();
        text.paragraph(style);
    }

    private void endCell() {
        text.end();
        xml.close();
    }
}
