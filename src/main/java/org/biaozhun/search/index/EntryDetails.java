package org.biaozhun.search.index;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a thing belongs to, when it is or was, and how far it has come. */
final class EntryDetails {

    /** From a thing to what it belongs to, the closest first. */
    private static final List<Node> UPWARD =
            List.of(
                    ORG.unitOf.asNode(),
                    ORG.postIn.asNode(),
                    ORG.organization.asNode(),
                    ORG.subOrganizationOf.asNode(),
                    Bz.LAID_DOWN_BY,
                    Bz.CERTIFICATION_RULE,
                    Bz.EVENT_OF,
                    Bz.CONSULTS_ON,
                    Bz.RESPONSIBLE_BODY,
                    Bz.ISSUED_BY,
                    Bz.EDITION_OF,
                    SchemaDO.superEvent.asNode(),
                    SchemaDO.organizer.asNode(),
                    Bz.HOST,
                    Bz.SAID_BY,
                    Bz.LED_BY,
                    Bz.DEVELOPMENT_LED_BY,
                    Bz.DEVELOPED_BY,
                    Bz.PROPOSED_BY,
                    Bz.PARTICIPANT,
                    Bz.RULE_OF,
                    DCTerms.publisher.asNode(),
                    DCTerms.isPartOf.asNode(),
                    SKOS.broader.asNode(),
                    SKOS.inScheme.asNode());

    private static final List<Node> DATES =
            List.of(
                    SchemaDO.startDate.asNode(),
                    SchemaDO.endDate.asNode(),
                    DCTerms.issued.asNode(),
                    Bz.EFFECTIVE_DATE,
                    Bz.OBSERVED_ON,
                    Bz.SIGNED_ON,
                    Bz.DUE_BY);

    private static final List<Node> STATUSES = List.of(Bz.STAGE, Bz.TENURE_STATUS);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(-.*)?");
    private static final int HIGHEST = 4;

    private final Statements facts;
    private final Kinds kinds;

    EntryDetails(Statements facts, Kinds kinds) {
        this.facts = facts;
        this.kinds = kinds;
    }

    /** What a node points to with a property, in the order of the alphabet. */
    Stream<Node> objects(Node node, Node property) {
        return facts.values(node, property).stream().sorted(Comparator.comparing(Node::toString));
    }

    /** What it belongs to most closely. */
    Optional<Node> parent(Node node) {
        return upward(node).filter(Kinds::hasPage).findFirst();
    }

    /** The bodies, committees and programmes it belongs to, by way of units and posts too. */
    List<Node> bodies(Node node) {
        Set<Node> bodies = new LinkedHashSet<>();
        climb(node, HIGHEST, bodies);
        bodies.remove(node);
        return List.copyOf(bodies);
    }

    private void climb(Node node, int height, Set<Node> bodies) {
        List<Node> above = upward(node).filter(Kinds::hasPage).distinct().toList();
        above.stream().filter(is(kind -> kind.is(Trait.ORGANISATION))).forEach(bodies::add);
        if (height > 0) {
            above.stream()
                    .filter(is(kind -> !kind.is(Trait.ORGANISATION) && !kind.is(Trait.PERSON)))
                    .forEach(next -> climb(next, height - 1, bodies));
        }
    }

    private Predicate<Node> is(Predicate<Kind> wanted) {
        return node -> wanted.test(kinds.closest(node));
    }

    /**
     * The parents; a person's are those of the posts held, then those of all tenures. A body that
     * leads or serves a committee does not belong to it.
     */
    private Stream<Node> upward(Node node) {
        if (!kinds.closest(node).is(Trait.PERSON)) {
            return own(node);
        }
        Stream<Node> posts = objects(node, Bz.HOLDS).flatMap(this::own);
        Stream<Node> tenures = tenures(node).stream().flatMap(this::organisation);
        return Stream.of(posts, own(node), tenures).flatMap(some -> some);
    }

    private Stream<Node> own(Node node) {
        return UPWARD.stream().flatMap(property -> objects(node, property));
    }

    private Stream<Node> organisation(Node tenure) {
        return objects(tenure, ORG.organization.asNode());
    }

    private List<Node> tenures(Node person) {
        return facts.having(ORG.member.asNode(), person);
    }

    /** The years of its dates, and of the tenures of a person. */
    List<String> years(Node node) {
        return withTenures(node)
                .flatMap(one -> Texts.of(facts, one, DATES).stream())
                .map(YEAR::matcher)
                .filter(date -> date.matches())
                .map(date -> date.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Its days and months as people write them, and those of the tenures of a person. */
    List<Name> dates(Node node) {
        return withTenures(node)
                .flatMap(one -> Texts.of(facts, one, DATES).stream())
                .distinct()
                .sorted()
                .flatMap(date -> WrittenDates.of(date).stream())
                .distinct()
                .toList();
    }

    /** Its stage or status, and the statuses of the tenures of a person. */
    List<Node> statuses(Node node) {
        return withTenures(node)
                .flatMap(one -> STATUSES.stream().flatMap(property -> objects(one, property)))
                .filter(Kinds::hasPage)
                .distinct()
                .toList();
    }

    private Stream<Node> withTenures(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        nodes.addAll(tenures(node));
        return nodes.stream();
    }
}
