package org.biaozhun.publishing;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.biaozhun.ontology.Prefixes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Short names of terms that may stand in an IRI, different for different terms. */
final class TermNames {

    private static final Pattern PLAIN = Pattern.compile("[\\w-]*:[\\w-][\\w.-]*");

    private final PrefixMap prefixes;
    private final Map<Node, String> names = new HashMap<>();

    TermNames(Prefixes table) {
        this.prefixes = PrefixMapFactory.create(table.namespaces());
    }

    /** The prefixed name of an IRI, or without a prefix the whole IRI in percent-encoding. */
    String of(Node term) {
        return names.computeIfAbsent(term, node -> name(node.getURI()));
    }

    private String name(String iri) {
        String prefixed = prefixes.abbreviate(iri);
        return prefixed != null && PLAIN.matcher(prefixed).matches()
                ? prefixed
                : URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    /** The namespace of a term: its IRI to the last hash or slash, or else its scheme. */
    static String vocabulary(Node term) {
        String iri = term.getURI();
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return iri.substring(0, Math.max(end, iri.indexOf(':')) + 1);
    }
}
