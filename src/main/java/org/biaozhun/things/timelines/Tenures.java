package org.biaozhun.things.timelines;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Period;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.ontology.Bz;
import org.biaozhun.things.facts.DatesReader;
import org.biaozhun.things.facts.Inferences;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Links;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.facts.SourceList;
import org.biaozhun.things.timelines.Tenure.Told;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tenures of an actor, at a body, or of a post. */
public final class Tenures {

    private static final Node MEMBER = ORG.member.asNode();
    private static final Node ORGANIZATION = ORG.organization.asNode();

    /** The latest first; those without a date by their place in the résumé, the last first. */
    private static final Comparator<Tenure> LATEST_FIRST =
            Comparator.comparing(Tenures::lastSign)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Tenure::position).reversed())
                    .thenComparing(tenure -> tenure.node().getURI());

    private final Kinds kinds;
    private final Labels labels;
    private final DatesReader dates;
    private final SourceList sources;
    private final Inferences inferences;
    private final Map<Node, List<Quad>> times;

    /**
     * Tenures as far as they have been read.
     *
     * @param times the starts and ends, once for each graph that says one
     */
    public Tenures(Kinds kinds, Labels labels, SourceList sources, List<Quad> times) {
        this.times = times.stream().collect(Collectors.groupingBy(Quad::getSubject));
        this.kinds = kinds;
        this.labels = labels;
        this.dates = new DatesReader(labels);
        this.sources = sources;
        this.inferences = new Inferences(labels);
    }

    /** What a person, body or country is or was. */
    public List<Tenure> of(Node holder) {
        return read(labels.having(MEMBER, holder));
    }

    /** Who is or was what at a body. */
    public List<Tenure> at(Node body) {
        return read(labels.having(ORGANIZATION, body));
    }

    /** Who holds or held a post. */
    public List<Tenure> inPost(Node post) {
        return read(labels.having(Bz.POST, post));
    }

    private List<Tenure> read(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparing(Node::getURI))
                .map(this::tenure)
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static LocalDate lastSign(Tenure tenure) {
        Bounds bounds = tenure.bounds();
        return bounds.startEarliest()
                .or(bounds::startLatest)
                .or(bounds::endEarliest)
                .orElse(LocalDate.MIN);
    }

    private Tenure tenure(Node node) {
        Node body = value(node, ORGANIZATION).orElse(node);
        Node role = value(node, ORG.role.asNode()).orElse(node);
        return new Tenure(
                node,
                labels.name(node),
                labels.name(value(node, MEMBER).orElse(node)),
                labels.name(body),
                labels.name(role),
                kinds.of(body).is(Trait.COMMITTEE),
                Links.slug(role),
                value(node, Bz.POST).map(labels::name),
                told(node, SchemaDO.startDate.asNode()),
                told(node, SchemaDO.endDate.asNode()),
                labels.text(node, Bz.EDTF),
                texts(node, Bz.OBSERVED_ON),
                labels.text(node, SchemaDO.position.asNode()).map(Integer::valueOf).orElse(0),
                labels.text(node, Bz.LAST_REPORTED),
                labels.text(node, Bz.LAST_STATED),
                labels.text(node, Bz.PLANNED_END),
                dates.bounds(node),
                dates.spans(node),
                holders(node, Bz.PRECEDED_BY),
                holders(node, Bz.SUCCEEDED_BY),
                texts(node, SKOS.editorialNote.asNode()),
                inferences.reasons(node),
                sources.of(labels.values(node, Bz.STATED_IN)));
    }

    private List<Name> holders(Node tenure, Node property) {
        return labels.values(tenure, property).stream()
                .flatMap(other -> labels.values(other, MEMBER).stream())
                .map(labels::name)
                .toList();
    }

    private List<String> texts(Node node, Node property) {
        return labels.values(node, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private List<Told> told(Node node, Node property) {
        return Period.told(texts(node, property)).stream()
                .map(time -> new Told(time, sources.ofGraphs(graphs(node, property, time))))
                .toList();
    }

    private List<Node> graphs(Node node, Node property, String time) {
        return times.getOrDefault(node, List.of()).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .filter(quad -> quad.getObject().getLiteralLexicalForm().equals(time))
                .map(Quad::getGraph)
                .toList();
    }

    private Optional<Node> value(Node node, Node property) {
        return labels.values(node, property).stream().filter(Node::isURI).findFirst();
    }
}
