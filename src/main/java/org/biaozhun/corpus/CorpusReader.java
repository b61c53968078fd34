package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.build.Build;
import org.biaozhun.build.Phase;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfDocument;
import org.biaozhun.rdf.RdfDocument.Located;
import org.biaozhun.rdf.RdfReader;
import org.biaozhun.rdf.RdfSyntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the files of a corpus in parallel and reports the faults of all of them in one run. A
 * reader remembers what it read: a file that has not changed since is not parsed again.
 */
public final class CorpusReader {

    private static final Pattern NOT_A_LABEL = Pattern.compile("[^A-Za-z0-9]+");

    private final RdfReader reader = new RdfReader();
    private final TableReader tables;
    private final Map<String, Reading> remembered = new ConcurrentHashMap<>();

    /**
     * A reader that remembers nothing yet.
     *
     * @param tables what reads the tables of the corpus
     */
    public CorpusReader(TableReader tables) {
        this.tables = tables;
    }

    /**
     * Reads a corpus. Files that do not parse are left out and named in the findings.
     *
     * @param build the build that it is read for
     */
    public Corpus read(CorpusLocation location, Build build) {
        List<CorpusFile> files = location.files().stream().filter(CorpusReader::isInput).toList();
        Registers registers = Registers.of(files);
        Prefixes prefixes = prefixes(files);
        List<CorpusFile> documents =
                files.stream()
                        .filter(file -> RdfSyntax.ofFileName(file.path()).isPresent())
                        .filter(file -> !file.path().equals(Corpus.CONTEXT))
                        .toList();
        List<Reading> readings;
        int steps = documents.size() + registers.tables().size();
        try (Phase phase = build.phase("reading", steps)) {
            Stream<Reading> ofDocuments =
                    documents.parallelStream()
                            .map(file -> {
                                phase.next(file.path());
                                return readOnce(
                                        List.of(file), prefixes, () -> read(file, prefixes));
                            });
            Stream<Reading> ofTables =
                    registers.tables().parallelStream()
                            .map(table -> {
                                phase.next(table.file().path());
                                return readOnce(
                                        table.inputs(), prefixes, () -> read(table, prefixes));
                            });
            readings = Stream.concat(ofDocuments, ofTables).toList();
        }
        remembered.keySet().retainAll(files.stream().map(CorpusFile::path).toList());
        List<Corpus.GraphFile> graphs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(registers.findings());
        for (Reading reading : readings) {
            graphs.add(reading.graphFile());
            findings.addAll(reading.findings());
        }
        graphs.sort(Comparator.comparing(Corpus.GraphFile::path));
        findings.addAll(SharedGraphs.of(graphs, registers));
        findings.addAll(contextFaults(files));
        Ties ties = Ties.of(graphs, prefixes);
        findings.addAll(ties.findings());
        Set<String> ofTables =
                registers.tables().stream()
                        .map(table -> table.file().path())
                        .collect(Collectors.toSet());
        List<Corpus.GraphFile> settled =
                Definitions.settle(ties.merged(graphs), file -> ofTables.contains(file.path()));
        return new Corpus(id(files), files, settled, prefixes, findings, ties.kept());
    }

    private record Reading(
            List<CorpusFile> inputs,
            Prefixes prefixes,
            Corpus.GraphFile graphFile,
            List<Finding> findings) {

        boolean isOf(List<CorpusFile> others, Prefixes table) {
            boolean isSame = inputs.size() == others.size() && prefixes.equals(table);
            for (int i = 0; isSame && i < inputs.size(); i++) {
                isSame = Arrays.equals(inputs.get(i).bytes(), others.get(i).bytes());
            }
            return isSame;
        }
    }

    private Reading readOnce(List<CorpusFile> inputs, Prefixes prefixes, Supplier<Reading> reads) {
        String path = inputs.getFirst().path();
        Reading known = remembered.get(path);
        if (known != null && known.isOf(inputs, prefixes)) {
            return known;
        }
        Reading reading = reads.get();
        remembered.put(path, reading);
        return reading;
    }

    private Reading read(Registers.Table table, Prefixes prefixes) {
        List<Finding> findings = new ArrayList<>();
        List<Located> statements =
                tables.read(table.file(), table.query(), table.graph(), findings::add);
        return new Reading(
                table.inputs(),
                prefixes,
                new Corpus.GraphFile(table.file().path(), statements),
                findings);
    }

    private static boolean isInput(CorpusFile file) {
        return RdfSyntax.ofFileName(file.path()).isPresent()
                || file.path().endsWith(".rq")
                || Registers.isTable(file);
    }

    private static Prefixes prefixes(List<CorpusFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(Prefixes.FILE))
                .findFirst()
                .map(file -> Prefixes.ofTurtle(file.text()))
                .orElseGet(() -> new Prefixes(Map.of()));
    }

    private Reading read(CorpusFile file, Prefixes prefixes) {
        String name = RdfSyntax.withoutEndings(file.path());
        Node graph = Bz.graph(name);
        List<Finding> findings = new ArrayList<>();
        RdfDocument document = document(file, name, graph, findings);
        document.faults()
                .forEach(fault ->
                        findings.add(
                                Finding.violation(
                                        new Finding.Place(
                                                file.path(), fault.line(), fault.column()),
                                        fault.message())));
        findings.addAll(unknownPrefixes(file, document, prefixes));
        List<Located> statements =
                document.statements().stream().map(found -> inGraph(found, graph)).toList();
        return new Reading(
                List.of(file), prefixes, new Corpus.GraphFile(file.path(), statements), findings);
    }

    private RdfDocument document(CorpusFile file, String name, Node graph, List<Finding> findings) {
        RdfSyntax syntax = RdfSyntax.ofFileName(file.path()).orElseThrow();
        String scope = NOT_A_LABEL.matcher(name).replaceAll("-");
        try (InputStream input = file.open()) {
            return reader.read(input, syntax, graph.getURI(), scope);
        } catch (IOException unreadable) {
            findings.add(
                    Finding.violation(
                            new Finding.Place(file.path(), 0, 0),
                            "cannot be read: " + unreadable.getMessage()));
            return new RdfDocument(List.of(), Map.of(), List.of());
        }
    }

    private static Located inGraph(Located found, Node graph) {
        Quad quad = found.quad();
        return quad.isDefaultGraph()
                ? new Located(Quad.create(graph, quad.asTriple()), found.line())
                : found;
    }

    private static List<Finding> unknownPrefixes(
            CorpusFile file, RdfDocument document, Prefixes prefixes) {
        List<Finding> findings = new ArrayList<>();
        document.namespaces()
                .forEach((prefix, iri) -> {
                    if (!iri.equals(prefixes.namespaces().get(prefix))) {
                        findings.add(
                                Finding.warning(
                                        new Finding.Place(file.path(), 0, 0),
                                        "prefix %s: <%s> is not in %s"
                                                .formatted(prefix, iri, Prefixes.FILE)));
                    }
                });
        return findings;
    }

    private static List<Finding> contextFaults(List<CorpusFile> files) {
        List<Finding> faults = new ArrayList<>();
        for (CorpusFile file : files) {
            if (file.path().equals(Corpus.CONTEXT)) {
                try {
                    new JsonLdCompactor(file.text());
                } catch (IllegalArgumentException wrong) {
                    faults.add(
                            Finding.violation(
                                    new Finding.Place(file.path(), 0, 0),
                                    String.valueOf(wrong.getMessage())));
                }
            }
        }
        return faults;
    }

    private static String id(List<CorpusFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CorpusFile file : files) {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
