package org.biaozhun.site;

import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.ontology.Bz;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.site.Coverage.Covered;
import org.biaozhun.site.Coverage.Gap;
import org.biaozhun.site.Coverage.Newest;
import org.biaozhun.site.Coverage.SourceLine;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts what a snapshot holds, once for each snapshot: a part of its build, with the limit of a
 * build.
 */
@Component
class Coverages {

    /** So many years are told one by one. */
    private static final int YEARS = 5;

    /** There are many pages of registers: their own index lists them. */
    private static final String PAGES = "/id/page/";

    private final QueryRunner runner;
    private final Derived<Coverage> counted = Derived.of(this::count);

    Coverages(QuerySettings queries, BuildSettings build) {
        this.runner =
                new QueryRunner(
                        new QuerySettings(build.timeout(), queries.rows(), queries.cache()));
    }

    /** The figures of a snapshot. */
    Coverage of(Snapshot snapshot) {
        return snapshot.derived(counted);
    }

    private Coverage count(Snapshot snapshot) {
        SnapshotQueries queries = SnapshotQueries.of(snapshot, runner);
        Map<String, Long> counts = new LinkedHashMap<>();
        Kinds kinds = Kinds.of(snapshot);
        rows(queries, "things-by-kind")
                .forEach(row ->
                        counts.merge(
                                kinds.ofCode(row.getOrDefault("kind", "")).code(),
                                number(row, "count"),
                                Long::sum));
        List<SourceLine> sources =
                rows(queries, "sources").stream()
                        .map(Coverages::source)
                        .filter(source -> !source.href().startsWith(PAGES))
                        .toList();
        return new Coverage(
                snapshot.id(),
                snapshot.triples(),
                LocalDate.ofInstant(snapshot.builtAt(), ZoneOffset.UTC),
                sources.stream().findFirst().map(SourceLine::end).orElse(""),
                counts,
                covered(rows(queries, "coverage-by-kind")),
                rows(queries, "newest-source").stream().findFirst().map(Coverages::newest),
                rows(queries, "coverage").stream()
                        .map(Coverages::gap)
                        .filter(g -> g.total() > 0)
                        .toList(),
                sources);
    }

    private static SourceLine source(Map<String, String> row) {
        return new SourceLine(
                row.getOrDefault("title", ""),
                row.getOrDefault("source", "").replace(Bz.BASE, "/"),
                row.getOrDefault("start", ""),
                row.getOrDefault("end", ""),
                number(row, "articles"));
    }

    private static List<Covered> covered(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> byMeasure =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getOrDefault("measure", ""),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry -> covered(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Covered covered(String measure, List<Map<String, String>> rows) {
        Map<String, Long> years = new LinkedHashMap<>();
        long earlier = 0;
        long undated = 0;
        for (Map<String, String> row : rows) {
            String year = row.getOrDefault("year", "");
            if (year.isEmpty()) {
                undated += number(row, "things");
            } else if (years.size() < YEARS) {
                years.put(year, number(row, "things"));
            } else {
                earlier += number(row, "things");
            }
        }
        long things = rows.stream().mapToLong(row -> number(row, "things")).sum();
        return new Covered(measure, things, years, earlier, undated);
    }

    private static Newest newest(Map<String, String> row) {
        return new Newest(
                row.getOrDefault("day", ""),
                row.getOrDefault("gradeLabel", ""),
                row.getOrDefault("gradeZh", ""),
                row.getOrDefault("sourceLabel", ""),
                row.getOrDefault("source", "").replace(Bz.BASE, "/"));
    }

    private static Gap gap(Map<String, String> row) {
        return new Gap(
                row.getOrDefault("measure", ""), number(row, "missing"), number(row, "total"));
    }

    private static long number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** The rows of a query, by column; none if the corpus has no such query. */
    private static List<Map<String, String>> rows(SnapshotQueries queries, String query) {
        try {
            AnswerTable table = queries.table(query, Map.of());
            return table.rows().stream().map(row -> byColumn(table.columns(), row)).toList();
        } catch (NamedQueryException.Unknown leftOut) {
            return List.of();
        }
    }

    private static Map<String, String> byColumn(
            List<String> columns, List<AnswerTable.Cell> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            row.put(columns.get(at), cells.get(at).text());
        }
        return row;
    }
}
