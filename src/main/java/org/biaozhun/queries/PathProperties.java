package org.biaozhun.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

import java.util.ArrayList;
import java.util.List;

/** The properties that a path of SPARQL goes along, but for those that it goes along none of. */
public final class PathProperties extends PathVisitorByType {

    private final List<Node> properties = new ArrayList<>();

    private PathProperties() {}

    /** The properties of a path, in the order in which it names them. */
    public static List<Node> of(Path path) {
        PathProperties found = new PathProperties();
        path.visit(found);
        return List.copyOf(found.properties);
    }

    @Override
    public void visit0(P_Path0 link) {
        properties.add(link.getNode());
    }

    @Override
    public void visit1(P_Path1 inner) {
        inner.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 pair) {
        pair.getLeft().visit(this);
        pair.getRight().visit(this);
    }

    @Override
    public void visitNegPS(P_NegPropSet none) {}
}
