package org.biaozhun.tables;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.vocabulary.XSD;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the pattern of a table's query reads, binds and calls.
 *
 * @param used the variables that it reads
 * @param bound the variables that it gives values to
 * @param faults what it may not do, by a word of the query that shows where
 */
record PatternReading(Set<String> used, Set<String> bound, Map<String, String> faults) {

    /** The property function that makes several solutions of a cell with several values. */
    private static final String SPLIT = "http://jena.apache.org/ARQ/property#strSplit";

    private static final String NO_GRAPH =
            "the query of a table asks no graph: it has BIND, FILTER, OPTIONAL, UNION, VALUES and"
                    + " apf:strSplit";

    static PatternReading of(Op pattern) {
        PatternReading reading =
                new PatternReading(new HashSet<>(), new HashSet<>(), new LinkedHashMap<>());
        OpWalker.walk(pattern, reading.new Visitor());
        return reading;
    }

    /**
     * Variables that are read where they have no value, since the pattern gives them one outside
     * the group, by the variable that is made of them, or by themselves in a FILTER.
     */
    Map<String, Set<String>> hidden(Op pattern) {
        Map<String, Set<String>> hidden = new LinkedHashMap<>();
        OpWalker.walk(
                pattern,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpExtend bind) {
                        Set<Var> seen = OpVars.visibleVars(bind.getSubOp());
                        bind.getVarExprList()
                                .forEachVarExpr((variable, expression) -> {
                                    notSeen(expression.getVarsMentioned(), seen)
                                            .forEach(name -> put(variable.getVarName(), name));
                                    seen.add(variable);
                                });
                    }

                    @Override
                    public void visit(OpFilter filter) {
                        Set<Var> seen = OpVars.visibleVars(filter.getSubOp());
                        notSeen(filter.getExprs().getVarsMentioned(), seen)
                                .forEach(name -> put(name, name));
                    }

                    private void put(String made, String read) {
                        hidden.computeIfAbsent(made, name -> new TreeSet<>()).add(read);
                    }
                });
        return hidden;
    }

    private Stream<String> notSeen(Set<Var> read, Set<Var> seen) {
        return read.stream()
                .filter(variable -> !seen.contains(variable))
                .map(Var::getVarName)
                .filter(bound::contains);
    }

    private final class Visitor extends OpVisitorBase {

        @Override
        public void visit(OpBGP triples) {
            triples.getPattern().forEach(triple -> asksAGraph(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple triple) {
            asksAGraph(triple.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath path) {
            faults.put("WHERE", NO_GRAPH);
        }

        @Override
        public void visit(OpGraph graph) {
            faults.put("GRAPH", NO_GRAPH);
        }

        @Override
        public void visit(OpDatasetNames names) {
            faults.put("GRAPH", NO_GRAPH);
        }

        @Override
        public void visit(OpService service) {
            faults.put("SERVICE", NO_GRAPH);
        }

        @Override
        public void visit(OpProject select) {
            faults.put(
                    "SELECT", "the query of a table has no SELECT in it: cells are not seen there");
        }

        @Override
        public void visit(OpPropFunc call) {
            if (!call.getProperty().hasURI(SPLIT)) {
                faults.put(
                        call.getProperty().getLocalName(),
                        "the property function <%s> is not offered".formatted(call.getProperty()));
            }
            variables(call.getSubjectArgs(), bound);
            variables(call.getObjectArgs(), used);
        }

        @Override
        public void visit(OpExtend bind) {
            bind.getVarExprList()
                    .forEachVarExpr((variable, expression) -> {
                        bound.add(variable.getVarName());
                        reads(expression);
                    });
        }

        @Override
        public void visit(OpFilter filter) {
            reads(filter.getExprs());
        }

        @Override
        public void visit(OpLeftJoin optional) {
            if (optional.getExprs() != null) {
                reads(optional.getExprs());
            }
        }

        @Override
        public void visit(OpTable values) {
            values.getTable().getVars().forEach(variable -> bound.add(variable.getVarName()));
        }

        private void asksAGraph(Node predicate) {
            faults.put(predicate.isURI() ? predicate.getLocalName() : "WHERE", NO_GRAPH);
        }

        private void reads(ExprList expressions) {
            expressions.getListRaw().forEach(this::reads);
        }

        private void reads(Expr expression) {
            expression.getVarsMentioned().forEach(variable -> used.add(variable.getVarName()));
            calls(expression);
        }

        private void calls(Expr expression) {
            if (expression instanceof ExprFunctionOp) {
                faults.put("EXISTS", NO_GRAPH);
            } else if (expression instanceof ExprFunction function) {
                if (function instanceof E_Function named) {
                    check(named);
                }
                function.getArgs().forEach(this::calls);
            }
        }

        private void check(E_Function called) {
            String iri = called.getFunctionIRI();
            boolean isOffered =
                    iri.startsWith(XSD.NS)
                            || iri.equals(CellFunctions.WATCH)
                            || CellFunctions.isOffered(iri);
            String name = iri.replaceFirst("^.*[#/:]", "");
            if (!isOffered) {
                faults.put(
                        name,
                        "the function <%s> is not offered: the query of a table may call those of"
                                        .formatted(iri)
                                + " SPARQL 1.1, casts to xsd: types, and bzf:time, bzf:designation,"
                                + " bzf:slug, bzf:name, bzf:iri");
            } else if (called.getArgs().size() != 1 && !iri.equals(CellFunctions.WATCH)) {
                faults.put(name, "%s takes one value".formatted(name));
            }
        }
    }

    private static void variables(PropFuncArg argument, Set<String> names) {
        List<Node> nodes = argument.isList() ? argument.getArgList() : List.of(argument.getArg());
        nodes.stream().filter(Var::isVar).forEach(node -> names.add(((Var) node).getVarName()));
    }
}
