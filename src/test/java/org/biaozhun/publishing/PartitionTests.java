package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.queries.Examples;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What the description tells of the real corpus, against what SPARQL counts there. */
class PartitionTests {

    private static final DatasetGraph DATA = DatasetGraphFactory.wrap(data());

    /** What is described: everything but the graph of the description. */
    private static Graph data() {
        Snapshot snapshot = Repository.snapshot();
        Graph description = snapshot.dataset().getGraph(Examples.GRAPH);
        Graph data = GraphMemFactory.createDefaultGraph();
        snapshot.dataset().getDefaultGraph().stream()
                .filter(t -> !description.contains(t))
                .forEach(data::add);
        return data;
    }

    private static void assertTold(String told, String counted) {
        assertThat(Rows.of(told)).isNotEmpty().isEqualTo(Rows.of(DATA, counted));
    }

    @Test
    void theSizesAreThoseThatSparqlCounts() {
        assertTold(
                """
                SELECT ?triples ?subjects ?things ?properties
                WHERE {
                  site:dataset a void:Dataset, dcat:Dataset ;
                    void:triples ?triples ;
                    void:distinctSubjects ?subjects ;
                    void:entities ?things ;
                    void:properties ?properties .
                }
                """,
                """
                SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
                  (COUNT(DISTINCT ?thing) AS ?things) (COUNT(DISTINCT ?p) AS ?properties)
                WHERE {
                  ?s ?p ?o .
                  BIND(IF(STRSTARTS(STR(?s), "https://w3id.org/biaozhun/id/"), ?s, ?none) AS ?thing)
                }
                """);
    }

    @Test
    void theNumberOfClassesIsThatOfTheirPartitions() {
        assertTold(
                "SELECT ?n WHERE { site:dataset void:classes ?n }",
                "SELECT (COUNT(DISTINCT ?class) AS ?n) WHERE { ?s a ?class FILTER(ISIRI(?class))"
                        + " }");
    }

    @Test
    void everyClassHasAPartition() {
        assertTold(
                """
                SELECT ?class ?n
                WHERE { site:dataset void:classPartition [ void:class ?class ; void:entities ?n ] }
                ORDER BY ?class
                """,
                """
                SELECT ?class (COUNT(*) AS ?n)
                WHERE { ?s a ?class FILTER(ISIRI(?class)) }
                GROUP BY ?class ORDER BY ?class
                """);
    }

    @Test
    void everyPropertyHasAPartition() {
        assertTold(
                """
                SELECT ?p ?n
                WHERE { site:dataset void:propertyPartition [ void:property ?p ; void:triples ?n ] }
                ORDER BY ?p
                """,
                "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p ORDER BY ?p");
    }

    @Test
    void everyPropertyOfAClassHasAPartition() {
        assertTold(
                """
                SELECT ?class ?p ?n
                WHERE {
                  site:dataset void:classPartition [ void:class ?class ; void:propertyPartition ?part ] .
                  ?part void:property ?p ; void:triples ?n .
                }
                ORDER BY ?class ?p
                """,
                """
                SELECT ?class ?p (COUNT(*) AS ?n)
                WHERE {
                  ?s a ?class ; ?p ?o FILTER(ISIRI(?class))
                  FILTER NOT EXISTS { ?s a/rdfs:subClassOf+ ?class }
                }
                GROUP BY ?class ?p ORDER BY ?class ?p
                """);
    }

    @Test
    void everyClassThatAPropertyPointsToHasAPartition() {
        assertTold(
                """
                SELECT ?class ?p ?target ?n
                WHERE {
                  site:dataset void:classPartition [ void:class ?class ; void:propertyPartition ?part ] .
                  ?part void:property ?p ; void:classPartition [ void:class ?target ; void:triples ?n ] .
                }
                ORDER BY ?class ?p ?target
                """,
                """
                SELECT ?class ?p ?target (COUNT(*) AS ?n)
                WHERE {
                  ?s a ?class ; ?p ?o . ?o a ?target FILTER(ISIRI(?class) && ISIRI(?target))
                  FILTER NOT EXISTS { ?s a/rdfs:subClassOf+ ?class }
                  FILTER NOT EXISTS { ?o a/rdfs:subClassOf+ ?target }
                }
                GROUP BY ?class ?p ?target ORDER BY ?class ?p ?target
                """);
    }

    @Test
    void everyDatatypeOfAPropertyHasAPartition() {
        assertTold(
                """
                SELECT ?class ?p ?type ?n
                WHERE {
                  site:dataset void:classPartition [ void:class ?class ; void:propertyPartition ?part ] .
                  ?part void:property ?p ; ext:datatypePartition [ ext:datatype ?type ; void:triples ?n ] .
                }
                ORDER BY ?class ?p ?type
                """,
                """
                SELECT ?class ?p ?type (COUNT(*) AS ?n)
                WHERE {
                  ?s a ?class ; ?p ?o BIND(DATATYPE(?o) AS ?type) FILTER(ISIRI(?class) && BOUND(?type))
                  FILTER NOT EXISTS { ?s a/rdfs:subClassOf+ ?class }
                }
                GROUP BY ?class ?p ?type ORDER BY ?class ?p ?type
                """);
    }

    @Test
    void aClassWithoutAnIriHasNoPartition(@TempDir Path folder) {
        Snapshot snapshot =
                SmallCorpus.in(folder)
                        .with(
                                "data/a.nt",
                                """
                                <urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> _:b .
                                <urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:c> .
                                """)
                        .build();
        assertThat(Rows.firsts(Rows.of(snapshot.dataset(), "SELECT ?c WHERE { [] void:class ?c }")))
                .contains("urn:c")
                .allMatch(name -> name.contains(":") && !name.startsWith("_"));
    }
}
