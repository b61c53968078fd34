package org.biaozhun.network;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.names.Names;
import org.biaozhun.store.Snapshots;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Networks in the snapshot that is served. */
@Component
public final class Networks {

    private static final int FOUND = 30;
    private static final List<Node> NAMES =
            List.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.identifier.asNode());

    private final Snapshots snapshots;

    public Networks(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * A thing to begin with.
     *
     * @param iri its IRI
     * @param label English name
     * @param chinese Chinese name, or empty
     * @param kind kind as in its IRI
     */
    public record Start(String iri, String label, String chinese, String kind) {}

    /** The network that a view asks for; empty if the graph says nothing of its focus. */
    public Optional<Network> around(NetworkView view) {
        var snapshot = snapshots.current();
        Node focus = NodeFactory.createURI(view.focus());
        return Names.kind(focus).isEmpty() || !snapshot.union().contains(focus, Node.ANY, Node.ANY)
                ? Optional.empty()
                : Optional.of(new Expansion(snapshot, view).network());
    }

    /**
     * Things that have a text in one of their names, at most 30: whole names, then shorter ones.
     */
    public List<Start> named(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Graph union = snapshots.current().union();
        Set<Node> found = new LinkedHashSet<>();
        NAMES.stream()
                .flatMap(name -> union.find(Node.ANY, name, Node.ANY).toList().stream())
                .filter(triple -> isDrawn(triple.getSubject()) && has(triple, wanted))
                .sorted(
                        Comparator.<Triple>comparingInt(triple ->
                                        triple.getObject().getLiteralLexicalForm().length())
                                .thenComparing(triple -> triple.getSubject().getURI()))
                .forEach(triple -> found.add(triple.getSubject()));
        Names names = new Names(union);
        return found.stream().limit(FOUND).map(thing -> start(names, thing)).toList();
    }

    private static Start start(Names names, Node thing) {
        return new Start(
                thing.getURI(),
                names.english(thing),
                names.chinese(thing).orElse(""),
                Names.kind(thing));
    }

    private static boolean isDrawn(Node thing) {
        String kind = Names.kind(thing);
        return !kind.isEmpty()
                && Stream.of(Mediator.values()).noneMatch(m -> m.code().equals(kind));
    }

    private static boolean has(Triple triple, String wanted) {
        return triple.getObject().isLiteral()
                && triple.getObject()
                        .getLiteralLexicalForm()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }
}
