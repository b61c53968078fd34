package org.biaozhun.queries;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs named queries on a dataset within limits. Parameters are bound as nodes, never pasted. */
public final class QueryRunner {

    private final QuerySettings settings;

    public QueryRunner(QuerySettings settings) {
        this.settings = settings;
    }

    /**
     * Answers a query.
     *
     * @param dataset what to ask
     * @param query the query
     * @param values the values of its parameters by name
     * @throws QueryFault if a parameter is not as it should be or a limit is reached
     */
    public Answer run(DatasetGraph dataset, NamedQuery query, Map<String, List<String>> values) {
        QueryExecBuilder builder =
                QueryExec.dataset(dataset)
                        .query(query.query())
                        .timeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        bindings(query, values).forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return answer(query, execution);
        } catch (QueryCancelledException stopped) {
            throw new QueryFault.TooSlow(settings.timeout());
        }
    }

    private static Map<Var, Node> bindings(NamedQuery query, Map<String, List<String>> values) {
        values.keySet().stream()
                .filter(name -> query.parameter(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new QueryFault.BadParameter(name, "is not known to this query");
                });
        Map<Var, Node> bindings = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            List<String> given = values.getOrDefault(parameter.name(), List.of());
            if (given.size() > 1) {
                throw new QueryFault.BadParameter(parameter.name(), "is given more than once");
            }
            String value =
                    given.stream()
                            .findFirst()
                            .or(() -> query.header().defaultOf(parameter.name()))
                            .orElse("");
            if (!value.isEmpty()) {
                bindings.put(Var.alloc(parameter.variable()), node(query, parameter, value));
            } else if (parameter.required()) {
                throw new QueryFault.BadParameter(
                        parameter.name(), "is missing: give " + parameter.type().expectation());
            }
        }
        return bindings;
    }

    private static Node node(NamedQuery query, Parameter parameter, String value) {
        query.header()
                .parameter(parameter.name())
                .pattern()
                .filter(pattern -> !value.matches(pattern))
                .ifPresent(pattern -> {
                    throw new QueryFault.BadParameter(
                            parameter.name(), "does not match " + pattern);
                });
        try {
            return parameter.type().node(value);
        } catch (IllegalArgumentException wrong) {
            throw new QueryFault.BadParameter(
                    parameter.name(),
                    "%s: give %s".formatted(wrong.getMessage(), parameter.type().expectation()));
        }
    }

    private Answer answer(NamedQuery query, QueryExec execution) {
        if (query.query().isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (query.query().isSelectType()) {
            RowSet rows = execution.select();
            return new Answer.Rows(List.copyOf(rows.getResultVars()), upToLimit(rows));
        }
        return new Answer.Triples(
                upToLimit(
                        query.query().isConstructType()
                                ? execution.constructTriples()
                                : execution.describeTriples()));
    }

    private <T> List<T> upToLimit(Iterator<T> source) {
        List<T> taken = new ArrayList<>();
        while (source.hasNext()) {
            if (taken.size() == settings.rows()) {
                throw new QueryFault.TooLarge(settings.rows());
            }
            taken.add(source.next());
        }
        return taken;
    }
}
