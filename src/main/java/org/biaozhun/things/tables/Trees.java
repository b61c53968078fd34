package org.biaozhun.things.tables;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.names.Sorting;
import org.biaozhun.ontology.Bz;
import org.biaozhun.things.facts.DatesReader;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organisation charts and chains of legal bases. */
public final class Trees {

    private static final int LEVELS = 3;

    /** More than this are counted, not shown: they have a page of their own. */
    private static final int MOST = 400;

    private static final Node BASED_ON =
            NodeFactory.createURI("http://data.europa.eu/eli/ontology#based_on");
    private static final List<Node> UP =
            List.of(ORG.unitOf.asNode(), ORG.subOrganizationOf.asNode());
    private static final List<Node> DOWN =
            List.of(ORG.hasUnit.asNode(), ORG.hasSubOrganization.asNode());

    private static final Set<Node> LEADING =
            Set.of(Bz.concept("role", "head"), Bz.concept("role", "chair"));

    private final Kinds kinds;
    private final Labels labels;
    private final DatesReader dates;
    private final LocalDate day;

    /** Trees as of a day. */
    public Trees(Kinds kinds, Labels labels, LocalDate day) {
        this.kinds = kinds;
        this.labels = labels;
        this.dates = new DatesReader(labels);
        this.day = day;
    }

    /** A step from one thing to others. */
    @FunctionalInterface
    private interface Step {
        List<Node> from(Node node);
    }

    /**
     * A body among those it belongs to, at most two of them, and with its parts, at most three
     * levels. Nothing, if it has neither.
     */
    public Optional<Branch> organisation(Node body) {
        Branch self =
                below(body, this::parts, LEVELS, new HashSet<>(), body, this::head).withFolds();
        List<Node> above = new ArrayList<>();
        Node at = body;
        for (int level = 1; level < LEVELS; level++) {
            Optional<Node> whole = wholes(at).stream().filter(n -> !above.contains(n)).findFirst();
            if (whole.isEmpty()) {
                break;
            }
            at = whole.get();
            above.add(at);
        }
        Branch chart = self;
        for (Node whole : above) {
            int others = parts(whole).size() - 1;
            chart =
                    new Branch(
                            labels.name(whole),
                            head(whole),
                            false,
                            List.of(chart),
                            List.of(),
                            others);
        }
        return chart.size() == 0 && self.more() == 0 ? Optional.empty() : Optional.of(chart);
    }

    private List<Node> parts(Node body) {
        return among(body, DOWN);
    }

    private List<Node> wholes(Node body) {
        return among(body, UP);
    }

    private List<Node> among(Node node, List<Node> properties) {
        Set<Node> found = new LinkedHashSet<>();
        properties.forEach(property -> found.addAll(labels.values(node, property)));
        return List.copyOf(found);
    }

    /** The persons who are certain or stated at the head of a body on the day. */
    private List<Name> head(Node body) {
        return labels.having(ORG.organization.asNode(), body).stream()
                .filter(tenure ->
                        labels.values(tenure, ORG.role.asNode()).stream()
                                .anyMatch(LEADING::contains))
                .filter(tenure ->
                        dates.spans(tenure).stream()
                                .anyMatch(s -> s.contains(day) && s.certainty().isSure()))
                .flatMap(tenure -> labels.values(tenure, ORG.member.asNode()).stream())
                .filter(holder -> kinds.of(holder).is(Trait.PERSON))
                .distinct()
                .map(labels::name)
                .toList();
    }

    /** What a document rests on, directly or not. */
    public Optional<Branch> basis(Node document) {
        return tree(document, node -> labels.values(node, BASED_ON));
    }

    /** What rests on a document, directly or not. */
    public Optional<Branch> rests(Node document) {
        return tree(document, node -> labels.having(BASED_ON, node));
    }

    private Optional<Branch> tree(Node root, Step step) {
        Branch tree = below(root, step, LEVELS, new HashSet<>(), root, this::type);
        return tree.size() == 0 ? Optional.empty() : Optional.of(tree.withFolds());
    }

    private List<Name> type(Node document) {
        return labels.values(document, Bz.DOCUMENT_TYPE).stream().map(labels::name).toList();
    }

    /** What a tree says of a thing beside its name. */
    @FunctionalInterface
    private interface Remark {
        List<Name> on(Node node);
    }

    /** Offices before committees, these by their number and those without one last. */
    private String place(Node node) {
        String name = Sorting.key(labels.of(node));
        if (!kinds.of(node).is(Trait.COMMITTEE)) {
            return "1" + name;
        }
        return labels.text(node, Bz.SORT_KEY).map(key -> "2" + key).orElse("3") + "\u0001" + name;
    }

    private Branch below(
            Node node, Step step, int levels, Set<Node> seen, Node self, Remark remark) {
        seen.add(node);
        List<Node> next = step.from(node).stream().filter(n -> !seen.contains(n)).toList();
        List<Branch> branches =
                levels == 0
                        ? List.of()
                        : next.stream()
                                .sorted(Comparator.comparing(this::place))
                                .limit(MOST)
                                .map(n -> below(n, step, levels - 1, seen, self, remark))
                                .toList();
        return new Branch(
                labels.name(node),
                remark.on(node),
                node.equals(self),
                branches,
                List.of(),
                next.size() - branches.size());
    }
}
