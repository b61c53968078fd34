package org.biaozhun.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Views;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ontology of a snapshot: described, and as the RDF that it is. */
public final class Vocabularies {

    private static final List<String> GRAPHS = List.of("ontology/biaozhun", "ontology/alignments");

    private static final Derived<Vocabulary> VOCABULARY =
            Derived.of(snapshot -> new VocabularyReader(snapshot).read());

    private static final Derived<Map<RdfSyntax, byte[]>> DOCUMENTS =
            Derived.of(snapshot -> new ConcurrentHashMap<>());

    private Vocabularies() {}

    /** The ontology, described. */
    public static Vocabulary of(Snapshot snapshot) {
        return snapshot.derived(VOCABULARY);
    }

    /** The terms of the ontology and how they are aligned with those of others, in UTF-8. */
    public static byte[] document(Snapshot snapshot, RdfSyntax syntax) {
        return snapshot.derived(DOCUMENTS)
                .computeIfAbsent(syntax, one -> write(snapshot, one))
                .clone();
    }

    private static byte[] write(Snapshot snapshot, RdfSyntax syntax) {
        List<Triple> statements =
                GRAPHS.stream().flatMap(path -> sorted(snapshot, Bz.graph(path))).toList();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax == RdfSyntax.JSON_LD) {
            body.writeBytes(new JsonLdCompactor(snapshot.context()).compact(statements));
        } else {
            new RdfWriter().write(statements, usedPrefixes(snapshot, statements), syntax, body);
        }
        return body.toByteArray();
    }

    private static Stream<Triple> sorted(Snapshot snapshot, Node graph) {
        Statements statements = new Statements();
        Views.read(snapshot, "statements-of-graph", List.of(graph), statements);
        return statements.all().stream()
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
