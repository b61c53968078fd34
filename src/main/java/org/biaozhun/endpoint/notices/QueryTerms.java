package org.biaozhun.endpoint.notices;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.PathProperties;

import java.util.LinkedHashSet;
import java.util.Set;

/** The IRIs that stand in a query, by what they have to be for the query to find anything. */
final class QueryTerms {

    private static final Node TYPE = RDF.type.asNode();

    private final Set<Term> terms = new LinkedHashSet<>();

    /** What an IRI has to be. */
    enum Role {
        PROPERTY,
        CLASS,
        GRAPH,
        /** Something of this project, of which anything is said. */
        NODE
    }

    /** An IRI in its role. */
    record Term(Role role, Node iri) {}

    private QueryTerms() {}

    /** The terms of a query in the order in which they stand. */
    static Set<Term> of(Query query) {
        QueryTerms found = new QueryTerms();
        query.getResultURIs().forEach(found::node);
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), found.new Operators(), found.new Values());
        }
        return found.terms;
    }

    private void add(Role role, Node node) {
        if (node.isURI()) {
            terms.add(new Term(role, node));
        }
    }

    private void node(Node node) {
        if (node.isURI() && node.getURI().startsWith(Bz.BASE)) {
            terms.add(new Term(Role.NODE, node));
        }
    }

    private void triple(Triple triple) {
        node(triple.getSubject());
        add(Role.PROPERTY, triple.getPredicate());
        if (triple.getPredicate().equals(TYPE)) {
            add(Role.CLASS, triple.getObject());
        } else {
            node(triple.getObject());
        }
    }

    /** What stands in patterns, in the names of graphs and in VALUES. */
    private final class Operators extends OpVisitorBase {

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(QueryTerms.this::triple);
        }

        @Override
        public void visit(OpPath path) {
            TriplePath triple = path.getTriplePath();
            node(triple.getSubject());
            PathProperties.of(triple.getPath()).forEach(property -> add(Role.PROPERTY, property));
            node(triple.getObject());
        }

        @Override
        public void visit(OpGraph graph) {
            add(Role.GRAPH, graph.getNode());
        }

        @Override
        public void visit(OpTable values) {
            values.getTable()
                    .rows()
                    .forEachRemaining(row -> row.forEach((variable, value) -> node(value)));
        }
    }

    /** What stands in expressions. */
    private final class Values extends ExprVisitorBase {

        @Override
        public void visit(NodeValue value) {
            node(value.asNode());
        }
    }
}
