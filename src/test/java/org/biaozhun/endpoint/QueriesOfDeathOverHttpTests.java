package org.biaozhun.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.biaozhun.guard.QueriesOfDeathTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Queries of death sent to the server: each ends within the time limit and two seconds, as a
 * problem that a client can read, and the next query is answered. {@link QueriesOfDeathTests} has
 * all of them without a server.
 */
@EndpointServer
class QueriesOfDeathOverHttpTests {

    private static final Duration LIMIT = Duration.ofMillis(500 + 2000);
    private static final Set<Integer> DOCUMENTED = Set.of(400, 403, 413, 503);

    /** Those that run until they are stopped take half a second each: some of every kind. */
    private static final Set<String> STOPPED =
            Set.of(
                    "describe-everything.rq",
                    "path-between-all-pairs.rq",
                    "path-of-eight-steps-either-way.rq",
                    "path-repeats-what-repeats.rq",
                    "path-through-every-class.rq",
                    "product-constructed.rq",
                    "product-counted.rq",
                    "product-described.rq",
                    "product-grouped.rq",
                    "product-of-graphs.rq",
                    "product-of-new-identifiers.rq",
                    "product-of-optionals.rq",
                    "product-of-values.rq",
                    "product-hashed.rq",
                    "product-sorted.rq",
                    "product-under-minus.rq",
                    "product-under-not-exists.rq",
                    "product-without-repeats.rq",
                    "regex-on-every-pair.rq",
                    "sort-by-many-things.rq",
                    "sort-in-exists.rq",
                    "text-of-all-texts.rq");

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() throws Exception {
        http = new Http(port);
        // loads what the first query of all has to load
        ask("SELECT ?s WHERE { ?s a/a* ?o } ORDER BY ?s LIMIT 1");
    }

    @TestFactory
    Stream<DynamicTest> endWithinTheLimit() {
        List<Path> chosen =
                Repository.files("src/test/resources/queries-of-death", ".rq").stream()
                        .filter(QueriesOfDeathOverHttpTests::isChosen)
                        .toList();
        assertThat(chosen).hasSizeGreaterThan(45);
        return chosen.stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> assertEnds(Files.readString(file))));
    }

    private static boolean isChosen(Path file) {
        try {
            return Files.readString(file).startsWith("# expect: refused")
                    || STOPPED.contains(file.getFileName().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void assertEnds(String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = ask(query);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.statusCode()).as(answer.body()).isIn(DOCUMENTED);
        if (query.startsWith("# expect: refused")) {
            assertThat(answer.statusCode()).isLessThan(500);
        }
        assertThat(took).isLessThan(LIMIT);
        assertThat(Http.type(answer)).isEqualTo("application/problem+json;charset=utf-8");
        assertThat(answer.body()).doesNotContain("Exception", "OutOfMemory", "\\tat ");
        if (answer.statusCode() == 503) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String query) throws Exception {
        return http.post("/sparql", "application/sparql-query", query, "*/*");
    }
}
