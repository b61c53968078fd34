package org.biaozhun.vocabulary;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ontology of the snapshot that is served: described, and as the RDF that it is. */
@Component
public final class Vocabularies {

    private static final List<String> GRAPHS = List.of("ontology/biaozhun", "ontology/alignments");

    private final Snapshots snapshots;
    private final RdfWriter writer = new RdfWriter();
    private volatile Optional<Read> read = Optional.empty();

    /** What has been made of one snapshot. */
    private record Read(
            Snapshot snapshot, Vocabulary vocabulary, Map<RdfSyntax, byte[]> documents) {}

    public Vocabularies(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The ontology, read once for each snapshot. */
    public Vocabulary current() {
        return read().vocabulary();
    }

    /** The terms of the ontology and how they are aligned with those of others, in UTF-8. */
    public byte[] document(RdfSyntax syntax) {
        Read now = read();
        return now.documents().computeIfAbsent(syntax, one -> write(now.snapshot(), one)).clone();
    }

    private Read read() {
        Snapshot snapshot = snapshots.current();
        Optional<Read> known = read;
        if (known.isPresent() && known.get().snapshot().id().equals(snapshot.id())) {
            return known.get();
        }
        Vocabulary vocabulary = new VocabularyReader(snapshot).read();
        Read made = new Read(snapshot, vocabulary, new ConcurrentHashMap<>());
        read = Optional.of(made);
        return made;
    }

    private byte[] write(Snapshot snapshot, RdfSyntax syntax) {
        List<Triple> statements =
                GRAPHS.stream()
                        .map(path -> snapshot.dataset().getGraph(Bz.graph(path)))
                        .flatMap(Vocabularies::sorted)
                        .toList();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax == RdfSyntax.JSON_LD) {
            body.writeBytes(new JsonLdCompactor(snapshot.context()).compact(statements));
        } else {
            writer.write(statements, usedPrefixes(snapshot, statements), syntax, body);
        }
        return body.toByteArray();
    }

    private static Stream<Triple> sorted(Graph graph) {
        return graph.find().toList().stream()
                .sorted(
                        Comparator.<Triple, String>comparing(t -> t.getSubject().toString())
                                .thenComparing(t -> t.getPredicate().toString())
                                .thenComparing(t -> t.getObject().toString()));
    }

    private static Map<String, String> usedPrefixes(Snapshot snapshot, List<Triple> statements) {
        return snapshot.prefixes().namespaces().entrySet().stream()
                .filter(entry ->
                        statements.stream()
                                .flatMap(t ->
                                        Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                                .anyMatch(node ->
                                        node.isURI() && node.getURI().startsWith(entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
