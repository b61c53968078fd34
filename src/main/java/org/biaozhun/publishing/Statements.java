package org.biaozhun.publishing;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

import java.util.ArrayList;
import java.util.List;

/** Statements in the order in which they are made. */
final class Statements {

    private final List<Triple> triples = new ArrayList<>();

    List<Triple> triples() {
        return triples;
    }

    void add(Node subject, Node property, Node value) {
        triples.add(Triple.create(subject, property, value));
    }

    void number(Node subject, Node property, long value) {
        add(
                subject,
                property,
                NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    void text(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void text(Node subject, Node property, String value, String language) {
        add(subject, property, NodeFactory.createLiteralLang(value, language));
    }
}
