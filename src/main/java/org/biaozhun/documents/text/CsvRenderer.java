package org.biaozhun.documents.text;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.answers.format.SpreadsheetGuard;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The annex as CSV (RFC 4180): one record for each line of each entry, each row of each table and
 * each paragraph. Running titles, charts and indexes are left out: the records hold all they say.
 */
public final class CsvRenderer implements Renderer {

    private static final List<String> COLUMNS =
            List.of(
                    "section",
                    "group",
                    "anchor",
                    "iri",
                    "kind",
                    "name",
                    "name_zh",
                    "abbreviation",
                    "label",
                    "status",
                    "text",
                    "sources",
                    "notes");

    /** Creates a renderer. */
    public CsvRenderer() {}

    @Override
    public AnnexFormat format() {
        return AnnexFormat.CSV;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        printer.printRecord(COLUMNS);
        Records records = new Records(printer, AnnexMessages.of(annex.cover().language()));
        for (Section section : annex.sections()) {
            records.section(section);
        }
        printer.flush();
        return List.of();
    }

    private static final class Records {

        private final CSVPrinter printer;
        private final AnnexMessages words;
        private String section = "";
        private String group = "";

        Records(CSVPrinter printer, AnnexMessages words) {
            this.printer = printer;
            this.words = words;
        }

        void section(Section made) throws IOException {
            section = made.id();
            group = "";
            for (Block block : made.blocks()) {
                block(block);
            }
        }

        private void block(Block block) throws IOException {
            switch (block) {
                case Heading heading -> group = heading.text();
                case Paragraph paragraph -> text(text(paragraph.content()));
                case Bullets bullets -> {
                    for (List<Inline> item : bullets.items()) {
                        text(text(item));
                    }
                }
                case Entry entry -> entry(entry);
                case Table table -> table(table);
                case Notice notice -> sides(List.of("", "", "", "", "", ""), notice);
                case Chart chart -> {}
            }
        }

        private void text(String text) throws IOException {
            print(
                    List.of("", "", "", "", "", ""),
                    "",
                    Optional.empty(),
                    text,
                    List.of(),
                    List.of());
        }

        private void entry(Entry entry) throws IOException {
            Name name = entry.name();
            List<String> of =
                    List.of(
                            entry.anchor(),
                            entry.iri(),
                            entry.kind(),
                            name.en(),
                            name.zh().orElse(""),
                            name.abbreviation().orElse(""));
            String label = "";
            for (Line line : entry.lines()) {
                label = line.label().isEmpty() ? label : line.label();
                line(of, label, line);
            }
            for (Notice notice : entry.notices()) {
                sides(of, notice);
            }
        }

        private void sides(List<String> of, Notice notice) throws IOException {
            for (Line side : notice.sides()) {
                line(of, notice.title(), side);
            }
        }

        private void line(List<String> of, String label, Line line) throws IOException {
            Optional<String> status =
                    line.status().map(said -> said.text(words.language().locale()));
            print(of, label, status, text(line.content()), line.sources(), line.notes());
        }

        private void table(Table table) throws IOException {
            group = table.caption();
            for (Table.Row row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    String cell = text(row.cells().get(i));
                    cells.add(cell.isEmpty() ? "" : table.columns().get(i) + ": " + cell);
                }
                cells.removeIf(String::isEmpty);
                print(
                        List.of("", "", "", "", "", ""),
                        "",
                        Optional.empty(),
                        String.join(" | ", cells),
                        row.sources(),
                        row.notes());
            }
        }

        private void print(
                List<String> of,
                String label,
                Optional<String> status,
                String text,
                List<Integer> sources,
                List<Footnote> notes)
                throws IOException {
            List<String> cells = new ArrayList<>(List.of(section, group));
            cells.addAll(of);
            cells.add(label);
            cells.add(status.orElse(""));
            cells.add(text);
            cells.add(sources.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            cells.add(
                    notes.stream().map(n -> text(n.content())).collect(Collectors.joining(" | ")));
            printer.printRecord(cells.stream().map(SpreadsheetGuard::guarded).toList());
        }

        private static String text(List<Inline> content) {
            return content.stream().map(Inline::text).collect(Collectors.joining());
        }
    }
}
