package org.biaozhun.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements that a snapshot has answered, each once, in the order in which they came; to be looked
 * up by subject, property or value without asking again.
 */
public final class Statements {

    private final Set<Triple> all = new LinkedHashSet<>();
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Triple>> byProperty = new HashMap<>();
    private final Map<Node, List<Triple>> byValue = new HashMap<>();

    /** Adds an answer. */
    public void add(Collection<Triple> answer) {
        answer.stream().filter(all::add).forEach(this::index);
    }

    private void index(Triple statement) {
        put(bySubject, statement.getSubject(), statement);
        put(byProperty, statement.getPredicate(), statement);
        put(byValue, statement.getObject(), statement);
    }

    private static void put(Map<Node, List<Triple>> index, Node key, Triple statement) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(statement);
    }

    /** All of them. */
    public Set<Triple> all() {
        return Collections.unmodifiableSet(all);
    }

    /** Whether a statement is among them. */
    public boolean contains(Triple statement) {
        return all.contains(statement);
    }

    /** What is said of a node. */
    public List<Triple> about(Node subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** What is said with a property. */
    public List<Triple> with(Node property) {
        return byProperty.getOrDefault(property, List.of());
    }

    /** What leads to a node. */
    public List<Triple> to(Node value) {
        return byValue.getOrDefault(value, List.of());
    }

    /** The values that a node has for a property. */
    public List<Node> values(Node subject, Node property) {
        return about(subject).stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    /** The nodes that have a value for a property. */
    public List<Node> having(Node property, Node value) {
        return to(value).stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getSubject)
                .toList();
    }
}
