package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.dates.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables in data/registers: each cell is of the kind of its column, which the README tells. */
class RegistersTests {

    private static final Path FOLDER = Repository.ROOT.resolve("data/registers");
    private static final String PRINTED = "_as_printed";
    private static final Pattern SUBJECT = Pattern.compile("(?m)^([a-z]+:\\S+) a ");
    private static final Set<String> ALWAYS = Set.of("address", "grade", "kind", "source");
    private static final String PAGES = "pages";

    /** Tables on the other tables; shapes and checks look at their cells. */
    private static final Set<String> ON_THINGS = Set.of("ties", "not-tied");

    /** A heading of the README, or a column and its codes. */
    private static final Pattern README_LINE =
            Pattern.compile(
                    "## `(?<file>[a-z-]+)\\.tsv`.*|\\| `(?<column>\\w+)` \\| (?<text>.*) \\|");

    private static final Pattern CODES = Pattern.compile("One of (.*?)\\.(?: |$)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private record Table(String name, List<String> columns, List<List<String>> rows) {

        List<List<String>> cells(String... names) {
            return rows().stream()
                    .map(row -> Stream.of(names).map(n -> row.get(columns().indexOf(n))).toList())
                    .toList();
        }

        static Table read(Path file) {
            try {
                String text = Files.readString(file);
                assertThat(text).endsWith("\n").doesNotContain("\r", "\"", "\uFEFF");
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                List<List<String>> lines =
                        text.lines().map(line -> List.of(line.split("\t", -1))).toList();
                String name = file.getFileName().toString().replace(".tsv", "");
                return new Table(name, lines.getFirst(), lines.subList(1, lines.size()));
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }

    private static List<Table> tables() {
        return Repository.files("data/registers", ".tsv").stream()
                .map(Table::read)
                .filter(table -> !ON_THINGS.contains(table.name()))
                .toList();
    }

    /** The columns of each file as the README tells them; "every" has those of all files. */
    private static Map<String, List<Cells.Column>> told() throws IOException {
        Map<String, List<Cells.Column>> told = new HashMap<>();
        String file = "every";
        for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
            Matcher read = README_LINE.matcher(line);
            if (!read.matches()) {
                continue;
            }
            if (read.group("file") != null) {
                file = read.group("file");
                continue;
            }
            Matcher codes = CODES.matcher(read.group("text"));
            Set<String> list =
                    codes.find()
                            ? CODE.matcher(codes.group(1))
                                    .results()
                                    .map(code -> code.group(1))
                                    .collect(Collectors.toSet())
                            : Set.of();
            told.computeIfAbsent(file, any -> new ArrayList<>())
                    .add(new Cells.Column(read.group("column"), list));
        }
        return told;
    }

    private static Set<String> thingsOfTheGraph() {
        Set<String> things = new TreeSet<>();
        for (Path file : Repository.files("data", ".ttl")) {
            try {
                SUBJECT.matcher(Files.readString(file))
                        .results()
                        .forEach(subject -> things.add(subject.group(1)));
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
        return things;
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsOfTheKindOfItsColumn() throws IOException {
        Map<String, List<Cells.Column>> told = told();
        Set<String> things = thingsOfTheGraph();
        assertThat(things).contains("body:samr", "committee:sac-tc260");
        return tables().stream()
                .map(table ->
                        DynamicTest.dynamicTest(
                                table.name(),
                                () -> assertThat(faults(table, told, things)).isEmpty()));
    }

    private static List<String> faults(
            Table table, Map<String, List<Cells.Column>> told, Set<String> things) {
        Map<String, Cells.Column> columns =
                columns(table.name(), told)
                        .collect(
                                Collectors.toMap(
                                        Cells.Column::name, column -> column, (a, b) -> b));
        List<String> faults = new ArrayList<>();
        int line = 1;
        for (List<String> row : table.rows()) {
            line++;
            if (row.size() != table.columns().size()) {
                faults.add(line + ": " + row.size() + " cells");
                continue;
            }
            for (int i = 0; i < row.size(); i++) {
                String name = table.columns().get(i);
                String cell = row.get(i);
                if (cell.isEmpty()
                        ? ALWAYS.contains(name)
                        : !Cells.isFit(table.name(), columns.get(name), cell, things)) {
                    faults.add(line + ", " + name + ": " + cell);
                }
                int plain = table.columns().indexOf(name.replace(PRINTED, ""));
                if (plain >= 0 && plain != i && !cell.isEmpty() && cell.equals(row.get(plain))) {
                    faults.add(line + ", " + name + " repeats the value: " + cell);
                }
            }
        }
        return faults;
    }

    @Test
    void theReadmeTellsEveryColumnAndNoOther() throws IOException {
        Map<String, List<Cells.Column>> told = told();
        Set<String> files = new TreeSet<>(Set.of("every"));
        for (Table table : tables()) {
            files.add(table.name());
            assertThat(table.columns()).doesNotHaveDuplicates();
            assertThat(table.columns())
                    .as(table.name())
                    .containsAll(told.get(table.name()).stream().map(Cells.Column::name).toList());
            assertThat(columns(table.name(), told))
                    .as(table.name())
                    .extracting(Cells.Column::name)
                    .containsAll(table.columns());
        }
        assertThat(told.keySet()).isEqualTo(files).hasSize(7);
    }

    /** The table of pages has what is told of it; the others have what all five have too. */
    private static Stream<Cells.Column> columns(
            String table, Map<String, List<Cells.Column>> told) {
        return Stream.of("every", table)
                .filter(file -> !file.equals("every") || !table.equals(PAGES))
                .flatMap(file -> told.get(file).stream());
    }

    @Test
    void theTableOfPagesHasEachAddressOnceAndNoOther() {
        List<String> pages = new ArrayList<>();
        Set<String> addresses = new TreeSet<>();
        for (Table table : tables()) {
            for (String column : List.of("source", "other_source", "name_zh_source", "address")) {
                if (table.columns().contains(column)) {
                    List<String> cells = table.cells(column).stream().map(List::getFirst).toList();
                    (table.name().equals(PAGES) ? pages : addresses).addAll(cells);
                }
            }
        }
        addresses.remove("");
        assertThat(pages).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void aDayOfAPageHasABasis() {
        Table pages = tables().stream().filter(t -> t.name().equals(PAGES)).findFirst().get();
        assertThat(pages.cells("day", "day_basis"))
                .allMatch(row -> row.getFirst().isEmpty() == row.getLast().isEmpty())
                .noneMatch(row ->
                        row.getFirst().compareTo("2026-11-30") > 0
                                && !row.getFirst().startsWith("["));
    }

    /** A page is no earlier than what its rows saw on a day that it prints. */
    @Test
    void noRowSawAnythingAfterTheDayOfItsPage() {
        Map<String, String> days = new HashMap<>();
        List<String> later = new ArrayList<>();
        for (Table table : tables()) {
            if (table.name().equals(PAGES)) {
                table.cells("address", "day").forEach(row -> days.put(row.get(0), row.get(1)));
            }
        }
        for (Table table : tables()) {
            if (table.columns().containsAll(Set.of("observed_on", "date_basis"))) {
                for (List<String> row : table.cells("source", "observed_on", "date_basis")) {
                    String day = days.get(row.getFirst());
                    if (row.getLast().equals("page") && isAfter(row.get(1), day)) {
                        later.add(row + " " + day);
                    }
                }
            }
        }
        assertThat(later).isEmpty();
    }

    private static boolean isAfter(String day, String page) {
        var seen = Period.ofEdtf(day);
        var known = Period.ofEdtf(page);
        return seen.isPresent()
                && known.filter(days -> !seen.get().earliest().isAfter(days.latest())).isEmpty();
    }

    /** Whoever stands on a page that is all proposal is proposed. */
    @Test
    void aProposalIsNoSighting() {
        Map<String, Set<String>> pages = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        for (Table table : tables()) {
            Map<String, Set<String>> statuses =
                    table.name().equals("sac-committees") ? pages : people;
            if (table.name().startsWith("sac-")) {
                table.cells("source", "status")
                        .forEach(row ->
                                statuses.computeIfAbsent(row.getFirst(), any -> new TreeSet<>())
                                        .add(row.getLast()));
            }
        }
        pages.values().removeIf(statuses -> !statuses.equals(Set.of("proposed")));
        people.keySet().retainAll(pages.keySet());
        assertThat(people).hasSize(3);
        assertThat(people.values()).allMatch(Set.of("proposed")::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "observed_on, 2025-02-30",
        "observed_on, 06-05",
        "observed_on, 2025-13",
        "observed_on, about 2007",
        "observed_on, [2025..2024]",
        "reformed, 1994; ",
        "source, www.sac.gov.cn",
        "source, 'http://example.org/a b'",
        "source, http://example.org/标准",
        "number, SAC/TC41",
        "number, 全国木材标准化技术委员会",
        "mirrors, ISO/TC 218; field",
        "committee, committee:sac-tc0",
        "members, 50+",
        "status, seen",
        "chair_zh, '王博; '",
        "chair_zh, ' 王博'"
    })
    void aCellOfAnotherKindIsFound(String name, String cell) throws IOException {
        Map<String, List<Cells.Column>> told = told();
        Cells.Column column =
                Stream.of("every", "sac-committees")
                        .flatMap(file -> told.get(file).stream())
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(Cells.isFit("sac-committees", column, cell, thingsOfTheGraph())).isFalse();
    }
}
