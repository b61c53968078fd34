package org.biaozhun.vocabulary;

import org.apache.jena.graph.Node;
import org.biaozhun.answers.Views;
import org.biaozhun.store.Row;
import org.biaozhun.store.Snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the statements about things use which terms. */
final class Usage {

    private final Map<String, Map<Node, Integer>> uses = new HashMap<>();
    private final Map<Edge, Integer> ofEdge = new HashMap<>();

    /** A property between things of two classes, or between a class and a list. */
    record Edge(Node subject, Node property, Node object) {}

    Usage(Snapshot snapshot) {
        for (Row row : Views.select(snapshot, "uses-of-terms")) {
            uses.computeIfAbsent(row.get("kind").getLiteralLexicalForm(), k -> new HashMap<>())
                    .put(row.get("term"), row.count("count"));
        }
        for (Row row : Views.select(snapshot, "ties-of-classes")) {
            ofEdge.put(
                    new Edge(row.get("class"), row.get("property"), row.get("other")),
                    row.count("count"));
        }
    }

    private Map<Node, Integer> of(String kind) {
        return uses.getOrDefault(kind, Map.of());
    }

    int ofClass(Node type) {
        return of("class").getOrDefault(type, 0);
    }

    int ofProperty(Node property) {
        return of("property").getOrDefault(property, 0);
    }

    int ofList(Node list) {
        return of("list").getOrDefault(list, 0);
    }

    /** All classes of things. */
    List<Node> classes() {
        return List.copyOf(of("class").keySet());
    }

    /** All properties of things. */
    List<Node> properties() {
        return List.copyOf(of("property").keySet());
    }

    /** The edges that begin or end at a class, the most frequent first. */
    List<Map.Entry<Edge, Integer>> edges(Node type, boolean begins) {
        List<Map.Entry<Edge, Integer>> found = new ArrayList<>();
        ofEdge.forEach((edge, count) -> {
            if ((begins ? edge.subject() : edge.object()).equals(type)) {
                found.add(Map.entry(edge, count));
            }
        });
        found.sort(
                Map.Entry.<Edge, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(entry -> entry.getKey().toString())));
        return found;
    }
}
