package org.biaozhun.documents.text;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.ChartNode;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annex as a Markdown page: a tree of CommonMark. */
final class MarkdownPage {

    private final Annex annex;
    private final AnnexMessages words;
    private final Document page = new Document();
    private final List<Footnote> notes = new ArrayList<>();

    private MarkdownPage(Annex annex) {
        this.annex = annex;
        this.words = AnnexMessages.of(annex.cover().language());
    }

    static Document of(Annex annex) {
        MarkdownPage made = new MarkdownPage(annex);
        made.cover(annex.cover());
        annex.sections().forEach(made::section);
        made.sources();
        made.index("index.persons", annex.persons());
        made.index("index.bodies", annex.bodies());
        made.notes();
        return made.page;
    }

    private void cover(Cover cover) {
        MarkdownBlocks.heading(page, 1).plain(cover.title());
        if (!cover.subtitle().isEmpty()) {
            MarkdownBlocks.paragraph(page).plain(cover.subtitle());
        }
        String facts =
                Stream.of(
                                words.get("as-of", cover.asOf()),
                                cover.issue(),
                                words.get("snapshot") + " " + cover.snapshot())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        MarkdownBlocks.paragraph(page).plain(facts);
        cover.imprint().forEach(line -> MarkdownBlocks.paragraph(page).plain(line));
    }

    private void section(Section section) {
        MarkdownBlocks.paragraph(page).anchor(section.id());
        MarkdownBlocks.heading(page, 2).plain(both(section.title(), section.titleZh()));
        section.blocks().forEach(this::block);
    }

    private static String both(String title, Optional<String> zh) {
        return title + zh.map(chinese -> " " + chinese).orElse("");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> MarkdownBlocks.paragraph(page).content(paragraph.content());
            case Bullets bullets -> {
                BulletList list = MarkdownBlocks.list(page);
                for (List<Inline> item : bullets.items()) {
                    item(list).content(item);
                }
            }
            case Heading heading ->
                    MarkdownBlocks.heading(page, heading.level() + 1)
                            .plain(both(heading.text(), heading.zh()));
            case Entry entry -> entry(entry);
            case Table table -> table(table);
            case Chart chart -> {
                MarkdownBlocks.paragraph(page).strong(chart.caption());
                nodes(page, chart.roots());
            }
            case Notice notice -> notice(notice);
        }
    }

    private static MarkdownText item(BulletList list) {
        return MarkdownBlocks.paragraph(MarkdownBlocks.item(list));
    }

    private void entry(Entry entry) {
        MarkdownBlocks.paragraph(page).anchor(entry.anchor());
        MarkdownBlocks.heading(page, entry.level() + 1).plain(MarkdownText.name(entry.name()));
        if (!entry.kind().isEmpty()) {
            MarkdownBlocks.paragraph(page).emphasis(entry.kind());
        }
        lines(page, entry.lines());
        entry.notices().forEach(this::notice);
    }

    private void lines(Node in, List<Line> lines) {
        if (!lines.isEmpty()) {
            BulletList list = MarkdownBlocks.list(in);
            lines.forEach(line -> line(item(list), line));
        }
    }

    private void line(MarkdownText text, Line line) {
        if (!line.label().isEmpty()) {
            text.strong(line.label() + ":").plain(" ");
        }
        String status = line.status().map(words::status).orElse("");
        text.plain(status).plain(status.isEmpty() || line.content().isEmpty() ? "" : ": ");
        text.content(line.content());
        marks(text, line.sources(), line.notes());
    }

    /** The marks of sources and footnotes; the texts of footnotes come at the end. */
    private void marks(MarkdownText text, List<Integer> sources, List<Footnote> footnotes) {
        text.sources(sources);
        for (Footnote note : footnotes) {
            notes.add(note);
            text.note(notes.size());
        }
    }

    private void notice(Notice notice) {
        BlockQuote quote = new BlockQuote();
        page.appendChild(quote);
        MarkdownBlocks.paragraph(quote).strong(notice.title());
        lines(quote, notice.sides());
    }

    private void table(Table table) {
        MarkdownBlocks.paragraph(page).strong(table.caption());
        List<String> heads = new ArrayList<>(table.columns());
        heads.add(words.get("source"));
        TableBody body = MarkdownBlocks.table(page, heads);
        for (Table.Row row : table.rows()) {
            TableRow cells = MarkdownBlocks.row(body);
            row.cells().forEach(said -> MarkdownBlocks.cell(cells, cell -> cell.content(said)));
            MarkdownBlocks.cell(cells, cell -> marks(cell, row.sources(), row.notes()));
        }
    }

    private static void nodes(Node in, List<ChartNode> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        BulletList list = MarkdownBlocks.list(in);
        for (ChartNode node : nodes) {
            ListItem item = MarkdownBlocks.item(list);
            MarkdownText text = MarkdownBlocks.paragraph(item);
            String name = MarkdownText.name(node.name());
            node.anchor().ifPresentOrElse(a -> text.toAnchor(name, a), () -> text.plain(name));
            text.plain(node.note().isEmpty() ? "" : ": " + node.note());
            nodes(item, node.children());
        }
    }

    private void sources() {
        MarkdownBlocks.heading(page, 2).plain(words.get("sources"));
        BulletList list = MarkdownBlocks.list(page);
        for (Source source : annex.sources()) {
            MarkdownText text = item(list);
            text.anchor("source-" + source.number())
                    .plain("[" + source.number() + "] " + source.title() + ". " + source.issue())
                    .plain(". ")
                    .bareLink(source.iri());
            source.url().ifPresent(url -> text.plain(", ").bareLink(url));
        }
    }

    private void index(String title, List<IndexEntry> entries) {
        MarkdownBlocks.heading(page, 2).plain(words.get(title));
        BulletList list = MarkdownBlocks.list(page);
        for (IndexEntry entry : entries) {
            MarkdownText text = item(list).plain(both(entry.text(), entry.zh()));
            entry.anchors().forEach(anchor -> text.space().toAnchor(anchor, anchor));
        }
    }

    private void notes() {
        for (int at = 0; at < notes.size(); at++) {
            Footnote note = notes.get(at);
            Node text = new MarkdownNodes.NoteText(at + 1);
            page.appendChild(text);
            MarkdownBlocks.paragraph(text).content(note.content()).sources(note.sources());
        }
    }
}
