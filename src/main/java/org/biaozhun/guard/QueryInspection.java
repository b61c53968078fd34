package org.biaozhun.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.Element1;
import org.apache.jena.sparql.syntax.ElementAntiJoin;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSemiJoin;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through a query from the inside out, counting, and following how long the values of its
 * variables may become. Each operator is counted before what is in it is looked at, so the limit of
 * operators bounds how deep this goes.
 */
final class QueryInspection {

    /** Jena takes twice as long to prepare a query for each EXISTS within an EXISTS. */
    private static final int EXISTS_WITHIN_EXISTS = 10;

    private final QueryComplexity complexity;
    private final PathCost paths;
    private final Map<Var, ValueLength> around;
    private final int depth;
    private final Map<Var, ValueLength> sizes;
    private final ExpressionInspection expressions;

    QueryInspection(QueryComplexity complexity) {
        this(complexity, Map.of(), 0);
    }

    /** An inspection of what is evaluated once for each row of something around it. */
    private QueryInspection(QueryComplexity complexity, Map<Var, ValueLength> around, int depth) {
        this.complexity = complexity;
        this.paths = new PathCost(complexity);
        this.around = around;
        this.depth = depth;
        this.sizes = new HashMap<>(around);
        this.expressions = new ExpressionInspection(complexity, sizes, this::inspectWithin);
    }

    /** Inspects a query and tells the sizes of its results. */
    Map<Var, ValueLength> inspect(Query query) {
        if (query.isJsonType()) {
            throw QueryRejectedException.forbidden("JSON queries are not offered");
        }
        @Nullable Element pattern = query.getQueryPattern();
        if (pattern != null) {
            inspect(pattern);
        }
        if (query.hasValues()) {
            values(query.getValuesVariables(), query.getValuesData());
        }
        results(query);
        Map<Var, ValueLength> visible = new HashMap<>(sizes);
        visible.keySet().retainAll(query.getProjectVars());
        return visible;
    }

    private void results(Query query) {
        assign(query.getGroupBy());
        query.getAggregators().forEach(expressions::inspect);
        assign(query.getProject());
        query.getHavingExprs().forEach(expressions::inspect);
        if (query.hasOrderBy()) {
            query.getOrderBy().stream()
                    .map(SortCondition::getExpression)
                    .forEach(expressions::inspect);
        }
        if (query.isConstructType()) {
            query.getConstructTemplate().getQuads().stream()
                    .map(Quad::asTriple)
                    .forEach(triple -> complexity.triplePattern());
        }
    }

    private void assign(VarExprList assignments) {
        assignments.forEachVarExpr((variable, expression) -> {
            if (expression != null) {
                assign(variable, expression);
            }
        });
    }

    private void assign(Var variable, Expr expression) {
        sizes.merge(variable, expressions.inspect(expression), ValueLength::or);
    }

    private void inspect(Element element) {
        complexity.operator();
        switch (element) {
            case ElementGroup group -> group.getElements().forEach(this::inspect);
            case ElementUnion union -> union.getElements().forEach(this::inspect);
            case ElementPathBlock block -> block.patternElts().forEachRemaining(this::triple);
            case ElementTriplesBlock block ->
                    block.patternElts().forEachRemaining(triple -> triple(new TriplePath(triple)));
            case ElementFilter filter -> expressions.inspect(filter.getExpr());
            case ElementBind bind -> assign(bind.getVar(), bind.getExpr());
            case ElementAssign let -> assign(let.getVar(), let.getExpr());
            case ElementData data -> values(data.getVars(), data.getRows());
            case ElementSubQuery subquery -> subquery(subquery.getQuery());
            case ElementNamedGraph graph -> inspect(graph.getElement());
            case ElementOptional optional -> inspect(optional.getOptionalElement());
            case ElementMinus minus -> inspect(minus.getMinusElement());
            case ElementSemiJoin join -> inspect(join.getSubElement());
            case ElementAntiJoin join -> inspect(join.getSubElement());
            case ElementLateral lateral -> inspectWithin(lateral.getLateralElement());
            case ElementService service ->
                    throw QueryRejectedException.forbidden("SERVICE is not offered");
            case Element1 exists -> inspectWithin(exists.getElement());
            default ->
                    throw QueryRejectedException.forbidden(
                            element.getClass().getSimpleName().replace("Element", "")
                                    + " is not offered");
        }
    }

    /** EXISTS and LATERAL see the values around them, even inside a subquery. */
    private void inspectWithin(Element element) {
        if (depth == EXISTS_WITHIN_EXISTS) {
            throw QueryRejectedException.tooComplex(
                    "EXISTS stands in EXISTS more than %d deep".formatted(EXISTS_WITHIN_EXISTS));
        }
        QueryInspection inner = new QueryInspection(complexity, Map.copyOf(sizes), depth + 1);
        inner.inspect(element);
        inner.sizes.forEach((variable, size) -> sizes.merge(variable, size, ValueLength::or));
    }

    private void subquery(Query query) {
        new QueryInspection(complexity, around, depth)
                .inspect(query)
                .forEach((variable, size) -> sizes.merge(variable, size, ValueLength::or));
    }

    private void triple(TriplePath triple) {
        complexity.triplePattern();
        @Nullable Path path = triple.getPath();
        if (path != null) {
            paths.check(path);
        } else {
            AllowedFunctions.checkProperty(triple.getPredicate());
        }
    }

    private void values(List<Var> variables, List<Binding> rows) {
        complexity.valuesCells((long) Math.max(1, variables.size()) * rows.size());
        for (Binding row : rows) {
            row.forEach((Var variable, Node value) ->
                    sizes.merge(variable, ValueLength.of(value), ValueLength::or));
        }
    }
}
