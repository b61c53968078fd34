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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads the files of a corpus in parallel and reports the faults of all of them in one run. A
 * reader remembers what it read: a file that has not changed since is not parsed again.
 */
public final class CorpusReader {

    private static final Pattern NOT_A_LABEL = Pattern.compile("[^A-Za-z0-9]+");

    private final RdfReader reader = new RdfReader();
    private final Map<String, Reading> remembered = new ConcurrentHashMap<>();

    /**
     * Reads a corpus. Files that do not parse are left out and named in the findings.
     *
     * @param build the build that it is read for
     */
    public Corpus read(CorpusLocation location, Build build) {
        List<CorpusFile> files = location.files().stream().filter(CorpusReader::isInput).toList();
        Prefixes prefixes = prefixes(files);
        List<CorpusFile> documents =
                files.stream()
                        .filter(file -> RdfSyntax.ofFileName(file.path()).isPresent())
                        .filter(file -> !file.path().equals(Corpus.CONTEXT))
                        .toList();
        List<Reading> readings;
        try (Phase phase = build.phase("reading", documents.size())) {
            readings =
                    documents.parallelStream()
                            .map(file -> {
                                phase.next(file.path());
                                return readOnce(file, prefixes);
                            })
                            .toList();
        }
        remembered.keySet().retainAll(files.stream().map(CorpusFile::path).toList());
        List<Corpus.GraphFile> graphs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            graphs.add(reading.graphFile());
            findings.addAll(reading.findings());
        }
        findings.addAll(contextFaults(files));
        return new Corpus(id(files), files, graphs, prefixes, findings);
    }

    private record Reading(
            CorpusFile file,
            Prefixes prefixes,
            Corpus.GraphFile graphFile,
            List<Finding> findings) {

        boolean isOf(CorpusFile other, Prefixes others) {
            return Arrays.equals(file.bytes(), other.bytes()) && prefixes.equals(others);
        }
    }

    private Reading readOnce(CorpusFile file, Prefixes prefixes) {
        Reading known = remembered.get(file.path());
        if (known != null && known.isOf(file, prefixes)) {
            return known;
        }
        Reading reading = read(file, prefixes);
        remembered.put(file.path(), reading);
        return reading;
    }

    private static boolean isInput(CorpusFile file) {
        return RdfSyntax.ofFileName(file.path()).isPresent() || file.path().endsWith(".rq");
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
        return new Reading(file, prefixes, new Corpus.GraphFile(file.path(), statements), findings);
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
