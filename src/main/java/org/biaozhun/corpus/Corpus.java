package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.rdf.RdfDocument.Located;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An immutable reading of all files of a corpus. */
public final class Corpus {

    /** The file of a corpus that holds its JSON-LD context. */
    static final String CONTEXT = "ontology/context.jsonld";

    private final String id;
    private final List<CorpusFile> files;
    private final List<GraphFile> graphs;
    private final Prefixes prefixes;
    private final List<Finding> findings;
    private final Map<Node, Node> kept;
    private @Nullable Map<Node, List<Entry>> entriesBySubject;
    private @Nullable FileDays fileDays;

    Corpus(
            String id,
            List<CorpusFile> files,
            List<GraphFile> graphs,
            Prefixes prefixes,
            List<Finding> findings,
            Map<Node, Node> kept) {
        this.id = id;
        this.files = List.copyOf(files);
        this.graphs = List.copyOf(graphs);
        this.prefixes = prefixes;
        this.findings = List.copyOf(findings);
        this.kept = Map.copyOf(kept);
    }

    /**
     * A file that parsed.
     *
     * @param path path relative to the corpus root
     * @param statements its statements, each in its named graph, with lines
     */
    public record GraphFile(String path, List<Located> statements) {}

    /**
     * A corpus with some of the statements of this one: the files that are not graphs are the same.
     *
     * @param part what tells it from other parts; with the id of this corpus it makes its own
     * @param graphs the statements that are left
     */
    public Corpus part(String part, List<GraphFile> graphs) {
        return new Corpus(hash(id + "\n" + part), files, graphs, prefixes, findings, kept);
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Entry(String path, Located statement) {
        boolean says(@Nullable Node predicate, @Nullable Node object) {
            Quad quad = statement.quad();
            return (predicate == null || quad.getPredicate().equals(predicate))
                    && (object == null || quad.getObject().equals(object));
        }

        Finding.Place place() {
            return new Finding.Place(path, statement.line(), 0);
        }
    }

    /** A hash over the paths and bytes of all inputs: 16 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** The files that are not graphs: rules, queries and whatever else a face needs. */
    public List<CorpusFile> files(String folder) {
        return files.stream().filter(file -> file.isUnder(folder)).toList();
    }

    /** The JSON-LD context of the corpus; an empty one if it has none. */
    public String context() {
        return files.stream()
                .filter(file -> file.path().equals(CONTEXT))
                .findFirst()
                .map(CorpusFile::text)
                .orElse("{\"@context\": {}}");
    }

    /** The files that parsed, sorted by path. */
    public List<GraphFile> graphs() {
        return graphs;
    }

    public Prefixes prefixes() {
        return prefixes;
    }

    /** What is wrong with single files: syntax, values, prefixes. */
    public List<Finding> findings() {
        return findings;
    }

    /** The IRIs that were merged away, each with the one that is kept; parts have all of them. */
    public Map<Node, Node> kept() {
        return kept;
    }

    /** All statements of all files. */
    public Stream<Quad> quads() {
        return graphs.stream().flatMap(file -> file.statements().stream()).map(Located::quad);
    }

    /** Whether the file of one place was written after that of another. */
    public boolean isNewer(Finding.Place one, Finding.Place other) {
        return fileDays().order().compare(one.file(), other.file()) > 0;
    }

    private synchronized FileDays fileDays() {
        if (fileDays == null) {
            fileDays = new FileDays(graphs);
        }
        return fileDays;
    }

    /**
     * Where a statement stands, or the first one about its subject if there is none such. Of
     * several files it is the one that was written last.
     *
     * @param subject the thing the statement is about
     * @param predicate its property, or null for any
     * @param object its value, or null for any
     */
    public Optional<Finding.Place> place(
            Node subject, @Nullable Node predicate, @Nullable Node object) {
        List<Entry> entries = bySubject().getOrDefault(subject, List.of());
        return entries.stream()
                .filter(entry -> entry.says(predicate, object))
                .findFirst()
                .or(() -> entries.stream().filter(e -> e.says(predicate, null)).findFirst())
                .or(() -> entries.stream().findFirst())
                .map(Entry::place);
    }

    private synchronized Map<Node, List<Entry>> bySubject() {
        if (entriesBySubject == null) {
            Map<Node, List<Entry>> index = new HashMap<>();
            for (GraphFile file : graphs) {
                for (Located statement : file.statements()) {
                    index.computeIfAbsent(
                                    statement.quad().getSubject(), subject -> new ArrayList<>())
                            .add(new Entry(file.path(), statement));
                }
            }
            Comparator<Entry> newest =
                    Comparator.comparing(Entry::path, fileDays().order().reversed());
            index.values().forEach(entries -> entries.sort(newest));
            entriesBySubject = index;
        }
        return entriesBySubject;
    }
}
