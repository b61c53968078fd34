package org.biaozhun.answers;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.limits.Caller;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.limits.StoppableExecution;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.Parameter;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.rules.Asserted;
import org.biaozhun.store.Snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs named queries on a dataset within limits. Parameters are bound as nodes, never pasted. */
public final class QueryRunner {

    /**
     * The parameter that every query has: with {@code off} it is asked without what curators and
     * rules inferred.
     */
    public static final String INFERENCES = "inferences";

    private static final String OFF = "off";

    private final QuerySettings settings;

    public QueryRunner(QuerySettings settings) {
        this.settings = settings;
    }

    /**
     * Finds the values of a call right: none is unknown, given twice, missing or outside its type.
     *
     * @param query the query
     * @param given what is given for its parameters, by name; an empty text counts as left out
     * @return one value for each parameter that is given or has a default
     * @throws NamedQueryException.BadParameter with what is wrong and what to give
     */
    public static Map<String, String> resolve(NamedQuery query, Map<String, List<String>> given) {
        for (String name : given.keySet()) {
            if (query.parameter(name).isEmpty() && !name.equals(INFERENCES)) {
                throw new NamedQueryException.BadParameter(name, "is not known to this query");
            }
        }
        Map<String, String> values = new HashMap<>();
        if (isWithoutInferences(given.getOrDefault(INFERENCES, List.of()))) {
            values.put(INFERENCES, OFF);
        }
        for (Parameter parameter : query.parameters()) {
            value(query, parameter, given.getOrDefault(parameter.name(), List.of()))
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    private static boolean isWithoutInferences(List<String> given) {
        if (!List.of("", "on", OFF).containsAll(given) || given.size() > 1) {
            throw new NamedQueryException.BadParameter(INFERENCES, "is on or off");
        }
        return given.contains(OFF);
    }

    /** What is asked with such values: the snapshot, or what is left of it without inferences. */
    static DatasetGraph asked(Snapshot snapshot, Map<String, String> values) {
        return values.containsKey(INFERENCES) ? Asserted.of(snapshot) : snapshot.dataset();
    }

    private static Optional<String> value(
            NamedQuery query, Parameter parameter, List<String> given) {
        if (given.size() > 1) {
            throw new NamedQueryException.BadParameter(parameter.name(), "is given more than once");
        }
        Optional<String> value =
                given.stream()
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .or(() -> query.header().defaultOf(parameter.name()));
        if (value.isEmpty() && parameter.required()) {
            throw new NamedQueryException.BadParameter(
                    parameter.name(), "is missing: give " + parameter.type().expectation());
        }
        value.ifPresent(text -> node(query, parameter, text));
        return value;
    }

    /**
     * Answers a query.
     *
     * @param dataset what to ask
     * @param query the query
     * @param values the values of its parameters by name, as {@link #resolve} leaves them
     * @throws NamedQueryException if a value is not right or a limit is reached
     */
    public Answer run(DatasetGraph dataset, NamedQuery query, Map<String, String> values) {
        Context context = ARQ.getContext().copy();
        StoppableExecution.install(context);
        Map<Var, Node> given = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = values.get(parameter.name());
            if (value != null) {
                given.put(Var.alloc(parameter.variable()), node(query, parameter, value));
            }
        }
        QueryExecBuilder builder =
                QueryExec.dataset(dataset)
                        .query(GivenParameters.in(query.query(), given))
                        .context(context)
                        .timeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (Evaluation evaluation = Evaluation.begin(settings.rows());
                QueryExec execution = builder.build()) {
            return answer(query, execution, evaluation);
        }
    }

    private static Node node(NamedQuery query, Parameter parameter, String value) {
        query.header()
                .parameter(parameter.name())
                .pattern()
                .filter(pattern -> !value.matches(pattern))
                .ifPresent(pattern -> {
                    throw new NamedQueryException.BadParameter(
                            parameter.name(), "does not match " + pattern);
                });
        try {
            return parameter.type().node(value);
        } catch (IllegalArgumentException wrong) {
            throw new NamedQueryException.BadParameter(
                    parameter.name(),
                    "%s: give %s".formatted(wrong.getMessage(), parameter.type().expectation()));
        }
    }

    private Answer answer(NamedQuery query, QueryExec execution, Evaluation evaluation) {
        try {
            Answer answer = answer(query, execution);
            Caller.current().ifPresent(caller -> caller.got(evaluation.rows()));
            return answer;
        } catch (QueryCancelledException stopped) {
            throw evaluation
                    .stopped()
                    .<NamedQueryException>map(stop -> fault(stop))
                    .orElseGet(() -> new NamedQueryException.TooSlow(settings.timeout()));
        }
    }

    private NamedQueryException fault(Evaluation.Stop stop) {
        return switch (stop) {
            case ROWS, BYTES -> new NamedQueryException.TooLarge(settings.rows());
            case HEAP -> new NamedQueryException.MemoryLow();
            case DEPTH, ARITHMETIC -> new NamedQueryException.NoValue();
        };
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
                                ? Iter.filter(execution.constructTriples(), RdfWriter::isWritable)
                                : execution.describeTriples()));
    }

    private <T> List<T> upToLimit(Iterator<T> source) {
        List<T> taken = new ArrayList<>();
        while (source.hasNext()) {
            if (taken.size() == settings.rows()) {
                throw new NamedQueryException.TooLarge(settings.rows());
            }
            taken.add(source.next());
        }
        return taken;
    }
}
