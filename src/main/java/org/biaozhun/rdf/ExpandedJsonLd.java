package org.biaozhun.rdf;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A graph in the expanded form of JSON-LD 1.1, subjects and properties in the order given.
 *
 * <p>Unlike Rio's writer it has integers and booleans as JSON's own where they come back as the
 * same literals.
 */
final class ExpandedJsonLd {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private ExpandedJsonLd() {}

    static JsonArray of(Iterable<Triple> triples) {
        Map<String, Map<String, JsonArrayBuilder>> nodes = new LinkedHashMap<>();
        for (Triple triple : triples) {
            Map<String, JsonArrayBuilder> node =
                    nodes.computeIfAbsent(id(triple.getSubject()), id -> new LinkedHashMap<>());
            add(node, triple.getPredicate().getURI(), triple.getObject());
        }
        JsonArrayBuilder document = Json.createArrayBuilder();
        nodes.forEach((id, properties) -> {
            JsonObjectBuilder node = Json.createObjectBuilder().add("@id", id);
            properties.forEach(node::add);
            document.add(node);
        });
        return document.build();
    }

    private static void add(Map<String, JsonArrayBuilder> node, String property, Node value) {
        if (property.equals(RDF.type.getURI()) && !value.isLiteral()) {
            node.computeIfAbsent("@type", type -> Json.createArrayBuilder()).add(id(value));
        } else {
            node.computeIfAbsent(property, p -> Json.createArrayBuilder())
                    .add(
                            value.isLiteral()
                                    ? literal(value)
                                    : Json.createObjectBuilder().add("@id", id(value)));
        }
    }

    private static String id(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isBlank()) {
            return "_:" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x");
        }
        throw new IllegalArgumentException("not an RDF 1.1 term: " + node);
    }

    private static JsonObjectBuilder literal(Node literal) {
        JsonObjectBuilder value = Json.createObjectBuilder();
        String text = literal.getLiteralLexicalForm();
        RDFDatatype type = literal.getLiteralDatatype();
        if (!literal.getLiteralLanguage().isEmpty()) {
            return value.add("@value", text).add("@language", literal.getLiteralLanguage());
        }
        if (type.equals(XSDDatatype.XSDinteger) && INTEGER.matcher(text).matches()) {
            return value.add("@value", Long.parseLong(text));
        }
        if (type.equals(XSDDatatype.XSDboolean) && BOOLEAN.matcher(text).matches()) {
            return value.add("@value", Boolean.parseBoolean(text));
        }
        value.add("@value", text);
        return type.equals(XSDDatatype.XSDstring) ? value : value.add("@type", type.getURI());
    }
}
