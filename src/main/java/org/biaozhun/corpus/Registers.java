package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.biaozhun.formats.Format;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfSyntax;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of a corpus, each with its query.
 *
 * @param tables the tables that have a query, sorted by path
 * @param findings tables and queries that lack the other, and files that want the same graph
 */
record Registers(List<Table> tables, List<Finding> findings) {

    /** The folder of the tables in a corpus. */
    private static final String FOLDER = "data/registers";

    private static final String QUERY = ".rq";
    private static final List<String> ENDINGS =
            Stream.of(Format.TSV, Format.CSV, Format.XLSX)
                    .map(format -> "." + format.ending())
                    .toList();

    /**
     * A table and its query.
     *
     * @param file the table
     * @param query the query beside it
     */
    record Table(CorpusFile file, CorpusFile query) {

        /** The named graph of its statements. */
        Node graph() {
            return Bz.graph(stem(file.path()));
        }

        /** What its statements come from. */
        List<CorpusFile> inputs() {
            return List.of(file, query);
        }
    }

    /** Whether a file is a table, by its place and its name. */
    static boolean isTable(CorpusFile file) {
        return file.isUnder(FOLDER) && ENDINGS.stream().anyMatch(file.path()::endsWith);
    }

    /** The tables among the files of a corpus. */
    static Registers of(List<CorpusFile> files) {
        Map<String, CorpusFile> queries = new TreeMap<>();
        Map<String, List<CorpusFile>> sources = new TreeMap<>();
        for (CorpusFile file : files) {
            if (!file.isUnder(FOLDER)) {
                continue;
            }
            if (file.path().endsWith(QUERY)) {
                queries.put(stem(file.path()), file);
            } else {
                sources.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
            }
        }
        List<Table> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        sources.forEach((name, named) -> pair(named, queries.get(name), tables, findings));
        tables.forEach(table -> queries.values().remove(table.query()));
        queries.values()
                .forEach(query ->
                        findings.add(
                                wrong(
                                        query,
                                        "has no table beside it: write %s%s, or %s"
                                                .formatted(
                                                        query.stem(),
                                                        ENDINGS.getFirst(),
                                                        String.join(
                                                                " or ",
                                                                ENDINGS.subList(
                                                                        1, ENDINGS.size()))))));
        return new Registers(List.copyOf(tables), List.copyOf(findings));
    }

    private static void pair(
            List<CorpusFile> named,
            @Nullable CorpusFile query,
            List<Table> tables,
            List<Finding> findings) {
        CorpusFile first = named.getFirst();
        for (CorpusFile other : named.subList(1, named.size())) {
            findings.add(
                    wrong(
                            other,
                            "would fill the graph that %s fills: rename one of them"
                                    .formatted(first.path())));
        }
        named.stream()
                .filter(Registers::isTable)
                .limit(1)
                .forEach(table -> {
                    if (query == null) {
                        findings.add(
                                Finding.warning(
                                        new Finding.Place(table.path(), 0, 0),
                                        "has no %s%s beside it, and is not read: write a CONSTRUCT that says what a row means"
                                                .formatted(table.stem(), QUERY)));
                    } else {
                        tables.add(new Table(table, query));
                    }
                });
    }

    private static String name(CorpusFile file) {
        return isTable(file) ? stem(file.path()) : RdfSyntax.withoutEndings(file.path());
    }

    private static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static Finding wrong(CorpusFile file, String message) {
        return Finding.violation(new Finding.Place(file.path(), 0, 0), message);
    }
}
