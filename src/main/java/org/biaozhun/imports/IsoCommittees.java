package org.biaozhun.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Makes the table {@code iso-committees.tsv} of ISO Open Data's list of committees (JSON Lines, a
 * committee a line). What is kept in memory is the line at hand and the designations seen.
 */
public final class IsoCommittees {

    private static final String NAME = "iso-committees";

    private final Path folder;
    private final Consumer<String> sink;

    /**
     * Imports into a folder.
     *
     * @param folder the folder of the tables of a corpus, {@code data/registers}
     * @param sink takes each thing to be told, as a line
     */
    public IsoCommittees(Path folder, Consumer<String> sink) {
        this.folder = folder;
        this.sink = sink;
    }

    /**
     * Reads the list and writes the table, the description of its source, and the query if there is
     * none. The table is there whole or not at all.
     *
     * @param source the list, compressed by gzip or not
     * @param name how the list is called where something is told of it
     * @param day the day on which ISO published it, or on which it was fetched
     * @param progress takes how many bytes have been read
     * @throws IllegalArgumentException if nothing in it is a committee, or another import runs
     */
    public ImportResult read(InputStream source, String name, LocalDate day, LongConsumer progress)
            throws IOException {
        Files.createDirectories(folder);
        Path table = folder.resolve(NAME + ".tsv");
        Path raw = folder.resolve(NAME + ".raw");
        Told told = new Told(name, sink);
        int left = NewFile.clean(table) + NewFile.clean(raw);
        if (left > 0) {
            sink.accept("an import was broken off: what it left is deleted, and all is read again");
        }
        Set<String> designations = new HashSet<>();
        long read;
        try (NewFile first = NewFile.begin(raw);
                NewFile whole = NewFile.begin(table)) {
            read = rows(new Lines(source), told, designations, first.writer(), progress);
            told.end();
            if (designations.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s has no committee that can be read: nothing is written".formatted(name));
            }
            resolve(first.flushed(), designations, told, whole.writer());
            whole.publish();
        }
        describe(day);
        return new ImportResult(table, read, designations.size(), told.faults());
    }

    private static long rows(
            Lines lines, Told told, Set<String> designations, Writer out, LongConsumer progress)
            throws IOException {
        CommitteeReader reader = new CommitteeReader(told);
        long read = 0;
        while (lines.next()) {
            progress.accept(lines.read());
            if (lines.isBlank()) {
                continue;
            }
            read++;
            Optional<CommitteeRow> row = reader.read(lines);
            if (row.isPresent() && !designations.add(row.get().designation())) {
                told.fault(
                        lines.number(),
                        "%s stands on an earlier line: this one is left out"
                                .formatted(row.get().designation()));
            } else if (row.isPresent()) {
                out.write(row.get().line() + "\t" + row.get().written() + "\n");
            }
        }
        return read;
    }

    /** Committees that are not in the list have no node: a liaison with them is one with a name. */
    private static void resolve(Path raw, Set<String> known, Told told, Writer out)
            throws IOException {
        out.write(CommitteeRow.HEADER + "\n");
        try (BufferedReader rows = Files.newBufferedReader(raw, StandardCharsets.UTF_8)) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.substring(row.indexOf('\t') + 1).split("\t", -1);
                int line = Integer.parseInt(row.substring(0, row.indexOf('\t')));
                String parent = cells[CommitteeRow.PARENT];
                if (!parent.isEmpty() && !known.contains(parent)) {
                    told.fault(
                            line,
                            "%s, which is above it, is not in the list: its cell stays empty"
                                    .formatted(parent));
                    cells[CommitteeRow.PARENT] = "";
                }
                splitLiaisons(cells, known);
                out.write(String.join("\t", cells) + "\n");
            }
        }
    }

    private static void splitLiaisons(String[] cells, Set<String> known) {
        List<String> liaisons =
                List.of(cells[CommitteeRow.COMMITTEES].split(CellText.SEPARATOR, -1));
        if (!known.containsAll(liaisons) && !cells[CommitteeRow.COMMITTEES].isEmpty()) {
            cells[CommitteeRow.COMMITTEES] =
                    String.join(
                            CellText.SEPARATOR, liaisons.stream().filter(known::contains).toList());
            String others =
                    String.join(
                            CellText.SEPARATOR,
                            liaisons.stream().filter(liaison -> !known.contains(liaison)).toList());
            String organisations = cells[CommitteeRow.ORGANISATIONS];
            cells[CommitteeRow.ORGANISATIONS] =
                    organisations.isEmpty() ? others : organisations + CellText.SEPARATOR + others;
        }
    }

    /** Says where the table is from, and what a row means unless an editor has said so. */
    private void describe(LocalDate day) throws IOException {
        Path source = folder.resolve(NAME + "-source.ttl");
        NewFile.clean(source);
        NewFile.write(source, Shipped.text(NAME + "-source.ttl").replace("{day}", day.toString()));
        Path query = folder.resolve(NAME + ".rq");
        String shipped = Shipped.text(NAME + ".rq");
        if (!Files.exists(query)) {
            NewFile.clean(query);
            NewFile.write(query, shipped);
        } else if (!Files.readString(query).equals(shipped)) {
            sink.accept(
                    "%s is not the query of this program, and stays as it is; delete it to get that one"
                            .formatted(query));
        }
    }
}
