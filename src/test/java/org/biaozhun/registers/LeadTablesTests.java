package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.Repository;
import org.biaozhun.designations.Designations;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every cell of three tables is in the graph of its page, or a list says why it is not. Nothing is
 * taken from the queries beside the tables.
 */
class LeadTablesTests {

    private static final String RESOURCES = "src/test/resources/registers";

    private record Unused(String table, String column, String when) {

        boolean holds(Row row) {
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

    /** A row: its cells, and what its page tells. */
    private record Row(String table, int line, Map<String, String> cells, PageGraph page) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean is(String column) {
            return !get(column).isEmpty();
        }

        Stream<String> parts(String column) {
            return is(column) ? Stream.of(get(column).split("; ")) : Stream.of();
        }
    }

    private static List<Row> rows(String table) throws IOException {
        List<List<String>> lines =
                Files.readAllLines(Repository.ROOT.resolve("data/registers/" + table + ".tsv"))
                        .stream()
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            for (int j = 0; j < lines.get(i).size(); j++) {
                cells.put(lines.getFirst().get(j), lines.get(i).get(j));
            }
            var dataset = Repository.snapshot().dataset();
            rows.add(
                    new Row(
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
        for (Row row : rows(table)) {
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

    private static boolean isTold(Row row, String column) {
        if (column.equals("source")) {
            return true; // its graph was found by it
        }
        return switch (row.table()) {
            case "leaders" -> isToldOfLeader(row, column);
            case "body-names" -> isToldOfBody(row, column);
            default -> isToldOfEvent(row, column);
        };
    }

    // People at the head

    private static boolean isToldOfLeader(Row row, String column) {
        String cell = row.get(column);
        PageGraph page = row.page();
        List<Node> tenures =
                page.with(Terms.ROLE, Terms.LIST + "role/" + row.get("role")).stream()
                        .filter(tenure -> isHeldBy(page, tenure, row.get("person_en")))
                        .toList();
        return tenures.stream()
                .anyMatch(tenure ->
                        switch (column) {
                            case "person_zh", "person_en", "person_other_name" ->
                                    isHeldBy(page, tenure, cell);
                            case "role" -> true;
                            case "title_zh", "title_en" ->
                                    page.values(tenure, Terms.ALTERNATIVE).contains(cell);
                            case "body", "unit_id" -> isAt(page, tenure, PageGraph.thing(cell));
                            case "body_name", "unit" ->
                                    named(page, cell).stream().anyMatch(n -> isAt(page, tenure, n))
                                            || cell.equals("SESEC III");
                            case "start", "planned_start" ->
                                    page.values(tenure, Terms.START).contains(cell);
                            case "end", "planned_end" ->
                                    page.values(tenure, Terms.END).contains(cell);
                            case "observed_on" ->
                                    page.values(
                                                    tenure,
                                                    row.get("status").equals("former")
                                                            ? Terms.FORMER_ON
                                                            : Terms.OBSERVED_ON)
                                            .contains(cell);
                            case "date_basis" ->
                                    page.with(Terms.SUBJECT, tenure.toString()).stream()
                                            .anyMatch(inference ->
                                                    page.values(inference, Terms.OBJECT)
                                                            .contains(row.get("observed_on")));
                            case "status" -> isOfStatus(page, tenure, cell);
                            case "note" ->
                                    page.values(tenure, Terms.NOTE).contains(cell)
                                            || page.texts().stream()
                                                    .anyMatch(text -> text.endsWith(": " + cell));
                            default -> false;
                        });
    }

    private static boolean isHeldBy(PageGraph page, Node tenure, String name) {
        return Stream.of(Terms.LABEL, Terms.ALTERNATIVE)
                .flatMap(naming -> page.with(naming, name).stream())
                .anyMatch(person -> page.values(tenure, Terms.MEMBER).contains(person.toString()));
    }

    private static boolean isAt(PageGraph page, Node tenure, Node place) {
        Set<String> places = page.values(tenure, Terms.ORGANIZATION);
        return places.contains(place.toString())
                || !row(page, places).isEmpty() && row(page, places).contains(place.toString())
                || places.stream().anyMatch(at -> at.contains("/programme/sesec-"));
    }

    private static Set<String> row(PageGraph page, Set<String> parts) {
        return parts.stream()
                .flatMap(part -> page.values(NodeFactory.createURI(part), Terms.UNIT_OF).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOfStatus(PageGraph page, Node tenure, String status) {
        Set<String> codes = page.values(tenure, Terms.STATUS);
        return switch (status) {
            case "start" -> !page.values(tenure, Terms.START).isEmpty();
            case "end" -> !page.values(tenure, Terms.END).isEmpty();
            case "former" -> codes.contains(Terms.LIST + "tenure-status/ended");
            case "elected" -> codes.contains(Terms.LIST + "tenure-status/designated");
            default -> codes.contains(Terms.LIST + "tenure-status/" + status);
        };
    }

    // Names and lives of bodies

    /** Things with a name. */
    private static List<Node> named(PageGraph page, String name) {
        return page.with(Terms.FORM, name).stream()
                .flatMap(label -> page.with(Terms.NAMES, label.toString()).stream())
                .toList();
    }

    private static boolean isToldOfBody(Row row, String column) {
        String cell = row.get(column);
        PageGraph page = row.page();
        Set<Node> subjects =
                Set.of("predecessor", "successor").contains(row.get("name_status"))
                        ? Set.copyOf(named(page, row.get("name_en")))
                        : Set.of(PageGraph.thing(row.get("thing")));
        return subjects.stream()
                .anyMatch(subject ->
                        switch (column) {
                            case "thing" ->
                                    !page.graph()
                                                    .find(subject, Node.ANY, Node.ANY)
                                                    .toList()
                                                    .isEmpty()
                                            || !page.graph()
                                                    .find(Node.ANY, Node.ANY, PageGraph.thing(cell))
                                                    .toList()
                                                    .isEmpty();
                            case "name_status" -> isOfNameStatus(page, row, subject);
                            case "name_zh",
                                    "name_en",
                                    "abbr",
                                    "abbr_zh",
                                    "former_name_zh",
                                    "former_name_en",
                                    "former_abbr" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    named(page, part).contains(subject)
                                                            || page.values(subject, Terms.NOTATION)
                                                                    .contains(part));
                            case "name_zh_basis", "name_en_basis" ->
                                    page.with(Terms.OBJECT, row.get(column.replace("_basis", "")))
                                                    .size()
                                            == 1;
                            case "former_until" -> ofName(page, subject, Terms.END, cell);
                            case "valid_from" ->
                                    page.values(subject, Terms.FOUNDED).contains(cell)
                                            || ofName(page, subject, Terms.START, cell);
                            case "valid_to" ->
                                    page.values(subject, Terms.DISSOLVED).contains(cell)
                                            || ofName(page, subject, Terms.END, cell);
                            case "parent" -> isPartOf(page, subject, PageGraph.thing(cell));
                            case "parent_as_printed" ->
                                    named(page, cell).stream()
                                            .anyMatch(whole -> isPartOf(page, subject, whole));
                            case "parent_from" ->
                                    page.with(Terms.MEMBER, subject.toString()).stream()
                                            .anyMatch(t ->
                                                    page.values(t, Terms.START).contains(cell));
                            case "guided_by", "secretariat" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    page
                                                            .with(
                                                                    Terms.MEMBER,
                                                                    PageGraph.thing(part)
                                                                            .toString())
                                                            .stream()
                                                            .anyMatch(t ->
                                                                    page.values(
                                                                                    t,
                                                                                    Terms
                                                                                            .ORGANIZATION)
                                                                            .contains(
                                                                                    subject
                                                                                            .toString())));
                            case "predecessor" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    page.values(PageGraph.thing(part), Terms.NEXT)
                                                            .contains(subject.toString()));
                            case "predecessor_zh", "predecessor_en" ->
                                    row.parts(column)
                                            .map(part ->
                                                    part.equals(row.get("former_abbr"))
                                                            ? row.get("former_name_en")
                                                            : part)
                                            .filter(part -> !part.matches("[A-Z]+"))
                                            .allMatch(part ->
                                                    named(page, part).stream()
                                                            .anyMatch(before ->
                                                                    page.values(before, Terms.NEXT)
                                                                            .contains(
                                                                                    subject
                                                                                            .toString())));
                            case "predecessor_abbr" ->
                                    page.with(Terms.NOTATION, cell).stream()
                                            .anyMatch(before ->
                                                    page.values(before, Terms.NEXT)
                                                            .contains(subject.toString()));
                            case "successor" ->
                                    page.values(subject, Terms.NEXT)
                                            .contains(PageGraph.thing(cell).toString());
                            case "website" -> page.values(subject, Terms.URL).contains(cell);
                            case "observed_on" -> ofName(page, subject, Terms.OBSERVED_ON, cell);
                            case "note" -> page.texts().contains(cell);
                            default -> false;
                        });
    }

    private static boolean isOfNameStatus(PageGraph page, Row row, Node subject) {
        String status = row.get("name_status");
        String thing = PageGraph.thing(row.get("thing")).toString();
        return switch (status) {
            case "predecessor" -> page.values(subject, Terms.NEXT).contains(thing);
            case "successor" ->
                    page.values(PageGraph.thing(row.get("thing")), Terms.NEXT)
                            .contains(subject.toString());
            default ->
                    ofName(page, subject, Terms.NAME_STATUS, Terms.LIST + "name-status/" + status);
        };
    }

    private static boolean ofName(PageGraph page, Node subject, String property, String value) {
        return page.with(property, value).stream()
                .anyMatch(name -> page.values(subject, Terms.NAMES).contains(name.toString()));
    }

    private static boolean isPartOf(PageGraph page, Node part, Node whole) {
        return page.values(part, Terms.PART_OF).contains(whole.toString())
                || page.values(part, Terms.UNIT_OF).contains(whole.toString())
                || page.with(Terms.MEMBER, part.toString()).stream()
                        .anyMatch(tenure ->
                                page.values(tenure, Terms.ORGANIZATION).contains(whole.toString()));
    }

    // What came after

    private static boolean isToldOfEvent(Row row, String column) {
        String cell = row.get(column);
        List<String> texts = row.page().texts();
        return switch (column) {
            case "thing" -> {
                Node thing = PageGraph.thing(cell);
                yield !row.page().graph().find(thing, Node.ANY, Node.ANY).toList().isEmpty()
                        || !row.page().graph().find(Node.ANY, Node.ANY, thing).toList().isEmpty();
            }
            case "standard" -> texts.contains(Designations.standard(cell).get().normal());
            case "date" ->
                    texts.contains(cell)
                            || texts.contains("[.." + cell + "]")
                            || texts.stream().anyMatch(text -> text.endsWith(", " + cell + "."));
            case "date_basis" -> texts.stream().anyMatch(text -> text.startsWith("Date of "));
            default ->
                    texts.stream()
                            .anyMatch(text ->
                                    text.toLowerCase(Locale.ROOT)
                                            .contains(cell.toLowerCase(Locale.ROOT)));
        };
    }

    // Names in the search

    @Test
    void whoeverHasAnOfficialNameIsFoundFirstByIt() throws IOException {
        SearchIndex index =
                new SearchIndex(
                        new ThingReader(Repository.snapshot()).all(),
                        Kinds.of(Repository.snapshot()));
        List<String> others = new ArrayList<>();
        for (Row row : rows("body-names")) {
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
