package org.biaozhun.publishing;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the dataset has of what people look for, in the words of the Data Quality Vocabulary
 * (W3C): a metric for each, a measurement of the whole, and one for each year of the newest source.
 */
final class CoverageDescription {

    /** The query that counts: columns {@code measure}, {@code year} and {@code things}. */
    static final String QUERY = "coverage-by-kind";

    private static final String DQV = "http://www.w3.org/ns/dqv#";

    private final Statements statements = new Statements();

    private CoverageDescription() {}

    /** The description of a filled dataset. */
    static List<Triple> of(DatasetGraph dataset, Query query) {
        CoverageDescription description = new CoverageDescription();
        Map<String, Long> totals = new LinkedHashMap<>();
        try (QueryExec counting = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = counting.select();
            rows.forEachRemaining(row -> {
                String measure = row.get("measure").getLiteralLexicalForm();
                long things = Long.parseLong(row.get("things").getLiteralLexicalForm());
                totals.merge(measure, things, Long::sum);
                Node year = row.get("year");
                if (year != null) {
                    description.measurement(measure, year.getLiteralLexicalForm(), things);
                }
            });
        }
        totals.forEach(description::whole);
        return description.statements.triples();
    }

    private void whole(String measure, long things) {
        Node metric = metric(measure);
        statements.add(metric, RDF.type.asNode(), term("Metric"));
        statements.text(
                metric,
                SKOS.definition.asNode(),
                "How many %s the graph has; by year, those on which the newest source is of it."
                        .formatted(measure),
                "en");
        measured(SelfDescription.part("coverage/" + slug(measure)), measure, things);
    }

    private void measurement(String measure, String year, long things) {
        Node measurement = SelfDescription.part("coverage/" + slug(measure) + "/" + year);
        measured(measurement, measure, things);
        statements.add(
                measurement,
                DCTerms.temporal.asNode(),
                NodeFactory.createLiteralDT(year, XSDDatatype.XSDgYear));
    }

    private void measured(Node measurement, String measure, long things) {
        statements.add(SelfDescription.DATASET, term("hasQualityMeasurement"), measurement);
        statements.add(measurement, RDF.type.asNode(), term("QualityMeasurement"));
        statements.add(measurement, term("isMeasurementOf"), metric(measure));
        statements.number(measurement, term("value"), things);
    }

    private static Node metric(String measure) {
        return SelfDescription.part("metric/" + slug(measure));
    }

    private static String slug(String measure) {
        return measure.replace(' ', '-');
    }

    private static Node term(String name) {
        return NodeFactory.createURI(DQV + name);
    }
}
