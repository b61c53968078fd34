package org.biaozhun.store.joins;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;

/** What parts of queries look like. */
final class Shapes {

    private Shapes() {}

    /** Whether it is a term or a variable, not a term with variables in it. */
    static boolean isPlain(Node node) {
        return node.isConcrete() || Var.isVar(node);
    }

    /** Whether the first that is evaluated is a pattern that binds something. */
    static boolean beginsWithPatterns(Op op) {
        return switch (op) {
            case OpBGP bgp -> !bgp.getPattern().isEmpty();
            case OpFilter filter -> beginsWithPatterns(filter.getSubOp());
            case OpSequence all -> beginsWithPatterns(all.get(0));
            case OpConditional optional -> beginsWithPatterns(optional.getLeft());
            case OpExtend extend -> beginsWithPatterns(extend.getSubOp());
            default -> false;
        };
    }
}
