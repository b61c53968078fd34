package org.biaozhun.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every row and every cell of the tables of committees is looked for in the graph of its page, by
 * names and days. What a cell has to say there stands in {@code registers/statements.csv}; a cell
 * that says nothing is counted in {@code registers/unused-columns.csv}, with the reason.
 */
class CommitteesInGraphTests {

    private static final String COMMITTEES = "sac-committees";
    private static final String ROLES = "sac-committee-roles";
    private static final DatasetGraph DATASET = Repository.everything().dataset();

    private record Unused(String column, String where, int cells) {

        /** Whether a cell of a row is one of these. */
        boolean covers(Map<String, String> row) {
            return where.isEmpty()
                    || Stream.of(where.split(" & ", -1))
                            .map(condition -> condition.split("=", 2))
                            .allMatch(is ->
                                    is[1].equals("*")
                                            ? !row.get(is[0]).isEmpty()
                                            : row.get(is[0]).equals(is[1]));
        }
    }

    private static List<CSVRecord> records(Path file, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Map<String, String>> rows(String table) {
        CSVFormat tabs =
                CSVFormat.TDF
                        .builder()
                        .setQuote(null)
                        .setIgnoreSurroundingSpaces(false)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        return records(Repository.ROOT.resolve("data/registers/" + table + ".tsv"), tabs).stream()
                .map(CSVRecord::toMap)
                .toList();
    }

    private static List<Map<String, String>> resource(String name, String table) {
        CSVFormat commas = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        Path file = Repository.ROOT.resolve("src/test/resources/registers/" + name);
        return records(file, commas).stream()
                .map(CSVRecord::toMap)
                .filter(record -> record.get("table").equals(table))
                .toList();
    }

    private static List<Unused> unused(String table) {
        return resource("unused-columns.csv", table).stream()
                .map(record ->
                        new Unused(
                                record.get("column"),
                                record.get("where"),
                                Integer.parseInt(record.get("cells"))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMITTEES, ROLES})
    void everyCellIsInTheGraphOfItsPageOrLeftOutForAReason(String table) {
        Map<String, String> patterns =
                resource("statements.csv", table).stream()
                        .collect(Collectors.toMap(r -> r.get("column"), r -> r.get("pattern")));
        List<Unused> unused = unused(table);
        Map<Unused, Integer> counted = new HashMap<>();
        List<String> missing = new ArrayList<>();
        int line = 1;
        int found = 0;
        for (Map<String, String> row : rows(table)) {
            line++;
            CommitteeRow read = new CommitteeRow(table, row);
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (cell.getValue().isEmpty() || cell.getKey().equals("source")) {
                    continue;
                }
                List<Unused> leftOut =
                        unused.stream()
                                .filter(each -> each.column().equals(cell.getKey()))
                                .filter(each -> each.covers(row))
                                .toList();
                leftOut.forEach(each -> counted.merge(each, 1, Integer::sum));
                if (!leftOut.isEmpty()) {
                    continue;
                }
                String pattern = patterns.getOrDefault(cell.getKey(), "");
                for (String part : cell.getValue().split("; ", -1)) {
                    found++;
                    if (pattern.isEmpty() || !read.says(pattern, part)) {
                        missing.add("%d %s: %s".formatted(line, cell.getKey(), part));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(found).isGreaterThan(1000);
        assertThat(unused)
                .allSatisfy(each ->
                        assertThat(counted.getOrDefault(each, 0))
                                .as(each.toString())
                                .isEqualTo(each.cells()));
    }

    private static long count(String select) {
        try (QueryExec exec =
                QueryExec.dataset(DATASET).query(CommitteeRow.query(select)).build()) {
            return Long.parseLong(exec.select().next().get("n").getLiteralLexicalForm());
        }
    }

    @Test
    void allNumberedCommitteesAndTheirPeopleAreThere() {
        Set<String> numbers =
                rows(COMMITTEES).stream()
                        .map(row -> row.get("number"))
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                DATASET.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .collect(Collectors.toSet());
        assertThat(numbers).hasSize(244);
        assertThat(known).containsAll(numbers);
        assertThat(
                        count(
                                """
                                SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?t ?g {
                                  GRAPH ?g { ?t org:role ?role ; org:member/a foaf:Person }
                                  FILTER(CONTAINS(STR(?g), "/registers/sac-committee")) } }\
                                """))
                .isGreaterThan(600);
    }

    @Test
    void aStartIsOneUnlessThePersonWasInOfficeBefore() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> row : rows(ROLES)) {
            if (row.get("status").equals("start") && !row.get("observed_on").isEmpty()) {
                CommitteeRow read = new CommitteeRow(ROLES, row);
                String name = row.get(row.get("person_zh").isEmpty() ? "person_en" : "person_zh");
                boolean begins =
                        read.says(
                                "?t org:organization ?c ; org:role ?role ;"
                                        + " org:member/skos:prefLabel ?name ;"
                                        + " schema:startDate ?seen",
                                name);
                counts.merge(begins ? "tenure" : "another term", 1, Integer::sum);
            }
        }
        assertThat(counts).containsEntry("another term", 9).hasSize(2);
    }
}
