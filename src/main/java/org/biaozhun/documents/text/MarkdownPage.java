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
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annex as the text of a Markdown page. */
final class MarkdownPage {

    private final Annex annex;
    private final AnnexMessages words;
    private final StringBuilder page = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    MarkdownPage(Annex annex) {
        this.annex = annex;
        this.words = AnnexMessages.of(annex.cover().language());
    }

    String text() {
        cover(annex.cover());
        annex.sections().forEach(this::section);
        sources();
        index(words.get("index.persons"), annex.persons());
        index(words.get("index.bodies"), annex.bodies());
        notes.forEach(note -> page.append('\n').append(note).append('\n'));
        return page.toString();
    }

    private void paragraph(String text) {
        page.append('\n').append(text).append('\n');
    }

    private void cover(Cover cover) {
        page.append("# ").append(MarkdownText.escaped(cover.title())).append('\n');
        if (!cover.subtitle().isEmpty()) {
            paragraph(MarkdownText.escaped(cover.subtitle()));
        }
        paragraph(
                Stream.of(
                                words.get("as-of", cover.asOf()),
                                MarkdownText.escaped(cover.issue()),
                                words.get("snapshot") + " " + cover.snapshot())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
        cover.imprint().forEach(line -> paragraph(MarkdownText.escaped(line)));
    }

    private void section(Section section) {
        String zh = section.titleZh().map(title -> " " + title).orElse("");
        paragraph(anchor(section.id()) + "\n\n## " + MarkdownText.escaped(section.title()) + zh);
        section.blocks().forEach(this::block);
    }

    private static String anchor(String id) {
        return "<a id=\"" + id + "\"></a>";
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(MarkdownText.of(paragraph.content()));
            case Bullets bullets -> items(bullets.items().stream().map(MarkdownText::of).toList());
            case Heading heading ->
                    paragraph(
                            "#".repeat(heading.level() + 1)
                                    + " "
                                    + MarkdownText.escaped(heading.text())
                                    + heading.zh().map(zh -> " " + zh).orElse(""));
            case Entry entry -> entry(entry);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Notice notice -> notice(notice);
        }
    }

    private void items(List<String> items) {
        page.append('\n');
        items.forEach(item -> page.append("- ").append(item).append('\n'));
    }

    private void entry(Entry entry) {
        String level = "#".repeat(Math.min(entry.level() + 1, 6));
        paragraph(anchor(entry.anchor()) + "\n\n" + level + " " + name(entry.name()));
        paragraph("*" + MarkdownText.escaped(entry.kind()) + "*");
        items(entry.lines().stream().map(this::line).toList());
        entry.notices().forEach(this::notice);
    }

    private static String name(Name name) {
        return MarkdownText.escaped(name.en())
                + name.zh().map(zh -> " " + zh).orElse("")
                + name.abbreviation().map(a -> " (" + MarkdownText.escaped(a) + ")").orElse("");
    }

    private String line(Line line) {
        String label =
                line.label().isEmpty() ? "" : "**" + MarkdownText.escaped(line.label()) + ":** ";
        String status = line.status().map(words::status).orElse("");
        String between = status.isEmpty() || line.content().isEmpty() ? "" : ": ";
        return label
                + status
                + between
                + MarkdownText.of(line.content())
                + marks(line.sources())
                + marks(notes(line.notes()));
    }

    private static String marks(List<Integer> sources) {
        return sources.stream()
                .map(number -> " [\\[" + number + "\\]](#source-" + number + ")")
                .collect(Collectors.joining());
    }

    private static String marks(Stream<String> notes) {
        return notes.collect(Collectors.joining());
    }

    /** The marks of footnotes; their texts come at the end. */
    private Stream<String> notes(List<Footnote> footnotes) {
        return footnotes.stream()
                .map(note -> {
                    String mark = "[^" + (notes.size() + 1) + "]";
                    notes.add(
                            mark + ": " + MarkdownText.of(note.content()) + marks(note.sources()));
                    return mark;
                });
    }

    private void notice(Notice notice) {
        paragraph("> **" + MarkdownText.escaped(notice.title()) + "**");
        page.append(">\n");
        notice.sides().forEach(side -> page.append("> - ").append(line(side)).append('\n'));
    }

    private void table(Table table) {
        paragraph("**" + MarkdownText.escaped(table.caption()) + "**");
        Stream<String> heads =
                Stream.concat(
                        table.columns().stream().map(MarkdownText::escaped),
                        Stream.of(words.get("source")));
        page.append('\n')
                .append(row(heads.toList()))
                .append(row(rules(table.columns().size() + 1)));
        for (Table.Row row : table.rows()) {
            List<String> cells =
                    new ArrayList<>(row.cells().stream().map(MarkdownText::of).toList());
            cells.add((marks(row.sources()) + marks(notes(row.notes()))).strip());
            page.append(row(cells));
        }
    }

    private static List<String> rules(int columns) {
        return Stream.generate(() -> "---").limit(columns).toList();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private void chart(Chart chart) {
        paragraph("**" + MarkdownText.escaped(chart.caption()) + "**");
        page.append('\n');
        chart.roots().forEach(root -> node(root, ""));
    }

    private void node(ChartNode node, String indent) {
        String name = name(node.name());
        page.append(indent)
                .append("- ")
                .append(node.anchor().map(a -> "[" + name + "](#" + a + ")").orElse(name))
                .append(node.note().isEmpty() ? "" : ": " + MarkdownText.escaped(node.note()))
                .append('\n');
        node.children().forEach(child -> node(child, indent + "  "));
    }

    private void sources() {
        paragraph("## " + words.get("sources"));
        page.append('\n');
        for (Source source : annex.sources()) {
            page.append("- ")
                    .append(anchor("source-" + source.number()))
                    .append("\\[" + source.number() + "\\] ")
                    .append(MarkdownText.escaped(source.title() + ". " + source.issue()))
                    .append(". <" + source.iri() + ">\n");
        }
    }

    private void index(String title, List<IndexEntry> entries) {
        paragraph("## " + title);
        items(
                entries.stream()
                        .map(entry ->
                                MarkdownText.escaped(entry.text())
                                        + entry.zh().map(zh -> " " + zh).orElse("")
                                        + links(entry.anchors()))
                        .toList());
    }

    private static String links(List<String> anchors) {
        return anchors.stream()
                .map(anchor -> " [" + anchor + "](#" + anchor + ")")
                .collect(Collectors.joining());
    }
}
