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
import org.biaozhun.documents.html.Markup;

import java.util.List;

/** The blocks of a section as paragraphs and tables of Word. */
final class DocxBlocks {

    /** An entry of more lines may run over a page, two lines at least on either. */
    private static final int LINES_TOGETHER = 12;

    private static final int LAST_LEVEL = 6;
    private static final String KEEP_NEXT = "<w:keepNext/>";

    private final Markup xml;
    private final AnnexMessages words;
    private final DocxText text;

    DocxBlocks(Markup xml, AnnexMessages words, DocxText text) {
        this.xml = xml;
        this.words = words;
        this.text = text;
    }

    void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> {
                text.paragraph("BodyText", "");
                text.content(paragraph.content());
                text.end();
            }
            case Bullets bullets -> {
                for (var item : bullets.items()) {
                    text.paragraph(bullets.explainsMarks() ? "BodyText" : "ListBullet", "");
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
        text.paragraph("Group" + heading.level(), "");
        text.plain(heading.text());
        heading.zh()
                .ifPresent(zh -> {
                    text.plain(" ");
                    text.chinese(zh);
                });
        text.end();
    }

    private void entry(Entry entry) {
        text.paragraph("Heading" + Math.min(entry.level(), LAST_LEVEL), "");
        text.bookmark(entry.anchor());
        text.name(entry.name());
        text.end();
        if (!entry.kind().isEmpty()) {
            text.paragraph("Kind", "");
            text.plain(entry.kind());
            text.end();
        }
        List<Line> lines = entry.lines();
        boolean together = lines.size() + 3 * entry.notices().size() <= LINES_TOGETHER;
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            boolean keeps = together || at == 0 || at == lines.size() - 2;
            line(lines.get(at), keeps && !(last && entry.notices().isEmpty()) ? KEEP_NEXT : "");
        }
        for (int at = 0; at < entry.notices().size(); at++) {
            notice(entry.notices().get(at), together && at < entry.notices().size() - 1);
        }
    }

    private void line(Line line, String properties) {
        text.paragraph("Line", properties);
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
        text.paragraph("NoticeTitle", "");
        text.plain(notice.title());
        text.end();
        List<Line> sides = notice.sides();
        for (int at = 0; at < sides.size(); at++) {
            text.paragraph("NoticeSide", keepNext || at < sides.size() - 1 ? KEEP_NEXT : "");
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
        text.paragraph("Caption", "");
        text.plain(caption);
        text.end();
    }

    private void nodes(List<ChartNode> nodes, int depth) {
        for (ChartNode node : nodes) {
            int level = Math.min(depth, 8);
            text.paragraph(
                    "Chart",
                    "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>");
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

    private void table(Table table) {
        caption(table.caption());
        if (table.rows().isEmpty()) {
            text.paragraph("BodyText", "");
            text.plain(words.get("none"));
            text.end();
            return;
        }
        DocxWidths widths = DocxWidths.of(table);
        xml.open("w:tbl").raw("<w:tblPr><w:tblW w:w=\"" + DocxWidths.TEXT + "\" w:type=\"dxa\"/>");
        xml.raw("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.columns().forEach(width -> xml.raw("<w:gridCol w:w=\"" + width + "\"/>"));
        xml.raw("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < table.columns().size(); column++) {
            cell(widths.columns().get(column), "TableHead");
            text.plain(table.columns().get(column));
            endCell();
        }
        xml.raw("</w:tr>\n");
        table.rows().forEach(row -> row(row, widths));
        xml.close();
        text.paragraph("BodyText", "");
        text.end();
    }

    private void row(Table.Row row, DocxWidths widths) {
        int marked = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            marked = row.cells().get(cell).isEmpty() ? marked : cell;
        }
        xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int cell = 0; cell < row.cells().size(); cell++) {
            cell(widths.columns().get(cell), "TableText");
            text.content(row.cells().get(cell));
            if (cell == marked) {
                text.marks(row.sources(), row.notes());
            }
            endCell();
        }
        xml.raw("</w:tr>\n");
    }

    private void cell(int width, String style) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        xml.raw("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" ");
        xml.raw("w:color=\"" + DocxWidths.LINE + "\"/></w:tcBorders></w:tcPr>");
        text.paragraph(style, "");
    }

    private void endCell() {
        text.end();
        xml.raw("</w:tc>");
    }
}
