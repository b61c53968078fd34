package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.Repository;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.ThingReader;
import org.biaozhun.search.match.SearchCriteria;
import org.biaozhun.search.match.SearchIndex;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every cell of three tables is in the graph of its page, or a list says why it is not. Nothing is
 * taken from the queries beside the tables.
 */
class LeadTablesTests {

    private static final String RESOURCES = "src/test/resources/registers";

    private record Unused(String table, String column, String when) {

        boolean holds(TableRow row) {
            return switch (when) {
                case "" -> true;
                case "later" ->
                        row.is("parent_from")
                                && row.is("observed_on")
                                && row.get("parent_from").compareTo(row.get("observed_on")) > 0;
                case "abbreviated" ->
                        row.parts("predecessor_en")
                                .allMatch(part -> part.matches("[A-Z]+") || row.is("predecessor"));
                case "unnamed" ->
                        Stream.of("name_zh", "name_en", "guided_by", "secretariat")
                                .noneMatch(row::is);
                case "plain" ->
                        !row.is("detail")
                                && Set.of("effective", "identified", "replaced", "start", "end")
                                        .contains(row.get("event"));
                default ->
                        when.contains("=")
                                ? row.get(when.replaceFirst("=.*", ""))
                                        .equals(when.replaceFirst(".*=", ""))
                                : row.is(when);
            };
        }
    }

    private static List<TableRow> rows(String table) throws IOException {
        List<List<String>> lines =
                Files.readAllLines(Repository.ROOT.resolve("data/registers/" + table + ".tsv"))
                        .stream()
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
        List<TableRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            for (int j = 0; j < lines.get(i).size(); j++) {
                cells.put(lines.getFirst().get(j), lines.get(i).get(j));
            }
            var dataset = Repository.everything().dataset();
            rows.add(
                    new TableRow(
                            table,
                            i + 1,
                            cells,
                            PageGraph.of(dataset, table, cells.get("source"))));
        }
        return rows;
    }

    private static List<Unused> unused() {
        try (var reader = Files.newBufferedReader(Path.of(RESOURCES, "unused-cells.csv"))) {
            List<Unused> unused = new ArrayList<>();
            for (CSVRecord line :
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader()
                            .setSkipHeaderRecord(true)
                            .get()
                            .parse(reader)) {
                assertThat(line.get("reason")).isNotBlank();
                unused.add(new Unused(line.get(0), line.get(1), line.get(2)));
            }
            return unused;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsInTheGraphOfItsPageOrAListSaysWhyNot() {
        return Stream.of("leaders", "body-names", "later-events")
                .map(table ->
                        DynamicTest.dynamicTest(table, () -> assertThat(lost(table)).isEmpty()));
    }

    private static List<String> lost(String table) throws IOException {
        List<Unused> unused = unused().stream().filter(u -> u.table().equals(table)).toList();
        Set<Unused> neverUnused = new TreeSet<>(Comparator.comparing(Unused::toString));
        neverUnused.addAll(unused);
        List<String> lost = new ArrayList<>();
        for (TableRow row : rows(table)) {
            for (String column : row.cells().keySet()) {
                List<Unused> reasons =
                        unused.stream()
                                .filter(one -> one.column().equals(column) && one.holds(row))
                                .toList();
                if (!row.is(column) || isTold(row, column)) {
                    continue;
                }
                if (reasons.isEmpty()) {
                    lost.add(row.line() + " " + column + ": " + row.get(column));
                }
                neverUnused.removeAll(reasons);
            }
        }
        neverUnused.forEach(one -> lost.add("a reason that no cell needs: " + one));
        return lost;
    }

    private static boolean isTold(TableRow row, String column) {
        if (column.equals("source")) {
            return true; // its graph was found by it
        }
        return switch (row.table()) {
            case "leaders" -> LeaderCells.isTold(row, column);
            case "body-names" -> BodyCells.isTold(row, column);
            default -> EventCells.isTold(row, column);
        };
    }

    // Names in the search

    @Test
    void whoeverHasAnOfficialNameIsFoundFirstByIt() throws IOException {
        SearchIndex index =
                new SearchIndex(
                        new ThingReader(Repository.everything()).all(),
                        Kinds.of(Repository.everything()));
        List<String> others = new ArrayList<>();
        for (TableRow row : rows("body-names")) {
            if (row.get("name_status").equals("name") && row.is("name_zh")) {
                String first =
                        index.search(new SearchCriteria(row.get("name_zh"), Map.of(), 1))
                                .hits()
                                .getFirst()
                                .path();
                if (!first.equals("/id/" + row.get("thing").replace(":", "/"))) {
                    others.add(row.get("name_zh") + ": " + first);
                }
            }
        }
        assertThat(others).isEmpty();
    }
}
