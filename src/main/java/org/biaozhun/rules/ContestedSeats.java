package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.dates.TenureDates;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds seats that two hold on one day, each certainly or as a source states, by the evidence on
 * each alone: single posts, and heads, chairs and secretariats. A secretariat that one source gives
 * to two is held jointly.
 */
final class ContestedSeats {

    /** Roles that one at a time has in a body, and what a body has of their holders. */
    private static final Map<Node, Node> ROLES =
            Map.of(
                    role("head"),
                    Bz.HEADED_BY,
                    role("chair"),
                    Bz.CHAIRED_BY,
                    role("secretariat"),
                    Bz.SECRETARIAT_HELD_BY);

    private final Graph union;
    private final EvidenceReader evidence;
    private final Claims claims;

    ContestedSeats(DatasetGraph dataset, Claims claims) {
        this.union = dataset.getDefaultGraph();
        this.evidence = new EvidenceReader(dataset);
        this.claims = claims;
    }

    private record Seat(Node thing, Node property) {}

    private record Held(Node tenure, Node holder, TenureDates dates, Set<Node> sources) {}

    private record Days(LocalDate first, LocalDate last) {}

    /** The holders of each seat that is contested, with the sources of their tenures. */
    List<List<Claim>> find() {
        Map<Seat, List<Held>> bySeat = new LinkedHashMap<>();
        union
                .find(Node.ANY, RDF.type.asNode(), Bz.TENURE)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(tenure ->
                        seat(tenure)
                                .ifPresent(seat ->
                                        bySeat.computeIfAbsent(seat, s -> new ArrayList<>())
                                                .addAll(held(tenure))));
        List<List<Claim>> contested = new ArrayList<>();
        bySeat.forEach((seat, holders) -> {
            List<Claim> found = contested(seat, holders);
            if (!found.isEmpty()) {
                contested.add(found);
            }
        });
        return contested;
    }

    /** The seat is the post where there is one; a post for many is none. */
    private Optional<Seat> seat(Node tenure) {
        Optional<Node> post = first(tenure, Bz.POST);
        if (post.isPresent()) {
            return post.filter(seat -> !union.contains(seat, Bz.SINGLE_SEAT, NodeConst.nodeFalse))
                    .map(seat -> new Seat(seat, Bz.HELD_BY));
        }
        return first(tenure, ORG.organization.asNode())
                .flatMap(body ->
                        first(tenure, ORG.role.asNode())
                                .flatMap(role -> Optional.ofNullable(ROLES.get(role)))
                                .map(property -> new Seat(body, property)));
    }

    private List<Held> held(Node tenure) {
        return first(tenure, ORG.member.asNode()).stream()
                .map(holder ->
                        new Held(
                                tenure,
                                holder,
                                TenureDates.of(evidence.of(tenure)),
                                claims.sourcesOf(tenure)))
                .toList();
    }

    private List<Claim> contested(Seat seat, List<Held> holders) {
        Set<Held> found = new LinkedHashSet<>();
        for (Held one : holders) {
            for (Held other : holders.subList(holders.indexOf(one) + 1, holders.size())) {
                if (differ(seat, one, other)) {
                    found.add(one);
                    found.add(other);
                }
            }
        }
        return found.stream()
                .flatMap(held ->
                        held.sources().stream()
                                .sorted(Comparator.comparing(Node::toString))
                                .map(source ->
                                        new Claim(
                                                seat.thing(),
                                                seat.property(),
                                                held.holder(),
                                                source)))
                .distinct()
                .toList();
    }

    private boolean differ(Seat seat, Held one, Held other) {
        boolean isJoint =
                seat.property().equals(Bz.SECRETARIAT_HELD_BY)
                        && !Collections.disjoint(one.sources(), other.sources());
        boolean isOfOneSource = one.sources().size() == 1 && one.sources().equals(other.sources());
        return !isJoint
                && !isOfOneSource
                && !one.holder().equals(other.holder())
                && Collections.disjoint(names(one.holder()), names(other.holder()))
                && meet(one, other);
    }

    private boolean meet(Held one, Held other) {
        return sure(one)
                .anyMatch(days ->
                        sure(other)
                                .anyMatch(others ->
                                        !days.last().isBefore(others.first())
                                                && !others.last().isBefore(days.first())
                                                && !isHandover(one, other, days, others)
                                                && !isHandover(other, one, others, days)));
    }

    /** On the day on which one ends and the next begins both may be told. */
    private static boolean isHandover(Held one, Held next, Days days, Days others) {
        return days.last().equals(others.first())
                && one.dates().bounds().endLatest().filter(days.last()::equals).isPresent()
                && next.dates().bounds().startEarliest().filter(others.first()::equals).isPresent();
    }

    private static Stream<Days> sure(Held held) {
        return held.dates().spans().stream()
                .filter(span -> span.certainty().isSure())
                .map(ContestedSeats::days);
    }

    private static Days days(CertaintySpan span) {
        return new Days(span.first().orElse(LocalDate.MIN), span.last().orElse(LocalDate.MAX));
    }

    private Set<String> names(Node holder) {
        return Stream.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())
                .flatMap(property -> all(holder, property).stream())
                .map(Claims::folded)
                .collect(Collectors.toSet());
    }

    private Optional<Node> first(Node subject, Node property) {
        return all(subject, property).stream().min(Comparator.comparing(Node::toString));
    }

    private List<Node> all(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static Node role(String code) {
        return Bz.concept("role", code);
    }
}
