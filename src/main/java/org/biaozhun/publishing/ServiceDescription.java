package org.biaozhun.publishing;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.Examples;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The SPARQL endpoint in the terms of SPARQL 1.1 Service Description and of DCAT.
 *
 * <p>The default dataset is not the {@code void:Dataset}: Comunica leaves out of account whatever
 * is a default dataset. The graph of the description has no number, because it would count itself.
 */
final class ServiceDescription {

    /** The endpoint and the service that it gives. */
    static final Node SERVICE = NodeFactory.createURI(Bz.BASE + "sparql");

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMAT = "http://www.w3.org/ns/formats/";
    private static final String GRAPHS = Bz.graph("").getURI();

    /** Names in the registry of formats at {@code http://www.w3.org/ns/formats/}. */
    private static final List<String> FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "TriG",
                    "N-Triples",
                    "N-Quads",
                    "JSON-LD",
                    "RDF_XML");

    private final Statements statements;

    ServiceDescription(Statements statements) {
        this.statements = statements;
    }

    void describe(DatasetGraph dataset) {
        statements.add(SERVICE, RDF.type.asNode(), sd("Service"));
        statements.add(SERVICE, RDF.type.asNode(), DCAT.DataService.asNode());
        statements.text(SERVICE, DCTerms.title.asNode(), "SPARQL endpoint of Biaozhun", "en");
        statements.add(SERVICE, DCAT.endpointURL.asNode(), SERVICE);
        statements.add(SERVICE, DCAT.servesDataset.asNode(), SelfDescription.DATASET);
        statements.add(SERVICE, sd("endpoint"), SERVICE);
        statements.add(SERVICE, sd("supportedLanguage"), sd("SPARQL11Query"));
        statements.add(SERVICE, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : FORMATS) {
            statements.add(SERVICE, sd("resultFormat"), NodeFactory.createURI(FORMAT + format));
        }
        describeGraphs(dataset);
    }

    private void describeGraphs(DatasetGraph dataset) {
        Node served = SelfDescription.part("served");
        Node union = SelfDescription.part("union");
        statements.add(SERVICE, sd("defaultDataset"), served);
        statements.add(served, RDF.type.asNode(), sd("Dataset"));
        statements.add(served, sd("defaultGraph"), union);
        statements.add(union, RDF.type.asNode(), sd("Graph"));
        names(dataset).forEach(name -> describeGraph(dataset, served, name));
    }

    private void describeGraph(DatasetGraph dataset, Node served, Node name) {
        Node graph = SelfDescription.part("graph/" + path(name.getURI()));
        statements.add(served, sd("namedGraph"), graph);
        statements.add(graph, RDF.type.asNode(), sd("NamedGraph"));
        statements.add(graph, sd("name"), name);
        if (!name.equals(Examples.GRAPH)) {
            statements.number(graph, VOID.triples.asNode(), dataset.getGraph(name).size());
        }
    }

    private static List<Node> names(DatasetGraph dataset) {
        return Iter.iter(dataset.listGraphNodes()).filter(Node::isURI).toList().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Our graphs are called by their paths, foreign ones by their IRIs in percent-encoding. */
    private static String path(String graph) {
        return graph.startsWith(GRAPHS) && graph.indexOf('#') < 0
                ? graph.substring(GRAPHS.length())
                : URLEncoder.encode(graph, StandardCharsets.UTF_8);
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
