package org.biaozhun.imports;

import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of a proposed CONSTRUCT, put together part by part. */
final class QueryText {

    private static final Map<String, String> PREFIXES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("apf", "http://jena.apache.org/ARQ/property#"),
                            Map.entry("bz", Bz.NAMESPACE),
                            Map.entry("bzf", Bz.FUNCTIONS),
                            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                            Map.entry("dcterms", "http://purl.org/dc/terms/"),
                            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                            Map.entry("org", "http://www.w3.org/ns/org#"),
                            Map.entry("role", Bz.BASE + "list/role/"),
                            Map.entry("schema", "https://schema.org/"),
                            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                            Map.entry("tenure-status", Bz.BASE + "list/tenure-status/"),
                            Map.entry("work", Proposal.THINGS + "work/"),
                            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

    private final List<String> blocks = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final List<String> pattern = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Adds statements that do not depend on the row. */
    void make(String... lines) {
        blocks.addAll(List.of(lines));
    }

    /** Adds a fact about the thing. */
    void fact(String propertyAndValue) {
        facts.add(propertyAndValue);
    }

    /** Adds a fact about the thing as a comment, with what is to be decided. */
    void proposed(String propertyAndValue, String question) {
        proposed.add("?thing_ %s . # %s".formatted(propertyAndValue, question));
    }

    /** Adds a question. */
    void ask(String question) {
        proposed.add(question);
    }

    void bind(String expression, String variable) {
        pattern.add("BIND(%s AS ?%s)".formatted(expression, variable));
    }

    /** Reads each of several values of a cell, {@code ?COLUMN__part}. */
    void split(String column, String expression, String variable) {
        pattern.add("OPTIONAL {");
        pattern.add("  ?%s__part apf:strSplit (?%s \"; \")".formatted(column, column));
        pattern.add("  BIND(%s AS ?%s)".formatted(expression, variable));
        pattern.add("}");
    }

    /** Adds a comment on a column that is not read. */
    void remark(String column, String words) {
        remarks.add("?%s: %s".formatted(column, words));
    }

    /** The whole query. */
    String text(String name, String subject) {
        StringBuilder body = new StringBuilder("\nCONSTRUCT {\n");
        blocks.forEach(line -> body.append("  ").append(line).append('\n'));
        body.append(facts.stream().collect(Collectors.joining(" ;\n    ", "  ?thing_ ", " .\n")));
        if (facts.isEmpty()) {
            body.setLength(body.length() - "  ?thing_  .\n".length());
        }
        proposed.forEach(line -> body.append("  # ").append(line).append('\n'));
        body.append("}\nWHERE {\n");
        pattern.forEach(line -> body.append("  ").append(line).append('\n'));
        body.append("}\n");
        StringBuilder text = new StringBuilder();
        text.append(
                "# What a row of %s means: proposed by what stands in it, to be gone over.\n"
                        .formatted(name));
        text.append(
                "# A row is about what ?%s names. A line with # asks: take the # away, change it, or take it out.\n"
                        .formatted(subject));
        if (!remarks.isEmpty()) {
            text.append("# Not read:\n");
            remarks.forEach(line -> text.append("#   ").append(line).append('\n'));
        }
        PREFIXES.forEach((prefix, iri) -> {
            if (body.toString().matches("(?s).*[\\s(,^]%s:.*".formatted(prefix))) {
                text.append("PREFIX %s: <%s>\n".formatted(prefix, iri));
            }
        });
        return text.append(body).toString();
    }
}
