package org.biaozhun.things;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.ThingDescription.Fact;
import org.biaozhun.things.ThingDescription.Reference;
import org.biaozhun.things.ThingDescription.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects what one snapshot says of one thing. */
final class Describer {

    private static final Node INFERRED = Bz.graph("inferred");
    private static final Set<Node> NAMES =
            Set.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.title.asNode(),
                    DCTerms.identifier.asNode());
    private static final Node SOURCE = DCTerms.source.asNode();

    private final DatasetGraph dataset;
    private final Node thing;
    private final Labels labels;
    private final Map<Node, Integer> sourceNumbers = new LinkedHashMap<>();

    Describer(Snapshot snapshot, Node thing) {
        this.dataset = snapshot.dataset();
        this.thing = thing;
        this.labels = new Labels(snapshot.union());
    }

    ThingDescription describe() {
        Graph union = dataset.getDefaultGraph();
        List<Quad> about = quads(thing, Node.ANY);
        Predicate<Quad> isInferred = quad -> quad.getGraph().equals(INFERRED);
        Predicate<Quad> isName = quad -> NAMES.contains(quad.getPredicate());
        List<Fact> names = facts(about, isInferred.negate().and(isName), Quad::getObject);
        List<Fact> stated = facts(about, isInferred.negate().and(isName.negate()), Quad::getObject);
        List<Fact> computed = facts(about, isInferred.and(this::isNews), Quad::getObject);
        List<Fact> linked = facts(quads(Node.ANY, thing), this::isNews, Quad::getSubject);
        return new ThingDescription(
                thing.getURI(),
                labels.of(thing),
                labels.chinese(thing),
                labels.text(thing, SKOS.notation.asNode())
                        .or(() -> labels.text(thing, DCTerms.identifier.asNode())),
                union.find(thing, RDF.type.asNode(), Node.ANY)
                        .mapWith(type -> labels.of(type.getObject()))
                        .toList(),
                names,
                stated,
                computed,
                linked,
                sourceNumbers.keySet().stream()
                        .map(source -> new Reference(labels.of(source), Links.href(source)))
                        .toList());
    }

    /** Names and sources are shown elsewhere on the page. */
    private boolean isNews(Quad quad) {
        String property = quad.getPredicate().getURI();
        return !property.endsWith("#label") && !property.equals(Bz.NAMESPACE + "statedIn");
    }

    private List<Quad> quads(Node subject, Node object) {
        List<Quad> found = new ArrayList<>();
        Iterator<Quad> all = dataset.findNG(Node.ANY, subject, Node.ANY, object);
        all.forEachRemaining(found::add);
        return found;
    }

    private List<Fact> facts(
            List<Quad> quads, Predicate<Quad> wanted, Function<Quad, Node> valueOf) {
        Map<String, Map<Node, List<Quad>>> byProperty = new TreeMap<>();
        quads.stream()
                .filter(wanted)
                .forEach(quad ->
                        byProperty
                                .computeIfAbsent(
                                        labels.of(quad.getPredicate()),
                                        property -> new LinkedHashMap<>())
                                .computeIfAbsent(valueOf.apply(quad), value -> new ArrayList<>())
                                .add(quad));
        List<Fact> facts = new ArrayList<>();
        byProperty.forEach((property, values) -> facts.add(new Fact(property, values(values))));
        return facts;
    }

    private List<Value> values(Map<Node, List<Quad>> statements) {
        List<Value> values = new ArrayList<>();
        statements.forEach((node, quads) -> values.add(value(node, quads)));
        values.sort(Comparator.comparing(Value::text));
        return values;
    }

    private Value value(Node node, List<Quad> quads) {
        List<Integer> sources =
                quads.stream()
                        .map(quad -> source(quad.getGraph()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .toList();
        String language = node.isLiteral() ? node.getLiteralLanguage() : "";
        return new Value(labels.of(node), language, Links.href(node), sources);
    }

    private Optional<Integer> source(Node graph) {
        return dataset.getDefaultGraph()
                .find(graph, SOURCE, Node.ANY)
                .nextOptional()
                .map(statement ->
                        sourceNumbers.computeIfAbsent(
                                statement.getObject(), source -> sourceNumbers.size() + 1));
    }
}
