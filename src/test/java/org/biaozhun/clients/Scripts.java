package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.biaozhun.Repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The scripts that show each client, and what all of them are to print: each thing with "standard"
 * in its Chinese name, a tab, and that name.
 */
final class Scripts {

    private static final String FOLDER = "src/test/resources/clients";

    /** SELECT of things and names. */
    static final String NAMES = FOLDER + "/names.rq";

    /** CONSTRUCT of the same. */
    static final String GRAPH = FOLDER + "/names-graph.rq";

    private Scripts() {}

    static String path(String name) {
        return FOLDER + "/" + name;
    }

    static List<Path> all() {
        return Repository.files(FOLDER, "");
    }

    static String read(String path) throws IOException {
        return Files.readString(Path.of(path));
    }

    static String endpoint(int port) {
        return "http://localhost:" + port + "/sparql";
    }

    /** What the SELECT gives where no client is between, a line for each row. */
    static List<String> names() throws IOException {
        List<String> lines = new ArrayList<>();
        try (QueryExec query =
                QueryExec.dataset(Repository.snapshot().dataset()).query(read(NAMES)).build()) {
            query.select()
                    .forEachRemaining(row ->
                            lines.add(
                                    row.get("body").getURI()
                                            + "\t"
                                            + row.get("name").getLiteralLexicalForm()));
        }
        assertThat(lines).hasSizeGreaterThan(10).anyMatch(line -> line.contains("标准"));
        return lines;
    }

    /** What the CONSTRUCT gives where no client is between. */
    static Graph graph() throws IOException {
        try (QueryExec query =
                QueryExec.dataset(Repository.snapshot().dataset()).query(read(GRAPH)).build()) {
            return query.construct(GraphFactory.createDefaultGraph());
        }
    }

    /** The program printed each name once, in any order. */
    static void assertNames(Program program) throws IOException {
        assertThat(program.lines()).containsExactlyInAnyOrderElementsOf(names());
    }

    /** The program printed each name once by each of these ways, which stand before a tab. */
    static void assertNames(Program program, String... ways) throws IOException {
        List<String> expected = new ArrayList<>();
        for (String way : ways) {
            names().forEach(name -> expected.add(way + "\t" + name));
        }
        assertThat(program.lines()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
