package org.biaozhun.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.biaozhun.ontology.Bz;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The named queries as data: {@code sh:SPARQLExecutable} examples as SPARQL editors look for them
 * (SHACL, section 5, and the vocabulary of the SIB's examples).
 */
public final class Examples {

    /** The graph that describes the service. */
    public static final Node GRAPH = Bz.graph("description");

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SPEX = "https://purl.expasy.org/sparql-examples/ontology#";
    private static final String SCHEMA = "https://schema.org/";
    private static final Node ENDPOINT = NodeFactory.createURI(Bz.BASE + "sparql");

    private Examples() {}

    /** Hands the description of each query of a catalogue to a consumer. */
    public static void describe(QueryCatalogue catalogue, Consumer<Triple> sink) {
        catalogue.all().forEach(query -> describe(query, sink));
    }

    private static void describe(NamedQuery query, Consumer<Triple> sink) {
        Node example = NodeFactory.createURI(Bz.BASE + "query/" + query.name());
        Node summary =
                NodeFactory.createLiteralLang(query.header().summary().orElse(query.name()), "en");
        Form form = Form.of(query.query());
        sink.accept(Triple.create(example, RDF.type.asNode(), iri(SH, "SPARQLExecutable")));
        sink.accept(Triple.create(example, RDF.type.asNode(), form.type()));
        sink.accept(Triple.create(example, RDFS.label.asNode(), summary));
        // one comment each: editors of SPARQL make a row of every comment
        sink.accept(Triple.create(example, RDFS.comment.asNode(), summary));
        query.header()
                .title()
                .chinese()
                .map(chinese -> NodeFactory.createLiteralLang(chinese, "zh-Hans"))
                .map(chinese -> Triple.create(example, RDFS.label.asNode(), chinese))
                .ifPresent(sink);
        sink.accept(
                Triple.create(
                        example,
                        form.property(),
                        NodeFactory.createLiteralString(runnable(query))));
        sink.accept(Triple.create(example, iri(SCHEMA, "target"), ENDPOINT));
        for (String tag : query.header().tags()) {
            sink.accept(
                    Triple.create(
                            example,
                            iri(SCHEMA, "keywords"),
                            NodeFactory.createLiteralString(tag)));
        }
    }

    /** How the vocabularies call the forms of a query. */
    private record Form(Node type, Node property) {

        static Form of(Query query) {
            if (query.isAskType()) {
                return new Form(iri(SH, "SPARQLAskExecutable"), iri(SH, "ask"));
            }
            if (query.isConstructType()) {
                return new Form(iri(SH, "SPARQLConstructExecutable"), iri(SH, "construct"));
            }
            if (query.isDescribeType()) {
                return new Form(iri(SPEX, "SPARQLDescribeExecutable"), iri(SPEX, "describe"));
            }
            return new Form(iri(SH, "SPARQLSelectExecutable"), iri(SH, "select"));
        }
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    /** The query with the examples of its required parameters in their places. */
    public static String runnable(NamedQuery query) {
        Map<Var, Node> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                query.header()
                        .parameter(parameter.name())
                        .example()
                        .map(parameter.type()::node)
                        .ifPresent(node -> values.put(Var.alloc(parameter.variable()), node));
            }
        }
        return QueryTransformOps.replaceVars(query.query(), values).toString();
    }
}
