package org.biaozhun.guard;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * How many results of a property path Jena collects in one list. It evaluates a path from a node in
 * one go and keeps what is found twice, except that the steps of a sequence outside all else become
 * patterns of their own.
 *
 * <p>Results are powers of the number of nodes in the graph: a property leads to a root of them at
 * most, as from a class to its members, a closure to all, once each.
 */
final class PathCost {

    private static final double LIMIT = 2;
    private static final double LINK = 0.5;
    private static final double ALL = 1;

    private final QueryComplexity complexity;

    PathCost(QueryComplexity complexity) {
        this.complexity = complexity;
    }

    /** Refuses a path whose results may fill the memory. */
    void check(Path path) {
        if (path instanceof P_Seq sequence) {
            complexity.operator();
            check(sequence.getLeft());
            check(sequence.getRight());
        } else {
            results(path);
        }
    }

    private double results(Path path) {
        complexity.operator();
        return switch (path) {
            case P_Path0 link -> property(link);
            case P_NegPropSet none -> {
                none.getNodes().forEach(PathCost::property);
                yield LINK;
            }
            case P_Inverse inverse -> results(inverse.getSubPath());
            case P_ZeroOrOne maybe -> results(maybe.getSubPath());
            case P_ZeroOrMore1 closure -> closure(closure);
            case P_OneOrMore1 closure -> closure(closure);
            case P_Alt either -> Math.max(results(either.getLeft()), results(either.getRight()));
            case P_Seq both -> sequence(both);
            default ->
                    throw QueryRejectedException.forbidden(
                            "property paths are those of SPARQL 1.1: no counts in braces");
        };
    }

    private static double property(P_Path0 link) {
        AllowedFunctions.checkProperty(link.getNode());
        return LINK;
    }

    private double closure(P_Path1 closure) {
        results(closure.getSubPath());
        return ALL;
    }

    private double sequence(P_Seq both) {
        double results = results(both.getLeft()) + results(both.getRight());
        if (results > LIMIT) {
            throw QueryRejectedException.tooComplex(
                    "inside brackets a property path is too long, more than four steps or two"
                            + " repetitions in a row: take it apart");
        }
        return results;
    }
}
