package org.biaozhun.command;

import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.answers.format.AnswerWriter;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.search.lookup.ParameterNames;
import org.biaozhun.selection.SelectionException;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Answers a named query on standard output. */
@Command(
        name = "query",
        description = "Answer a named query: query NAME --parameter value --format csv",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "file stem of the query")
    private String name = "";

    @Option(names = "--format", description = "csv, tsv, json, srj, xml, ttl, nt, jsonld")
    private String format = "";

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Mixin private SourcesOption limits = new SourcesOption();

    @Unmatched private List<String> values = new ArrayList<>();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> parameters = parameters();
        Snapshot snapshot = snapshot();
        NamedQuery query =
                QueryCatalogue.of(snapshot)
                        .find(name)
                        .orElseThrow(
                                () -> wrong(new NamedQueryException.Unknown(name).getMessage()));
        AnswerFormat chosen = format(query);
        try {
            Map<String, String> given =
                    QueryRunner.resolve(query, ParameterNames.resolve(snapshot, query, parameters));
            Answer answer =
                    new QueryRunner(QuerySettings.defaults()).run(snapshot.dataset(), query, given);
            OutputStream out = System.out;
            new AnswerWriter().write(query, answer, chosen, false, snapshot, out);
            out.flush();
            return 0;
        } catch (NamedQueryException fault) {
            throw wrong(fault.getMessage());
        }
    }

    private Snapshot snapshot() {
        Publisher publisher = new Publisher(corpus.location());
        try {
            return limits.isGiven()
                    ? publisher.buildLimited(limits.grades, limits.sources)
                    : publisher.build();
        } catch (SelectionException fault) {
            throw wrong(fault.getMessage());
        }
    }

    private AnswerFormat format(NamedQuery query) {
        List<AnswerFormat> offered = AnswerFormat.of(query);
        if (format.isEmpty()) {
            return offered.contains(AnswerFormat.CSV) ? AnswerFormat.CSV : offered.getFirst();
        }
        return AnswerFormat.ofEnding(format)
                .filter(offered::contains)
                .orElseThrow(() -> wrong("%s does not answer as %s".formatted(name, format)));
    }

    /** {@code --name value} and {@code --name=value}. */
    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String option = values.get(i);
            if (!option.startsWith("--")) {
                throw wrong("give parameters as --name value, not " + option);
            }
            int equals = option.indexOf('=');
            if (equals > 0) {
                add(parameters, option.substring(2, equals), option.substring(equals + 1));
            } else if (i + 1 < values.size()) {
                add(parameters, option.substring(2), values.get(++i));
            } else {
                throw wrong(option + " has no value");
            }
        }
        return parameters;
    }

    private static void add(Map<String, List<String>> parameters, String key, String value) {
        parameters.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
