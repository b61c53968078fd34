package org.biaozhun.publishing;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.publishing.Partition.Kind;
import org.biaozhun.queries.Examples;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the dataset says of itself: VoID with partitions by class, property and datatype, DCAT, the
 * prefix table as {@code sh:declare}, and the SPARQL 1.1 Service Description.
 *
 * <p>The graph of the description is not counted. Everything described has an IRI, and the order is
 * fixed: the same dataset has the same description to the byte.
 */
final class SelfDescription {

    /** The dataset; its parts are fragments of it. */
    static final Node DATASET = NodeFactory.createURI(Bz.BASE + "dataset");

    private static final String THINGS = Bz.BASE + "id/";
    private static final Node CC_BY =
            NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private final Statistics statistics;
    private final Prefixes prefixes;
    private final Statements statements = new Statements();

    private SelfDescription(Statistics statistics, Prefixes prefixes) {
        this.statistics = statistics;
        this.prefixes = prefixes;
    }

    /**
     * The description of a filled dataset.
     *
     * @param dataset named graphs, and their union as the default graph
     * @param prefixes the prefix table of the dataset
     * @param version the id of the snapshot
     */
    static List<Triple> of(DatasetGraph dataset, Prefixes prefixes, String version) {
        Graph own = dataset.getGraph(Examples.GRAPH);
        Statistics statistics =
                Statistics.of(dataset.getDefaultGraph(), triple -> !own.contains(triple));
        SelfDescription description = new SelfDescription(statistics, prefixes);
        description.describeDataset(version);
        new PartitionDescription(new TermNames(prefixes), description.statements)
                .describe(statistics.whole());
        description.declarePrefixes(own);
        new ServiceDescription(description.statements).describe(dataset);
        return description.statements.triples();
    }

    /** The IRI of a part of the dataset. */
    static Node part(String fragment) {
        return NodeFactory.createURI(DATASET.getURI() + "#" + fragment);
    }

    private void describeDataset(String version) {
        statements.add(DATASET, RDF.type.asNode(), VOID.Dataset.asNode());
        statements.add(DATASET, RDF.type.asNode(), DCAT.Dataset.asNode());
        describeContent();
        statements.add(DATASET, DCTerms.license.asNode(), CC_BY);
        statements.text(DATASET, OWL.versionInfo.asNode(), version);
        statements.add(DATASET, VOID.sparqlEndpoint.asNode(), ServiceDescription.SERVICE);
        statements.text(DATASET, VOID.uriSpace.asNode(), THINGS);
        describeSize();
    }

    private void describeContent() {
        Node title = DCTerms.title.asNode();
        statements.text(
                DATASET, title, "Biaozhun, a knowledge graph of Chinese standardisation", "en");
        statements.text(DATASET, title, "标准：中国标准化知识图谱", "zh-Hans");
        statements.text(
                DATASET,
                DCTerms.description.asNode(),
                "Who decides in Chinese standardisation, in which body, since when, on which"
                        + " standard: each part of a source is a named graph.",
                "en");
        statements.text(DATASET, DCTerms.creator.asNode(), "The Biaozhun project", "en");
    }

    private void describeSize() {
        Partition whole = statistics.whole();
        statements.number(DATASET, VOID.triples.asNode(), whole.size());
        statements.number(DATASET, VOID.entities.asNode(), statistics.entities(THINGS));
        statements.number(DATASET, VOID.distinctSubjects.asNode(), statistics.subjects());
        statements.number(DATASET, VOID.classes.asNode(), whole.terms(Kind.CLASS).size());
        statements.number(DATASET, VOID.properties.asNode(), whole.terms(Kind.PROPERTY).size());
        Stream.of(Kind.CLASS, Kind.PROPERTY)
                .flatMap(kind -> whole.terms(kind).stream())
                .map(TermNames::vocabulary)
                .distinct()
                .sorted()
                .map(NodeFactory::createURI)
                .forEach(used -> statements.add(DATASET, VOID.vocabulary.asNode(), used));
    }

    /** Declares the prefix table, and that the examples use it. */
    private void declarePrefixes(Graph examples) {
        Node table = part("prefixes");
        statements.add(table, RDF.type.asNode(), OWL.Ontology.asNode());
        prefixes.namespaces()
                .forEach((prefix, namespace) -> {
                    Node declaration = part("prefix/" + prefix);
                    statements.add(table, SHACL.declare, declaration);
                    statements.text(declaration, SHACL.prefix, prefix);
                    statements.add(
                            declaration,
                            SHACL.namespace,
                            NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
                });
        new TreeSet<>(
                        examples.find(Node.ANY, RDF.type.asNode(), SHACL.SPARQLExecutable)
                                .mapWith(triple -> triple.getSubject().getURI())
                                .toList())
                .forEach(example ->
                        statements.add(NodeFactory.createURI(example), SHACL.prefixes, table));
    }
}
