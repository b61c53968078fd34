package org.biaozhun.vocabulary;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.names.Names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the statements about things use which terms, counted in one pass. */
final class Usage {

    private final Graph graph;
    private final Map<Node, Integer> ofClass = new HashMap<>();
    private final Map<Node, Integer> ofProperty = new HashMap<>();
    private final Map<Node, Integer> ofList = new HashMap<>();
    private final Map<Tie, Integer> ofTie = new HashMap<>();

    /** A property between things of two classes, or between a class and a list. */
    record Tie(Node subject, Node property, Node object) {}

    Usage(Graph graph) {
        this.graph = graph;
        graph.find()
                .filterKeep(triple -> !Names.kind(triple.getSubject()).isEmpty())
                .forEach(this::count);
    }

    private void count(Triple triple) {
        Node property = triple.getPredicate();
        if (property.equals(RDF.type.asNode())) {
            ofClass.merge(triple.getObject(), 1, Integer::sum);
            return;
        }
        ofProperty.merge(property, 1, Integer::sum);
        objects(triple.getObject(), SKOS.inScheme.asNode())
                .forEach(list -> ofList.merge(list, 1, Integer::sum));
        for (Node subject : types(triple.getSubject())) {
            for (Node object : types(triple.getObject())) {
                ofTie.merge(new Tie(subject, property, object), 1, Integer::sum);
            }
        }
    }

    /** The classes of a thing; the list of a concept. */
    private List<Node> types(Node node) {
        if (!node.isURI()) {
            return List.of();
        }
        List<Node> lists = objects(node, SKOS.inScheme.asNode());
        if (!lists.isEmpty()) {
            return lists;
        }
        return Names.kind(node).isEmpty() ? List.of() : objects(node, RDF.type.asNode());
    }

    private List<Node> objects(Node node, Node property) {
        return node.isURI()
                ? graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList()
                : List.of();
    }

    int ofClass(Node type) {
        return ofClass.getOrDefault(type, 0);
    }

    int ofProperty(Node property) {
        return ofProperty.getOrDefault(property, 0);
    }

    int ofList(Node list) {
        return ofList.getOrDefault(list, 0);
    }

    /** All classes of things. */
    List<Node> classes() {
        return List.copyOf(ofClass.keySet());
    }

    /** All properties of things. */
    List<Node> properties() {
        return List.copyOf(ofProperty.keySet());
    }

    /** The ties that begin or end at a class, the most frequent first. */
    List<Map.Entry<Tie, Integer>> ties(Node type, boolean begins) {
        List<Map.Entry<Tie, Integer>> found = new ArrayList<>();
        ofTie.forEach((tie, count) -> {
            if ((begins ? tie.subject() : tie.object()).equals(type)) {
                found.add(Map.entry(tie, count));
            }
        });
        found.sort(
                Map.Entry.<Tie, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(entry -> entry.getKey().toString())));
        return found;
    }
}
