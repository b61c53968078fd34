package org.biaozhun.publishing;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.biaozhun.publishing.Partition.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts the triples of a graph by class, property and datatype, in two passes: first the types of
 * things, then everything.
 */
final class Statistics {

    private final Map<Node, List<Node>> classes = new HashMap<>();
    private final Map<String, Node> datatypes = new HashMap<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Partition whole = new Partition();

    private Statistics() {}

    /**
     * Counts a graph.
     *
     * @param wanted which triples are counted
     */
    static Statistics of(Graph graph, Predicate<Triple> wanted) {
        Statistics statistics = new Statistics();
        graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(wanted)
                .forEach(statistics::countType);
        statistics.classes.values().forEach(types -> retainMostSpecific(graph, types));
        graph.stream().filter(wanted).forEach(statistics::count);
        return statistics;
    }

    /** All triples, parted by the classes of their subjects and by their properties. */
    Partition whole() {
        return whole;
    }

    /** The number of different subjects. */
    long subjects() {
        return subjects.size();
    }

    /** The number of different subjects whose IRIs begin in one way. */
    long entities(String space) {
        return subjects.stream()
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(space))
                .count();
    }

    private void countType(Triple triple) {
        Node type = triple.getObject();
        if (type.isURI()) {
            classes.computeIfAbsent(triple.getSubject(), thing -> new ArrayList<>(2)).add(type);
            whole.count(Kind.CLASS, type);
        }
    }

    /** Classes above another of the same thing are counted, and not parted by properties again. */
    private static void retainMostSpecific(Graph graph, List<Node> types) {
        Set<Node> above = new HashSet<>();
        types.forEach(type -> addSuperclasses(graph, type, above));
        types.removeAll(above);
    }

    private static void addSuperclasses(Graph graph, Node type, Set<Node> above) {
        graph.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(above::add)
                .toList()
                .forEach(superclass -> addSuperclasses(graph, superclass, above));
    }

    private void count(Triple triple) {
        whole.grow();
        whole.count(Kind.PROPERTY, triple.getPredicate());
        subjects.add(triple.getSubject());
        for (Node type : classesOf(triple.getSubject())) {
            countValue(
                    whole.part(Kind.CLASS, type).count(Kind.PROPERTY, triple.getPredicate()),
                    triple.getObject());
        }
    }

    private void countValue(Partition property, Node value) {
        if (value.isLiteral()) {
            property.count(Kind.DATATYPE, datatype(value));
        } else {
            classesOf(value).forEach(type -> property.count(Kind.VALUE_CLASS, type));
        }
    }

    private List<Node> classesOf(Node thing) {
        return classes.getOrDefault(thing, List.of());
    }

    private Node datatype(Node literal) {
        return datatypes.computeIfAbsent(literal.getLiteralDatatypeURI(), NodeFactory::createURI);
    }
}
