package org.biaozhun.store.steps;

import static org.biaozhun.store.frozen.Terms.NONE;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.store.frozen.Cursor;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Follows property paths from term to term: sequences and alternatives with duplicates, {@code ?},
 * {@code *} and {@code +} without (SPARQL 1.1, section 18.4).
 */
public final class Walks {

    private final Rows rows;

    public Walks(Rows rows) {
        this.rows = rows;
    }

    /** Whether a path has only what is followed here. */
    public static boolean follows(Path path, Context context) {
        return switch (path) {
            case P_Link link -> isPlain(link.getNode(), context);
            case P_ReverseLink link -> isPlain(link.getNode(), context);
            case P_NegPropSet not -> true;
            case P_Seq both ->
                    follows(both.getLeft(), context) && follows(both.getRight(), context);
            case P_Alt either ->
                    follows(either.getLeft(), context) && follows(either.getRight(), context);
            case P_Inverse inner -> follows(inner.getSubPath(), context);
            case P_ZeroOrOne inner -> follows(inner.getSubPath(), context);
            case P_ZeroOrMore1 inner -> follows(inner.getSubPath(), context);
            case P_OneOrMore1 inner -> follows(inner.getSubPath(), context);
            default -> false;
        };
    }

    /** Whether no property function has the name of a property. */
    private static boolean isPlain(Node property, Context context) {
        PropertyFunctionRegistry registry = PropertyFunctionRegistry.chooseRegistry(context);
        return !context.isTrueOrUndef(ARQ.propertyFunctions)
                || registry == null
                || !registry.isRegistered(property.getURI());
    }

    /**
     * Follows a path from a term.
     *
     * @param isForward whether from subject to object
     * @param found takes where it leads
     */
    public void follow(Path path, int from, boolean isForward, int graph, Ints found) {
        rows.check();
        switch (path) {
            case P_Link link -> link(link.getNode(), from, isForward, graph, found);
            case P_ReverseLink link -> link(link.getNode(), from, !isForward, graph, found);
            case P_Inverse inner -> follow(inner.getSubPath(), from, !isForward, graph, found);
            case P_Alt either -> {
                follow(either.getLeft(), from, isForward, graph, found);
                follow(either.getRight(), from, isForward, graph, found);
            }
            case P_Seq both -> sequence(both, from, isForward, graph, found);
            case P_NegPropSet not -> {
                others(isForward ? not.getFwdNodes() : not.getBwdNodes(), from, true, graph, found);
                others(
                        isForward ? not.getBwdNodes() : not.getFwdNodes(),
                        from,
                        false,
                        graph,
                        found);
            }
            case P_ZeroOrOne inner -> {
                Ints once = Ints.set();
                follow(inner.getSubPath(), from, isForward, graph, once);
                once.add(from);
                addAll(once, found);
            }
            case P_ZeroOrMore1 inner -> {
                Ints visited = Ints.set();
                visited.add(from);
                repeat(inner, visited, 0, isForward, graph);
                addAll(visited, found);
            }
            case P_OneOrMore1 inner -> {
                Ints visited = Ints.set();
                follow(inner.getSubPath(), from, isForward, graph, visited);
                repeat(inner, visited, 0, isForward, graph);
                addAll(visited, found);
            }
            default -> throw new IllegalArgumentException("not followed: " + path);
        }
    }

    private static void addAll(Ints some, Ints found) {
        for (int i = 0; i < some.size(); i++) {
            found.add(some.get(i));
        }
    }

    private void repeat(P_Path1 path, Ints visited, int first, boolean isForward, int graph) {
        for (int i = first; i < visited.size(); i++) {
            follow(path.getSubPath(), visited.get(i), isForward, graph, visited);
        }
    }

    private void sequence(P_Seq both, int from, boolean isForward, int graph, Ints found) {
        Ints middle = Ints.list();
        follow(isForward ? both.getLeft() : both.getRight(), from, isForward, graph, middle);
        Path then = isForward ? both.getRight() : both.getLeft();
        for (int i = 0; i < middle.size(); i++) {
            follow(then, middle.get(i), isForward, graph, found);
        }
    }

    private void link(Node property, int from, boolean isForward, int graph, Ints found) {
        Cursor cursor = new Cursor(rows.triples);
        int id = rows.terms.id(property);
        cursor.open(isForward ? from : NONE, id, isForward ? NONE : from, graph);
        while (cursor.next()) {
            found.add(isForward ? cursor.object() : cursor.subject());
        }
    }

    private void others(List<Node> not, int from, boolean isForward, int graph, Ints found) {
        if (not.isEmpty()) {
            return;
        }
        Ints properties = Ints.set();
        not.forEach(property -> properties.add(rows.terms.id(property)));
        int known = properties.size();
        Cursor cursor = new Cursor(rows.triples);
        cursor.open(isForward ? from : NONE, NONE, isForward ? NONE : from, graph);
        while (cursor.next()) {
            if (!has(properties, known, cursor.property())) {
                found.add(isForward ? cursor.object() : cursor.subject());
            }
        }
    }

    private static boolean has(Ints some, int size, int number) {
        for (int i = 0; i < size; i++) {
            if (some.get(i) == number) {
                return true;
            }
        }
        return false;
    }

    /** Terms among which are all from which a path leads on, each once. */
    public Ints starts(Path path, int graph) {
        Ints all = Ints.set();
        if (!path.hasZeroLengthComponent() && addStarts(path, true, graph, all)) {
            return all;
        }
        Ints nodes = Ints.set();
        Cursor cursor = new Cursor(rows.triples);
        cursor.open(NONE, NONE, NONE, graph);
        while (cursor.next()) {
            rows.check();
            nodes.add(cursor.subject());
            nodes.add(cursor.object());
        }
        return nodes;
    }

    private boolean addStarts(@Nullable Path path, boolean isForward, int graph, Ints all) {
        return switch (path) {
            case P_Link link -> {
                Cursor cursor = new Cursor(rows.triples);
                cursor.open(NONE, rows.terms.id(link.getNode()), NONE, graph);
                while (cursor.next()) {
                    rows.check();
                    all.add(isForward ? cursor.subject() : cursor.object());
                }
                yield true;
            }
            case P_Inverse inner -> addStarts(inner.getSubPath(), !isForward, graph, all);
            case P_OneOrMore1 inner -> addStarts(inner.getSubPath(), isForward, graph, all);
            case P_Alt either ->
                    addStarts(either.getLeft(), isForward, graph, all)
                            && addStarts(either.getRight(), isForward, graph, all);
            case P_Seq both -> {
                Path first = isForward ? both.getLeft() : both.getRight();
                yield !first.hasZeroLengthComponent() && addStarts(first, isForward, graph, all);
            }
            case null, default -> false;
        };
    }
}
