package org.biaozhun.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

import java.util.Optional;

/** Rio's terms as Jena's and back. Jena writes language tags in their canonical case (RFC 5646). */
final class Terms {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private Terms() {}

    static boolean isTriple(Triple triple) {
        boolean hasSubject = triple.getSubject().isURI() || triple.getSubject().isBlank();
        Node object = triple.getObject();
        return hasSubject
                && triple.getPredicate().isURI()
                && (object.isURI() || object.isBlank() || object.isLiteral());
    }

    static Quad quad(Statement statement) {
        Resource context = statement.getContext();
        Node graph = context == null ? Quad.defaultGraphNodeGenerated : node(context);
        return Quad.create(
                graph,
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject()));
    }

    static Statement statement(Triple triple) {
        return VALUES.createStatement(
                (Resource) value(triple.getSubject()),
                (IRI) value(triple.getPredicate()),
                value(triple.getObject()));
    }

    private static Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(iri.stringValue());
            case BNode blank -> NodeFactory.createBlankNode(blank.getID());
            case Literal literal -> literalNode(literal);
            default -> throw new IllegalArgumentException("not an RDF 1.1 term: " + value);
        };
    }

    private static Node literalNode(Literal literal) {
        Optional<String> language = literal.getLanguage();
        if (language.isPresent()) {
            return NodeFactory.createLiteralLang(literal.getLabel(), language.get());
        }
        String datatype = literal.getDatatype().stringValue();
        return NodeFactory.createLiteralDT(
                literal.getLabel(), TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    private static Value value(Node node) {
        if (node.isURI()) {
            return VALUES.createIRI(node.getURI());
        }
        if (node.isBlank()) {
            return VALUES.createBNode(node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x"));
        }
        if (node.isLiteral()) {
            return literalValue(node);
        }
        throw new IllegalArgumentException("not an RDF 1.1 term: " + node);
    }

    private static Value literalValue(Node node) {
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            return VALUES.createLiteral(node.getLiteralLexicalForm(), language);
        }
        return VALUES.createLiteral(
                node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()));
    }
}
