package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.ontology.Bz;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The standards, editions and amendments of a dataset by the normal forms of their designations,
 * and those that only the designations of others tell of.
 */
final class KnownStandards {

    /** The classes of things that have designations of standards. */
    static final List<Node> CLASSES =
            List.of(Bz.STANDARD, Bz.STANDARD_EDITION, Bz.STANDARD_AMENDMENT);

    private static final String SEGMENT = Bz.BASE + "id/standard/";
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^a-z0-9.]+");
    private static final Comparator<Named> ORDER =
            Comparator.comparing(named -> named.thing().toString() + named.text());

    private final Graph union;
    private final Map<String, Node> byNormal = new HashMap<>();
    private final Deque<Named> toRead = new ArrayDeque<>();

    /**
     * A thing and a designation of it.
     *
     * @param thing the thing
     * @param text the designation as it stands in the data
     */
    record Named(Node thing, String text) {}

    KnownStandards(Graph union) {
        this.union = union;
        List<Named> stated = named(union, CLASSES);
        toRead.addAll(stated);
        stated.forEach(named ->
                Designations.standard(named.text())
                        .found()
                        .ifPresent(read -> byNormal.putIfAbsent(read.normal(), named.thing())));
    }

    /** The things of some classes with their designations, in one order. */
    static List<Named> named(Graph union, List<Node> classes) {
        List<Named> found = new ArrayList<>();
        for (Node kind : classes) {
            for (Triple typed : union.find(Node.ANY, RDF.type.asNode(), kind).toList()) {
                union.find(typed.getSubject(), DCTerms.identifier.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isLiteral)
                        .forEach(text ->
                                found.add(
                                        new Named(
                                                typed.getSubject(), text.getLiteralLexicalForm())));
            }
        }
        return found.stream().distinct().sorted(ORDER).toList();
    }

    /** The next thing to read, those that were made included; empty when all are read. */
    Optional<Named> next() {
        return Optional.ofNullable(toRead.poll());
    }

    /** The thing of a normal form, if the data have one. */
    Optional<Node> find(String normal) {
        return Optional.ofNullable(byNormal.get(normal));
    }

    /** Gives a thing to a designation that has none; it will be read like all others. */
    Node make(StandardDesignation designation) {
        String normal = designation.normal();
        String plain = Normalizer.normalize(normal, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String name = NOT_OF_A_NAME.matcher(plain).replaceAll("-");
        Node thing = NodeFactory.createURI(SEGMENT + name.replaceAll("^-|-$", ""));
        byNormal.put(normal, thing);
        toRead.add(new Named(thing, normal));
        return thing;
    }

    /** Whether the data say that a thing is of a class. */
    boolean isA(Node thing, Node kind) {
        return union.contains(thing, RDF.type.asNode(), kind);
    }

    /** What the data say of a thing. */
    List<Node> objects(Node thing, Node property) {
        return union.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
