package org.biaozhun.store.joins;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Queries of all kinds over the data of {@link SeededGraphs}; one seed, one query. */
final class SeededQueries {

    private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?e");
    private static final List<String> PATHS =
            List.of(
                    "%s*",
                    "%s+",
                    "%s?",
                    "^%s",
                    "%s/%s",
                    "%s|%s",
                    "(%s/%s)+",
                    "(%s|^%s)*",
                    "!(%s|^%s)",
                    "^(%s/%s)",
                    "%s?/%s",
                    "(%s/%s)?",
                    "!%s",
                    "(%s|%s)+/%s",
                    "^%s*");
    private static final List<String> FILTERS =
            List.of(
                    "%s = %s",
                    "%s != %s",
                    "%s < %s",
                    "%s >= 3",
                    "%s <= \"2005-06-01\"^^xsd:date",
                    "BOUND(%s)",
                    "!BOUND(%s)",
                    "STRSTARTS(STR(%s), \"n\")",
                    "isIRI(%s) || %s = 2",
                    "LANG(%s) = \"en\"",
                    "REGEX(STR(%s), \"[1-3]$\")",
                    "%s IN (1, 2, :n1, \"two\"@en)",
                    "%s NOT IN (:n1, :n2)",
                    "COALESCE(%s, 0) = 0",
                    "sameTerm(%s, %s)",
                    "YEAR(%s) > 2002 && BOUND(%s)",
                    "%s + 1 > 3",
                    "datatype(%s) = xsd:integer",
                    "IF(isLiteral(%s), true, false)");

    private static final List<String> SELECTS =
            List.of(
                    "{ SELECT ?a (COUNT(*) AS ?many) WHERE %s GROUP BY ?a }",
                    "OPTIONAL { SELECT ?a (COUNT(*) AS ?many) WHERE %s GROUP BY ?a }",
                    "OPTIONAL { { SELECT ?b (MAX(?c) AS ?most) WHERE %s GROUP BY ?b } }",
                    "{ SELECT ?a ?b (COUNT(?c) AS ?more) WHERE %s GROUP BY ?a ?b HAVING(?more > 1)"
                            + " }",
                    "{ SELECT DISTINCT ?a ?c WHERE %s }",
                    "{ SELECT ?a (COUNT(*) AS ?different) WHERE { SELECT DISTINCT ?a ?c WHERE %s }"
                            + " GROUP BY ?a }");

    private final Random random;

    private SeededQueries(long seed) {
        this.random = new Random(seed);
    }

    /** The query of a seed. */
    static String of(long seed) {
        return "PREFIX : <urn:x:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"
                + new SeededQueries(seed).query();
    }

    private String query() {
        String pattern = group(1 + random.nextInt(random.nextInt(5) + 1), 2);
        return switch (random.nextInt(9)) {
            case 0 -> "ASK " + pattern;
            case 1 -> "SELECT DISTINCT ?a ?b WHERE " + pattern;
            case 2 ->
                    "SELECT ?a (COUNT(*) AS ?n) (MAX(?b) AS ?most) WHERE %s GROUP BY ?a"
                            .formatted(pattern);
            case 3 ->
                    "SELECT (COUNT(DISTINCT ?c) AS ?n) (SUM(?d) AS ?sum) WHERE %s HAVING(?n > 0)"
                            .formatted(pattern);
            case 4 -> "SELECT * WHERE %s ORDER BY ?b DESC(?a) LIMIT 7".formatted(pattern);
            case 5 -> "SELECT ?a ?b ?c WHERE %s ORDER BY STR(?c) ?a".formatted(pattern);
            case 6 -> "CONSTRUCT { ?a :made ?b } WHERE " + pattern;
            case 7 ->
                    "SELECT ?k (COUNT(?b) AS ?n) WHERE %s GROUP BY (STR(?c) AS ?k) ORDER BY ?n ?k"
                            .formatted(pattern);
            default -> "SELECT * WHERE " + pattern;
        };
    }

    private String group(int patterns, int depth) {
        List<String> parts = new ArrayList<>();
        parts.add(random.nextInt(5) == 0 && depth > 0 ? graph() : triple(true));
        for (int i = 1; i < patterns; i++) {
            parts.add(triple(false));
        }
        int more = depth == 0 ? 0 : random.nextInt(3);
        for (int i = 0; i < more; i++) {
            parts.add(part(depth - 1));
        }
        if (random.nextInt(5) == 0) {
            parts.add("FILTER(" + filter() + ")");
        }
        return "{ " + String.join("\n  ", parts) + " }";
    }

    private String part(int depth) {
        String inner = group(1 + random.nextInt(2), depth);
        return switch (random.nextInt(15)) {
            case 0, 1, 2 -> "OPTIONAL " + inner;
            case 3, 4 -> inner + " UNION " + group(1, depth);
            case 5 -> "MINUS " + inner;
            case 6 -> "FILTER NOT EXISTS " + inner;
            case 7 -> "FILTER EXISTS " + inner;
            case 8 -> "VALUES (?a ?b) { (:n1 UNDEF) (:n2 :n3) (UNDEF 1) (:unknown \"x\") }";
            case 9 -> "VALUES ?c { :n1 :n2 \"two\"@en 2 01 }";
            case 10 -> "BIND(%s AS ?bound%d)".formatted(bound(), random.nextInt(1000));
            case 11, 14 -> pick(SELECTS).formatted(inner);
            case 12 -> graph();
            default -> inner;
        };
    }

    private String bound() {
        return switch (random.nextInt(4)) {
            case 0 -> "STR(%s)".formatted(variable());
            case 1 -> "%s + 1".formatted(variable());
            case 2 -> "COALESCE(%s, %s)".formatted(variable(), variable());
            default -> ":n1";
        };
    }

    private String graph() {
        String name = random.nextBoolean() ? "?g" : random.nextInt(8) == 0 ? ":none" : ":g1";
        String optional = random.nextInt(4) == 0 ? " OPTIONAL { " + triple(false) + " }" : "";
        String filter = random.nextInt(5) == 0 ? " FILTER(" + filter() + ")" : "";
        return "GRAPH %s { %s%s%s }".formatted(name, triple(true), optional, filter);
    }

    private String triple(boolean isFirst) {
        String subject = random.nextInt(20) == 0 ? node() : isFirst ? "?a" : variable();
        if (random.nextInt(7) == 0) {
            return "%s %s %s .".formatted(subject, filled(PATHS, this::property), object());
        }
        String property = random.nextInt(12) == 0 ? "?p" : property();
        return "%s %s %s .".formatted(subject, property, object());
    }

    private String object() {
        return switch (random.nextInt(18)) {
            case 0 -> node();
            case 1 -> pick(List.of("1", "01", "\"two\"@en", "\"two\"", "\"2003-01-01\"^^xsd:date"));
            default -> variable();
        };
    }

    private String filter() {
        return filled(FILTERS, this::variable);
    }

    private String filled(List<String> patterns, java.util.function.Supplier<String> part) {
        String pattern = pick(patterns);
        while (pattern.contains("%s")) {
            pattern =
                    pattern.replaceFirst(
                            "%s", java.util.regex.Matcher.quoteReplacement(part.get()));
        }
        return pattern;
    }

    private String variable() {
        return pick(VARIABLES);
    }

    private String node() {
        return ":n" + random.nextInt(SeededGraphs.NODES);
    }

    private String property() {
        return ":p" + random.nextInt(SeededGraphs.PROPERTIES);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
