package org.biaozhun.things;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jena.graph.NodeFactory;
import org.biaozhun.queries.AnswerFormat;
import org.biaozhun.queries.AnswerTable;
import org.biaozhun.queries.Call;
import org.biaozhun.queries.NamedQueries;
import org.biaozhun.queries.Page;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.PagePlan.Question;
import org.biaozhun.things.Panel.Cell;
import org.biaozhun.things.Panel.Column;
import org.biaozhun.things.Panel.Row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Asks the named queries of a page; their answers are kept, for a snapshot never changes. */
final class Panels {

    private static final String LABEL = "Label";
    private static final String SOURCES = "articles";
    private static final Set<String> NAMES_OF_ROWS = Set.of("title", "text");
    private static final int KEPT = 4000;

    private final NamedQueries queries;
    private final Derived<Cache<Call, AnswerTable>> tables =
            Derived.of(snapshot -> Caffeine.newBuilder().maximumSize(KEPT).build());

    Panels(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * The tables of a thing's page that have rows.
     *
     * @param kind kind of the thing, as its IRI says
     * @param rows how many rows of each are shown
     */
    List<Panel> of(
            Snapshot snapshot,
            String iri,
            String kind,
            int rows,
            Labels labels,
            SourceList sources) {
        QueryCatalogue known = QueryCatalogue.of(snapshot);
        return PagePlan.of(kind).stream()
                .filter(question -> known.find(question.query()).isPresent())
                .map(question -> panel(snapshot, question, iri, rows, labels, sources))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Panel> panel(
            Snapshot snapshot,
            Question question,
            String iri,
            int rows,
            Labels labels,
            SourceList sources) {
        AnswerTable table = table(snapshot, question, iri, rows);
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> shown =
                IntStream.range(0, table.columns().size())
                        .filter(column -> isShown(table, column, iri))
                        .boxed()
                        .toList();
        int source = table.columns().indexOf(SOURCES);
        return Optional.of(
                new Panel(
                        question.query(),
                        path(question, iri),
                        shown.stream().map(at -> column(table, at)).toList(),
                        table.rows().stream()
                                .map(row ->
                                        new Row(
                                                shown.stream()
                                                        .map(at -> cell(table, row, at, labels))
                                                        .toList(),
                                                source < 0
                                                        ? List.of()
                                                        : sources.ofSlugs(row.get(source).text())))
                                .toList(),
                        table.total()));
    }

    private AnswerTable table(Snapshot snapshot, Question question, String iri, int rows) {
        Call call =
                queries.call(
                        snapshot,
                        question.query(),
                        Map.of(question.parameter(), List.of(iri)),
                        AnswerFormat.HTML,
                        Optional.of(new Page(1, rows)),
                        false);
        return snapshot.derived(tables).get(call, key -> queries.table(snapshot, key));
    }

    private static String path(Question question, String iri) {
        return "/api/queries/%s?%s=%s"
                .formatted(
                        question.query(),
                        question.parameter(),
                        URLEncoder.encode(iri, StandardCharsets.UTF_8));
    }

    /** Columns that say nothing here, or say it in another column, are left out. */
    private static boolean isShown(AnswerTable table, int column, String iri) {
        String name = table.columns().get(column);
        int thing = iriColumn(table, column);
        boolean isEmpty = table.rows().stream().allMatch(row -> row.get(column).text().isEmpty());
        boolean isSelf =
                thing >= 0 && table.rows().stream().allMatch(r -> r.get(thing).iri().equals(iri));
        boolean isIri = table.rows().stream().anyMatch(row -> !row.get(column).iri().isEmpty());
        return !isEmpty && !isSelf && !isIri && !name.equals(SOURCES);
    }

    private static Column column(AnswerTable table, int at) {
        boolean isNumber =
                table.rows().stream()
                        .map(row -> row.get(at))
                        .allMatch(cell -> cell.isNumber() || cell.text().isEmpty());
        return new Column(heading(table, at), isNumber);
    }

    private static String heading(AnswerTable table, int column) {
        String name = table.columns().get(column);
        return name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
    }

    /** The column with the IRI that a column names: its twin, or for a title the first without. */
    private static int iriColumn(AnswerTable table, int column) {
        String name = table.columns().get(column);
        int twin = table.columns().indexOf(heading(table, column));
        if (name.endsWith(LABEL)) {
            return twin;
        }
        if (!NAMES_OF_ROWS.contains(name)) {
            return -1;
        }
        return IntStream.range(0, table.columns().size())
                .filter(at -> table.rows().stream().anyMatch(r -> !r.get(at).iri().isEmpty()))
                .filter(at -> !table.columns().contains(table.columns().get(at) + LABEL))
                .findFirst()
                .orElse(-1);
    }

    private static Cell cell(
            AnswerTable table, List<AnswerTable.Cell> row, int column, Labels labels) {
        AnswerTable.Cell cell = row.get(column);
        int thing = iriColumn(table, column);
        String iri = thing < 0 ? "" : row.get(thing).iri();
        boolean isNamed = table.columns().get(column).endsWith(LABEL);
        String language =
                isNamed || NAMES_OF_ROWS.contains(table.columns().get(column)) ? "en" : "";
        if (iri.isEmpty() || cell.text().isEmpty()) {
            return new Cell(Name.ofText(cell.text(), language), cell.isNumber());
        }
        Name name = labels.name(NodeFactory.createURI(iri));
        String chinese = isNamed ? name.chinese() : "";
        return new Cell(new Name(cell.text(), language, chinese, "", name.href()), cell.isNumber());
    }
}
