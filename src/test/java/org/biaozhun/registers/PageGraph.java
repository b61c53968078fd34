package org.biaozhun.registers;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one page tells by one table: a graph, looked into without any query. */
record PageGraph(Graph graph) {

    private static final String ID = "https://w3id.org/biaozhun/id/";
    private static final Node ANY = Node.ANY;
    private static final Node URL = NodeFactory.createURI("https://schema.org/url");

    /** The graph of the rows of a table that one page has; empty if there is none. */
    static PageGraph of(DatasetGraph dataset, String table, String address) {
        Node url = NodeFactory.createURI(address);
        String folder = "https://w3id.org/biaozhun/graph/data/registers/" + table + "/";
        return dataset.getUnionGraph().find(ANY, URL, url).toList().stream()
                .map(Triple::getSubject)
                .filter(page -> page.isURI() && page.getURI().startsWith(ID + "page/"))
                .map(page -> folder + page.getURI().substring((ID + "page/").length()))
                .map(name -> new PageGraph(dataset.getGraph(NodeFactory.createURI(name))))
                .filter(page -> !page.graph().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no graph of " + table + " for " + address));
    }

    /** The thing {@code kind:slug}. */
    static Node thing(String code) {
        return NodeFactory.createURI(ID + code.replaceFirst(":", "/"));
    }

    /** The values of a property, as texts: literals without type and language, whole IRIs. */
    Set<String> values(Node subject, String property) {
        Set<String> values = new TreeSet<>();
        graph.find(subject, NodeFactory.createURI(property), ANY)
                .forEachRemaining(triple -> values.add(text(triple.getObject())));
        return values;
    }

    /** Things with a property that has a value, given as its text. */
    List<Node> with(String property, String value) {
        List<Node> found = new ArrayList<>();
        graph.find(ANY, NodeFactory.createURI(property), ANY)
                .filterKeep(triple -> text(triple.getObject()).equals(value))
                .forEachRemaining(triple -> found.add(triple.getSubject()));
        return found;
    }

    /** All texts in the graph. */
    List<String> texts() {
        return graph.find().toList().stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(PageGraph::text)
                .toList();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
