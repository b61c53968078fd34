package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Evidence.Time;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order in which sources tell things without giving their dates: what {@code bz:after} links.
 * It is followed from step to step.
 */
final class Order {

    private static final Node START = SchemaDO.startDate.asNode();

    private final Graph union;

    Order(Graph union) {
        this.union = union;
    }

    /** The starts of everything that a thing came after. */
    List<Time> startsBefore(Node thing) {
        return starts(reached(thing, node -> objects(node, Bz.AFTER)));
    }

    /** The starts of everything that came after a thing. */
    List<Time> startsAfter(Node thing) {
        return starts(reached(thing, node -> subjects(Bz.AFTER, node)));
    }

    private List<Time> starts(Set<Node> things) {
        return things.stream()
                .map(thing -> Stream.concat(stated(thing), intervals(thing)).toList())
                .flatMap(starts -> Time.agreed(starts).stream())
                .sorted(Comparator.comparing(Time::text))
                .toList();
    }

    private Stream<Time> stated(Node thing) {
        return objects(thing, START)
                .flatMap(start ->
                        Times.period(start)
                                .map(days -> new Time(start.getLiteralLexicalForm(), days))
                                .stream());
    }

    private Stream<Time> intervals(Node thing) {
        return objects(thing, Bz.EDTF)
                .flatMap(text -> Interval.ofEdtf(text.getLiteralLexicalForm()).stream())
                .flatMap(held ->
                        Period.ofEdtf(held.start())
                                .map(days -> new Time(held.start(), days))
                                .stream());
    }

    /** Everything that steps lead to; a circle ends where it began. */
    private static Set<Node> reached(Node thing, Function<Node, Stream<Node>> step) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            step.apply(open.pop())
                    .filter(next -> !next.equals(thing))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private Stream<Node> objects(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private Stream<Node> subjects(Node property, Node object) {
        return union.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream();
    }
}
