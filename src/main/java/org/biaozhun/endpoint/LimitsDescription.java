package org.biaozhun.endpoint;

import org.apache.jena.vocabulary.RDF;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.guard.GuardSettings;
import org.biaozhun.limits.LimitSettings;
import org.biaozhun.ontology.Bz;

import java.util.LinkedHashMap;
import java.util.Map;

/** The limits of the endpoint as they are set, in the terms of schema.org. */
final class LimitsDescription {

    private static final String SERVICE = Bz.BASE + "sparql";
    private static final String TYPE = RDF.type.getURI();
    private static final String SCHEMA = "https://schema.org/";

    private final Map<String, String> limits = new LinkedHashMap<>();

    LimitsDescription(QuerySettings queries, GuardSettings guard, LimitSettings all) {
        limits.put("biaozhun.query.timeout", queries.timeout().toMillis() + " ms");
        limits.put("biaozhun.query.rows", queries.rows() + " rows");
        limits.put("biaozhun.limits.answer", all.answer().toBytes() + " bytes");
        limits.put("biaozhun.limits.body", all.body().toBytes() + " bytes");
        limits.put("biaozhun.limits.url", all.url() + " characters");
        limits.put("biaozhun.limits.heavy", all.heavy() + " evaluations");
        limits.put("biaozhun.limits.query-seconds", all.querySeconds() + " seconds");
        limits.put("biaozhun.limits.query-burst", all.queryBurst() + " seconds");
        limits.put("biaozhun.guard.query-bytes", guard.queryBytes() + " bytes");
        limits.put("biaozhun.guard.nesting", guard.nesting() + " levels");
        limits.put("biaozhun.guard.operators", guard.operators() + " operators");
        limits.put("biaozhun.guard.triple-patterns", guard.triplePatterns() + " patterns");
        limits.put("biaozhun.guard.values-cells", guard.valuesCells() + " cells");
    }

    /** Rows of a VALUES block: node, property, value. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        limits.forEach((name, limit) -> describe(rows, name, limit.split(" ")));
        return rows.toString();
    }

    private static void describe(StringBuilder rows, String name, String[] limit) {
        String node = "<" + SERVICE + "#" + name + ">";
        row(rows, "<" + SERVICE + ">", "additionalProperty", node);
        rows.append("(%s <%s> <%sPropertyValue>)\n".formatted(node, TYPE, SCHEMA));
        row(rows, node, "name", "\"" + name + "\"");
        row(rows, node, "value", limit[0]);
        row(rows, node, "unitText", "\"" + limit[1] + "\"");
    }

    private static void row(StringBuilder rows, String node, String property, String value) {
        rows.append("(%s <%s%s> %s)\n".formatted(node, SCHEMA, property, value));
    }
}
