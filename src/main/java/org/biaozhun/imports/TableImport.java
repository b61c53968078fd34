package org.biaozhun.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a table of the corpus of a file that has been brought, and proposes the query that says
 * what a row means.
 */
public final class TableImport {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KIND =
            Pattern.compile("@prefix ([a-z-]+): <https://w3id\\.org/biaozhun/id/");
    private static final List<String> RIVALS = List.of(".csv", ".xlsx", ".ttl", ".trig");

    private final Path corpus;
    private final Path folder;
    private final Consumer<String> sink;

    /**
     * Imports into a corpus.
     *
     * @param corpus the folder of the corpus
     * @param folder the folder of its tables
     * @param sink takes each thing to be told, as a line
     */
    public TableImport(Path corpus, Path folder, Consumer<String> sink) {
        this.corpus = corpus;
        this.folder = folder;
        this.sink = sink;
    }

    /**
     * How to import.
     *
     * @param name the name of the table
     * @param sheet the sheet of a workbook; empty for the only one
     * @param charset how a text is encoded; empty for UTF-8, or UTF-16 with its mark
     * @param isForced whether files that are there are written anew
     * @param keepsQuery whether the query that is there stays, although the table is written anew
     */
    public record Choice(
            String name, String sheet, String charset, boolean isForced, boolean keepsQuery) {}

    /**
     * Copies a file as a table and writes the proposed query.
     *
     * @throws IllegalArgumentException if the file cannot be read, or something is there already
     */
    public ImportResult read(Path file, Choice choice) throws IOException {
        if (!NAME.matcher(choice.name()).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name for a table: small letters, digits, single hyphens, as in example-chairs"
                            .formatted(choice.name()));
        }
        Path table = folder.resolve(choice.name() + ".tsv");
        Path query = folder.resolve(choice.name() + ".rq");
        refuseWhatIsThere(choice, table, query);
        Told told = new Told(file.toString(), sink);
        BroughtTable brought =
                BroughtTable.of(
                        file.toString(),
                        BroughtRows.of(
                                file.getFileName().toString(),
                                Files.readAllBytes(file),
                                choice.charset(),
                                choice.sheet(),
                                told),
                        told);
        told.end();
        Proposal proposal = new Proposal(choice.name(), brought, kinds());
        Files.createDirectories(folder);
        NewFile.clean(table);
        NewFile.write(table, brought.text());
        sink.accept("What its columns seem to be:");
        proposal.columns().forEach(sink);
        if (choice.keepsQuery() && Files.exists(query)) {
            sink.accept("%s stays as it is".formatted(query));
        } else {
            NewFile.clean(query);
            NewFile.write(query, proposal.text());
            sink.accept("A row is about what ?%s names".formatted(proposal.subjectColumn()));
            if (proposal.rowsWithoutSubject() > 0 && !proposal.subjectColumn().equals("ROWNUM")) {
                sink.accept(
                        "%d rows have nothing there: nothing is made of them"
                                .formatted(proposal.rowsWithoutSubject()));
            }
        }
        return new ImportResult(table, brought.read(), brought.rows().size(), told.faults());
    }

    private void refuseWhatIsThere(Choice choice, Path table, Path query) {
        for (Path file : List.of(table, query)) {
            if (Files.exists(file) && !choice.isForced()) {
                throw new IllegalArgumentException(
                        "%s is there: choose another name, or --force to write table and query anew, with --keep-query the table only"
                                .formatted(file));
            }
        }
        for (String ending : RIVALS) {
            Path rival = folder.resolve(choice.name() + ending);
            if (Files.exists(rival)) {
                throw new IllegalArgumentException(
                        "%s would fill the same graph: choose another name".formatted(rival));
            }
        }
    }

    private Set<String> kinds() throws IOException {
        Path prefixes = corpus.resolve("ontology/prefixes.ttl");
        if (!Files.exists(prefixes)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(prefixes, StandardCharsets.UTF_8)) {
            return lines.map(KIND::matcher)
                    .filter(matcher -> matcher.lookingAt())
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
