package org.biaozhun.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefix table of a corpus, in the order of {@code ontology/prefixes.ttl}.
 *
 * @param namespaces namespace IRI by prefix, without the colon
 */
public record Prefixes(Map<String, String> namespaces) {

    /** The file of a corpus that declares the prefixes. */
    public static final String FILE = "ontology/prefixes.ttl";

    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^@prefix\\s+([\\w-]*):\\s*<([^>]*)>\\s*\\.\\s*$");

    public Prefixes {
        namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
    }

    /** Reads the {@code @prefix} lines of a Turtle text; anything else in it is passed over. */
    public static Prefixes ofTurtle(String turtle) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher declaration = DECLARATION.matcher(turtle);
        while (declaration.find()) {
            found.put(declaration.group(1), declaration.group(2));
        }
        return new Prefixes(found);
    }

    /** An IRI as an editor writes it: with a prefix where one fits, else in angle brackets. */
    public String shortened(String iri) {
        return namespaces.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .filter(entry -> !iri.substring(entry.getValue().length()).contains("/"))
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse("<" + iri + ">");
    }

    /** The {@code PREFIX} lines of a SPARQL query that uses every prefix of the table. */
    public String asSparql() {
        StringBuilder sparql = new StringBuilder();
        namespaces.forEach(
                (prefix, iri) -> sparql.append("PREFIX %s: <%s>%n".formatted(prefix, iri)));
        return sparql.toString();
    }
}
