package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.Rows;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.sections.AnnexSettings.TableSettings;
import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.queries.NamedQueryException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Answers of queries as tables. The column {@code article} becomes the marks; a column of IRIs is
 * not shown, but links the column beside it whose name is longer by {@code Label}; the column
 * {@code zh} is in Chinese. Rows that differ in articles, or in one linked column, are one row.
 */
public final class TableBlocks {

    private static final String ARTICLE = "article";

    private final SnapshotQueries queries;
    private final SectionContext composition;
    private final Map<String, String> values;

    public TableBlocks(
            SnapshotQueries queries, SectionContext composition, Map<String, String> values) {
        this.queries = queries;
        this.composition = composition;
        this.values = values;
    }

    public Table of(TableSettings settings) {
        AnswerTable answer = queries.table(settings.query(), values);
        List<String> shown = shown(answer);
        Map<String, List<Set<Ref>>> rows = new LinkedHashMap<>();
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (Rows.Row row : Rows.of(answer).all()) {
            String key = key(row, answer);
            List<Set<Ref>> cells = rows.computeIfAbsent(key, k -> empty(shown.size()));
            for (int i = 0; i < shown.size(); i++) {
                add(cells.get(i), row, shown.get(i));
            }
            row.optional(ARTICLE)
                    .ifPresent(
                            a -> articles.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(a));
        }
        List<Table.Row> made = new ArrayList<>();
        rows.forEach((key, cells) ->
                row(made, settings, shown, cells, articles.getOrDefault(key, Set.of())));
        return new Table(
                composition.title(settings.caption(), settings.captionZh()),
                heads(settings, shown),
                made);
    }

    private static List<String> shown(AnswerTable answer) {
        return answer.columns().stream()
                .filter(column -> !column.equals(ARTICLE))
                .filter(column -> !isIri(answer, column))
                .toList();
    }

    private static boolean isIri(AnswerTable answer, String column) {
        int index = answer.columns().indexOf(column);
        boolean hasLabel = answer.columns().contains(column + "Label");
        return hasLabel || answer.rows().stream().anyMatch(row -> !row.get(index).iri().isEmpty());
    }

    /** The first column that has an IRI tells the rows apart; without one all texts do. */
    private static String key(Rows.Row row, AnswerTable answer) {
        return answer.columns().stream()
                .filter(column -> !column.equals(ARTICLE) && isIri(answer, column))
                .findFirst()
                .map(row::text)
                .map(iri -> iri + row.text(answer.columns().getFirst()))
                .orElseGet(() ->
                        String.join(
                                "\u0001",
                                answer.columns().stream()
                                        .filter(c -> !c.equals(ARTICLE))
                                        .map(row::text)
                                        .toList()));
    }

    private static List<Set<Ref>> empty(int width) {
        List<Set<Ref>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(new LinkedHashSet<>());
        }
        return cells;
    }

    private static void add(Set<Ref> cell, Rows.Row row, String column) {
        if (!row.text(column).isEmpty()) {
            String iri =
                    column.endsWith("Label")
                            ? row.text(column.substring(0, column.length() - 5))
                            : "";
            cell.add(new Ref(iri, row.text(column)));
        }
    }

    private void row(
            List<Table.Row> rows,
            TableSettings settings,
            List<String> shown,
            List<Set<Ref>> cells,
            Set<String> articles) {
        List<List<Inline>> content = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            content.add(content(shown.get(i), cells.get(i)));
        }
        if (articles.isEmpty()) {
            composition.violation(
                    settings.query(), "no source for: " + SectionContext.text(content.getFirst()));
            return;
        }
        rows.add(new Table.Row(content, composition.numbers().marks(articles), List.of()));
    }

    private List<Inline> content(String column, Set<Ref> values) {
        List<Inline> content = new ArrayList<>();
        for (Ref value : values) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text("; "));
            }
            content.add(piece(column, value));
        }
        return content;
    }

    private Inline piece(String column, Ref value) {
        if (column.equals("zh")) {
            return new Inline.Chinese(value.label());
        }
        return composition
                .anchors()
                .find(value.iri())
                .<Inline>map(anchor -> new Inline.Reference(value.label(), anchor))
                .orElseGet(() -> new Inline.Text(value.label()));
    }

    /** Heads as the query's header says, or in Chinese as the settings say. */
    private List<String> heads(TableSettings settings, List<String> shown) {
        boolean inChinese =
                composition.words().language() == Language.ZH
                        && settings.columnsZh().size() == shown.size();
        if (inChinese) {
            return settings.columnsZh();
        }
        Map<String, String> columns =
                queries.find(settings.query())
                        .orElseThrow(() -> new NamedQueryException.Unknown(settings.query()))
                        .header()
                        .columns();
        return shown.stream().map(column -> head(columns.getOrDefault(column, column))).toList();
    }

    private static String head(String column) {
        int rest = column.offsetByCodePoints(0, 1);
        return column.substring(0, rest).toUpperCase(Locale.ROOT) + column.substring(rest);
    }
}
