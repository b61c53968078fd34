package org.biaozhun.rules;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds where sources differ: dates of one thing that have no day in common, designations, names in
 * use on one day, and holders of one seat on one day. Each value stays, with its sources.
 */
final class ContestedValues {

    private static final String VALUES = Bz.BASE + "contested/";

    /** What has one value at most. */
    private static final List<Node> DATES =
            List.of(
                    SchemaDO.startDate.asNode(),
                    SchemaDO.endDate.asNode(),
                    SchemaDO.birthDate.asNode(),
                    SchemaDO.deathDate.asNode(),
                    SchemaDO.foundingDate.asNode(),
                    SchemaDO.dissolutionDate.asNode(),
                    DCTerms.issued.asNode(),
                    Bz.EFFECTIVE_DATE,
                    Bz.DUE_BY,
                    Bz.SIGNED_ON);

    private final DatasetGraph dataset;
    private final Graph union;
    private final Claims claims;

    ContestedValues(DatasetGraph dataset) {
        this.dataset = dataset;
        this.union = dataset.getDefaultGraph();
        this.claims = new Claims(dataset);
    }

    /** Hands the contested values to a consumer, a few triples each. */
    void infer(Consumer<Triple> sink) {
        DATES.forEach(property ->
                claims.of(property).values().stream()
                        .filter(this::haveNoDayInCommon)
                        .forEach(contested -> write(contested, sink)));
        claims.of(DCTerms.identifier.asNode()).values().stream()
                .filter(Claims::isContested)
                .forEach(contested -> write(contested, sink));
        claims.of(SKOSXL.altLabel.asNode())
                .forEach((thing, names) -> write(namesOnOneDay(thing, names), sink));
        new ContestedSeats(dataset, claims).find().forEach(contested -> write(contested, sink));
    }

    private boolean haveNoDayInCommon(List<Claim> told) {
        Map<Node, List<Period>> bySource = new LinkedHashMap<>();
        told.stream()
                .filter(claim -> !isPlan(claim))
                .forEach(claim ->
                        Times.period(claim.value())
                                .ifPresent(days ->
                                        bySource.computeIfAbsent(
                                                        claim.source(), s -> new ArrayList<>())
                                                .add(days)));
        return bySource.values().stream()
                .anyMatch(
                        one -> bySource.values().stream().anyMatch(other -> areApart(one, other)));
    }

    private static boolean areApart(List<Period> some, List<Period> others) {
        return some.stream().noneMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    /** A plan for a tenure is not gainsaid by how it came. */
    private boolean isPlan(Claim claim) {
        return union.contains(claim.thing(), RDF.type.asNode(), Bz.TENURE)
                && Times.period(claim.value())
                        .filter(time ->
                                Stream.concat(
                                                Stream.of(claim.source()),
                                                objects(claim.source(), DCTerms.isPartOf.asNode()))
                                        .flatMap(source -> periods(source, Bz.AS_OF_EARLIEST))
                                        .anyMatch(day -> time.earliest().isAfter(day.earliest())))
                        .isPresent();
    }

    /** Translations differ without a word about the name. */
    private boolean isChinese(Node name) {
        return objects(name, SKOSXL.literalForm.asNode())
                .anyMatch(text -> text.isLiteral() && text.getLiteralLanguage().startsWith("zh"));
    }

    /** A name with the days on which it is surely in use, and its text as each source gives it. */
    private record NameInUse(Period days, List<Claim> told) {}

    /** The Chinese names of a thing of which two are in use on one day by other sources. */
    private List<Claim> namesOnOneDay(Node thing, List<Claim> names) {
        List<NameInUse> inUse =
                names.stream()
                        .map(Claim::value)
                        .distinct()
                        .filter(this::isChinese)
                        .flatMap(name ->
                                inUse(name)
                                        .map(days -> new NameInUse(days, given(thing, name)))
                                        .stream())
                        .filter(name -> !name.told().isEmpty())
                        .toList();
        return inUse.stream()
                .filter(one -> inUse.stream().anyMatch(other -> areContested(one, other)))
                .flatMap(name -> name.told().stream())
                .toList();
    }

    private static boolean areContested(NameInUse one, NameInUse other) {
        List<Node> sources = other.told().stream().map(Claim::source).toList();
        return one.days().overlaps(other.days())
                && Claims.isContested(
                        Stream.concat(one.told().stream(), other.told().stream()).toList())
                && one.told().stream().map(Claim::source).noneMatch(sources::contains);
    }

    /** The days on which a name is certainly in use. */
    private Optional<Period> inUse(Node name) {
        List<Period> former = periods(name, Bz.FORMER_ON).toList();
        Bounds bounds =
                Bounds.of(
                        Period.agreed(periods(name, SchemaDO.startDate.asNode()).toList()),
                        Period.agreed(periods(name, SchemaDO.endDate.asNode()).toList()),
                        periods(name, Bz.OBSERVED_ON).toList());
        return bounds.notAfter(Period.agreed(former).map(day -> day.latest().minusDays(1)))
                .certain();
    }

    private Stream<Period> periods(Node subject, Node property) {
        return objects(subject, property).flatMap(value -> Times.period(value).stream());
    }

    private Stream<Node> objects(Node subject, Node property) {
        List<Node> objects =
                union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
        return objects.stream();
    }

    /** The text of a name of a thing as each source gives it that tells of it. */
    private List<Claim> given(Node thing, Node name) {
        return objects(name, SKOSXL.literalForm.asNode())
                .filter(Node::isLiteral)
                .limit(1)
                .flatMap(text ->
                        claims.sourcesOf(name).stream()
                                .map(source ->
                                        new Claim(thing, SKOS.prefLabel.asNode(), text, source)))
                .toList();
    }

    private static void write(Collection<Claim> contested, Consumer<Triple> sink) {
        List<Node> values = new ArrayList<>();
        contested.stream()
                .map(Claim::value)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(values::add);
        for (Claim claim : contested) {
            Node node = node(claim, values.indexOf(claim.value()) + 1);
            sink.accept(Triple.create(node, RDF.type.asNode(), Bz.CONTESTED_VALUE));
            sink.accept(Triple.create(node, Bz.TOLD_OF, claim.thing()));
            sink.accept(Triple.create(node, RDF.predicate.asNode(), claim.property()));
            sink.accept(Triple.create(node, RDF.object.asNode(), claim.value()));
            sink.accept(Triple.create(node, Bz.STATED_IN, claim.source()));
        }
    }

    private static Node node(Claim claim, int number) {
        String property = claim.property().getURI().replaceFirst("^.*[/#]", "");
        return NodeFactory.createURI(
                "%s%s/%s/%d"
                        .formatted(
                                VALUES,
                                claim.thing().getURI().substring(Bz.BASE.length()),
                                property,
                                number));
    }
}
