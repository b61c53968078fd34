package org.biaozhun.command;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Prints the named queries with the tag {@code stats} as tables. */
@Command(
        name = "stats",
        description = "Count things by class, statements by graph, and what is missing.",
        mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

    private static final String TAG = "stats";

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Snapshot snapshot = new Publisher(corpus.location()).build();
        QueryRunner runner = new QueryRunner(QuerySettings.defaults());
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Snapshot %s: %d triples%n", snapshot.id(), snapshot.triples());
        for (NamedQuery query : QueryCatalogue.of(snapshot).all()) {
            if (query.header().tags().contains(TAG)
                    && runner.run(snapshot.dataset(), query, Map.of())
                            instanceof Answer.Rows rows) {
                out.printf("%n%s%n%n", query.header().summary().orElse(query.name()));
                print(rows, out);
            }
        }
        out.flush();
        return 0;
    }

    /** Columns as wide as their widest cell. IRIs are left out: the labels tell the rows apart. */
    private static void print(Answer.Rows rows, PrintWriter out) {
        List<Var> columns =
                rows.variables().stream()
                        .filter(column -> rows.bindings().stream().anyMatch(r -> isText(r, column)))
                        .toList();
        Map<Var, Integer> widths =
                columns.stream()
                        .collect(Collectors.toMap(column -> column, column -> width(rows, column)));
        for (Binding row : rows.bindings()) {
            out.println(
                    columns.stream()
                            .map(column -> pad(text(row.get(column)), widths.get(column)))
                            .collect(Collectors.joining("  "))
                            .stripTrailing());
        }
    }

    private static boolean isText(Binding row, Var column) {
        Node node = row.get(column);
        return node != null && node.isLiteral();
    }

    private static int width(Answer.Rows rows, Var column) {
        return rows.bindings().stream()
                .map(row -> text(row.get(column)).length())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static String pad(String text, @Nullable Integer width) {
        return text + " ".repeat(Math.max(0, (width == null ? 0 : width) - text.length()));
    }

    private static String text(@Nullable Node node) {
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
