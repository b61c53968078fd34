package org.biaozhun.network;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.dates.Certainty;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.names.Names;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the edges of things in the links that have been read. */
final class EdgeFinder {

    private static final Set<Node> SILENT =
            Set.of(NodeFactory.createURI(Bz.NAMESPACE + "statedIn"), DCTerms.source.asNode());

    /** Inferred, but not only the other direction of what is stated. */
    private static final Set<Node> TELLING = Set.of(Bz.EDITION_OF);

    private final Links links;
    private final Names names;
    private final Kinds kinds;
    private final Dates dates;
    private final NetworkView view;

    /** An edge before it is drawn; equal edges are counted. */
    record Found(Node source, Node target, String relation, String label, String period) {

        Node other(Node thing) {
            return source.equals(thing) ? target : source;
        }
    }

    /**
     * How often an edge was found, and how certain it is on the day; empty where no day is asked
     * for or the edge is no tenure.
     */
    record Standing(int count, Optional<Certainty> certainty) {

        Standing and(Standing other) {
            Optional<Certainty> surest =
                    Stream.concat(certainty.stream(), other.certainty.stream())
                            .min(Comparator.naturalOrder());
            return new Standing(count + other.count, surest);
        }
    }

    EdgeFinder(Links links, Kinds kinds, NetworkView view) {
        this.links = links;
        this.names = links.names();
        this.kinds = kinds;
        this.dates = new Dates(links.facts());
        this.view = view;
    }

    /** The edges of a thing that hold on the day, of all relations, in the order of their names. */
    Map<Found, Standing> of(Node thing) {
        Map<Found, Standing> found = new LinkedHashMap<>();
        boolean isMediator = LinkNode.of(thing).isPresent();
        Set<Node> passed = new HashSet<>();
        links.of(thing)
                .filter(link -> !SILENT.contains(link.statement().getPredicate()))
                .filter(EdgeFinder::isNews)
                .forEach(link -> {
                    Node other = link.other(thing);
                    Optional<LinkNode> between = LinkNode.of(other);
                    if (between.isEmpty() || isMediator) {
                        direct(link.statement(), found);
                    } else if (passed.add(other)) {
                        through(other, between.get(), thing, found);
                    }
                });
        return found;
    }

    private static boolean isNews(Links.Link link) {
        return TELLING.contains(link.statement().getPredicate()) || !link.isInferred();
    }

    private void direct(Triple triple, Map<Found, Standing> found) {
        if (isShown(triple.getSubject()) && isShown(triple.getObject())) {
            add(
                    new Found(
                            triple.getSubject(),
                            triple.getObject(),
                            Names.localName(triple.getPredicate()),
                            names.english(triple.getPredicate()),
                            ""),
                    Optional.empty(),
                    found);
        }
    }

    /** The edges that a node between things makes for one of them. */
    private void through(Node node, LinkNode mediator, Node thing, Map<Found, Standing> found) {
        Optional<Certainty> certainty =
                mediator == LinkNode.TENURE
                        ? view.asOf().flatMap(day -> dates.on(node, day))
                        : Optional.empty();
        if (certainty.filter(code -> !view.shows(code)).isPresent()) {
            return;
        }
        String label =
                mediator.label()
                        .flatMap(property -> values(node, Stream.of(property)).stream().findFirst())
                        .map(names::english)
                        .orElse(mediator.code());
        String period = mediator == LinkNode.TENURE ? dates.stated(node) : "";
        for (Node source : values(node, mediator.sources())) {
            for (Node target : values(node, mediator.targets())) {
                boolean isOurs = source.equals(thing) || target.equals(thing);
                if (isOurs && isShown(source) && isShown(target)) {
                    Found edge = new Found(source, target, mediator.code(), label, period);
                    add(edge, certainty, found);
                }
            }
        }
    }

    private void add(Found edge, Optional<Certainty> certainty, Map<Found, Standing> found) {
        boolean isLater =
                view.asOf()
                        .filter(day ->
                                dates.isAfter(edge.source(), day)
                                        || dates.isAfter(edge.target(), day))
                        .isPresent();
        if (!edge.source().equals(edge.target()) && !isLater) {
            found.merge(edge, new Standing(1, certainty), Standing::and);
        }
    }

    /** Sources and parts of other things are shown only when they are opened themselves. */
    private boolean isShown(Node node) {
        if (!Kinds.isThing(node)) {
            return false;
        }
        boolean isAside = kinds.of(node).is(Trait.ASIDE) || LinkNode.of(node).isPresent();
        return !isAside || view.opens(node.getURI());
    }

    private Collection<Node> values(Node node, Stream<Node> properties) {
        List<Node> values = new ArrayList<>();
        properties.forEach(property -> values.addAll(links.facts().values(node, property)));
        return values;
    }
}
