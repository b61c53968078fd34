package org.biaozhun.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.answers.Views;
import org.biaozhun.names.Names;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;
import org.biaozhun.vocabulary.Vocabulary.Borrowed;
import org.biaozhun.vocabulary.Vocabulary.Completion;
import org.biaozhun.vocabulary.Vocabulary.Completions;
import org.biaozhun.vocabulary.Vocabulary.ConceptList;
import org.biaozhun.vocabulary.Vocabulary.Header;
import org.biaozhun.vocabulary.Vocabulary.Link;
import org.biaozhun.vocabulary.Vocabulary.Term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the ontology out of a snapshot. */
final class VocabularyReader {

    private static final Node ONTOLOGY = NodeFactory.createURI(Bz.BASE + "ontology");
    private static final List<Node> PROPERTY_KINDS =
            List.of(
                    OWL.ObjectProperty.asNode(),
                    OWL.DatatypeProperty.asNode(),
                    OWL.AnnotationProperty.asNode());

    private final Snapshot snapshot;
    private final Statements facts;
    private final Names names;
    private final Usage usage;

    VocabularyReader(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.facts = Views.statements(snapshot, "ontology-facts");
        this.usage = new Usage(snapshot);
        List<Node> used =
                Stream.concat(usage.classes().stream(), usage.properties().stream()).toList();
        Views.read(snapshot, "names-of-thing", used, facts);
        this.names = new Names(facts);
    }

    Vocabulary read() {
        return new Vocabulary(
                snapshot.id(),
                header(),
                own(Stream.of(OWL.Class.asNode())).map(this::ofClass).toList(),
                own(PROPERTY_KINDS.stream()).map(this::ofProperty).toList(),
                lists(),
                borrowed(),
                new Completions(snapshot.prefixes().namespaces(), completions()));
    }

    private Header header() {
        return new Header(
                ONTOLOGY.getURI(),
                names.text(ONTOLOGY, DCTerms.title.asNode(), "en").orElse("Ontology"),
                names.text(ONTOLOGY, DCTerms.title.asNode(), "zh-Hans").orElse(""),
                names.wording(ONTOLOGY, DCTerms.abstract_.asNode()),
                names.text(ONTOLOGY, OWL.versionInfo.asNode()).orElse(""),
                names.text(ONTOLOGY, DCTerms.modified.asNode()).orElse(""));
    }

    private Stream<Node> own(Stream<Node> kinds) {
        return kinds.flatMap(kind -> facts.having(RDF.type.asNode(), kind).stream())
                .filter(VocabularyReader::isOwn)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI));
    }

    private static boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(Bz.NAMESPACE);
    }

    private Term ofClass(Node node) {
        return term(node, RDFS.subClassOf.asNode(), usage.ofClass(node), diagram(node));
    }

    private Term ofProperty(Node node) {
        Node above = RDFS.subPropertyOf.asNode();
        return term(node, above, usage.ofProperty(node), ClassDiagram.NONE);
    }

    private Term term(Node node, Node above, int uses, ClassDiagram diagram) {
        return new Term(
                Names.localName(node),
                names.english(node),
                names.chinese(node).orElse(""),
                names.wording(node, SKOS.definition.asNode()),
                names.text(node, SKOS.example.asNode(), "en").orElse(""),
                links(node, above),
                links(node, RDFS.domain.asNode()),
                links(node, RDFS.range.asNode()),
                uses,
                diagram);
    }

    private List<Link> links(Node node, Node property) {
        return facts.values(node, property).stream()
                .filter(Node::isURI)
                .map(this::link)
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    private Link link(Node node) {
        if (isOwn(node)) {
            return new Link(names.english(node), "#" + Names.localName(node));
        }
        return node.getURI().startsWith(Bz.BASE)
                ? new Link(names.english(node), Names.path(node))
                : new Link(prefixed(node), node.getURI());
    }

    private String prefixed(Node node) {
        Prefixes prefixes = snapshot.prefixes();
        String iri = node.getURI();
        return prefixes.namespaces().entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse(iri);
    }

    private ClassDiagram diagram(Node type) {
        return ClassDiagram.of(rows(type, false), rows(type, true));
    }

    private List<ClassDiagram.Row> rows(Node type, boolean begins) {
        return usage.edges(type, begins).stream()
                .filter(entry -> !Names.localName(entry.getKey().property()).equals("statedIn"))
                .map(entry -> row(entry, begins))
                .toList();
    }

    private ClassDiagram.Row row(Map.Entry<Usage.Edge, Integer> entry, boolean begins) {
        Usage.Edge edge = entry.getKey();
        return new ClassDiagram.Row(
                link(edge.property()),
                link(begins ? edge.object() : edge.subject()),
                entry.getValue(),
                0);
    }

    private List<ConceptList> lists() {
        return facts.having(RDF.type.asNode(), SKOS.ConceptScheme.asNode()).stream()
                .map(list ->
                        new ConceptList(
                                Names.path(list),
                                new Wording(names.english(list), names.chinese(list)),
                                names.wording(list, SKOS.definition.asNode()),
                                facts.having(SKOS.inScheme.asNode(), list).size(),
                                usage.ofList(list)))
                .sorted(Comparator.comparing(list -> list.name().english()))
                .toList();
    }

    private List<Borrowed> borrowed() {
        return Stream.concat(
                        usage.classes().stream()
                                .map(type -> borrowed(type, "class", usage.ofClass(type))),
                        usage.properties().stream()
                                .map(one -> borrowed(one, "property", usage.ofProperty(one))))
                .filter(term -> !term.iri().startsWith(Bz.NAMESPACE))
                .sorted(Comparator.comparing(Borrowed::kind).thenComparing(Borrowed::name))
                .toList();
    }

    private Borrowed borrowed(Node node, String kind, int uses) {
        return new Borrowed(prefixed(node), node.getURI(), kind, uses);
    }

    private List<Completion> completions() {
        Stream<Node> concepts = facts.with(SKOS.inScheme.asNode()).stream().map(Triple::getSubject);
        return Stream.of(
                        completions(
                                Stream.concat(
                                        own(Stream.of(OWL.Class.asNode())),
                                        usage.classes().stream()),
                                "class"),
                        completions(
                                Stream.concat(
                                        own(PROPERTY_KINDS.stream()), usage.properties().stream()),
                                "property"),
                        completions(concepts, "concept"))
                .flatMap(all -> all)
                .toList();
    }

    private Stream<Completion> completions(Stream<Node> nodes, String kind) {
        return nodes.distinct()
                .map(node -> new Completion(name(node), node.getURI(), names.english(node), kind))
                .sorted(Comparator.comparing(Completion::name));
    }

    /** A name as a query writes it: what follows a prefix has no slash. */
    private String name(Node node) {
        String name = prefixed(node);
        return name.contains("/") ? "<" + node.getURI() + ">" : name;
    }
}
