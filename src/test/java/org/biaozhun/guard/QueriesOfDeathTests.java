package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.Repository;
import org.biaozhun.limits.StoppableExecution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Queries that may take a bare endpoint down, each in a file named for what is odd about it, whose
 * first line says how it is to end: refused by the parser or the guard, stopped by the time limit,
 * or answered. Without the guard and {@link StoppableExecution} many of them run past the time
 * limit, fill the heap or overflow the stack.
 */
public class QueriesOfDeathTests {

    private static final String FOLDER = "src/test/resources/queries-of-death";
    private static final String EXPECT = "# expect: ";
    private static final long TIMEOUT = 500;

    /** Beyond the time limit, in milliseconds of its own thread: others may keep it waiting. */
    private static final long GRACE = 2000;

    private static final long SECONDS_AT_MOST = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private enum End {
        REFUSED,
        STOPPED,
        ANSWERED
    }

    @BeforeAll
    static void loadAllThatIsNeeded() {
        end("SELECT ?s WHERE { ?s a/a* ?o } ORDER BY ?s", TIMEOUT);
    }

    @TestFactory
    Stream<DynamicTest> endAsTheySay() {
        return Repository.files(FOLDER, ".rq").stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> {
                                    String text = Files.readString(file);
                                    assertEnds(text, expectation(text));
                                    assertEnds("ASK { }", End.ANSWERED);
                                }));
    }

    private static End expectation(String text) {
        assertThat(text).startsWith(EXPECT);
        String first = text.lines().findFirst().orElseThrow().substring(EXPECT.length());
        return End.valueOf(first.toUpperCase(Locale.ROOT));
    }

    /** Too long or too dull to be files. */
    @TestFactory
    Stream<DynamicTest> grownQueriesEnd() {
        return Stream.of(
                grown("braces", "ASK " + "{".repeat(30_000) + "}".repeat(30_000), End.REFUSED),
                grown("parentheses", filter("(".repeat(30_000) + "1" + ")".repeat(30_000))),
                grown("negations", filter("! ".repeat(30_000) + "true")),
                grown("sums", filter("1" + "+1".repeat(30_000) + " > 1")),
                grown("lists", "ASK { ?s ?p " + "(".repeat(30_000) + " }", End.REFUSED),
                grown("blank nodes", "ASK { ?s ?p " + "[ ?p ".repeat(10_000) + " }", End.REFUSED),
                grown("triple terms", "ASK { " + "<< ".repeat(20_000) + " }", End.REFUSED),
                grown("unions", "ASK { {}" + "UNION{}".repeat(9_000) + " }", End.REFUSED),
                grown("optionals", "ASK { " + "OPTIONAL{}".repeat(6_000) + " }", End.REFUSED),
                grown("assignments", "ASK { " + assignments(3_000) + " }", End.REFUSED),
                grown("a name", "ASK { ?" + "a".repeat(60_000) + " ?p ?o }", End.REFUSED),
                grown("an IRI", "ASK { <urn:" + "a".repeat(60_000) + "> ?p ?o }", End.REFUSED),
                grown("a number", filter("1".repeat(60_000) + " > 1")),
                grown("a comment", "#" + "a".repeat(70_000) + "\nASK { }", End.REFUSED),
                grown("cells", "ASK { VALUES ?x { " + "1 ".repeat(25_000) + "} }", End.REFUSED),
                grown("a text", "ASK { ?s ?p \"" + "a".repeat(60_000) + "\" }", End.ANSWERED),
                grown(
                        "brackets in a text",
                        "ASK { ?s ?p '" + "(".repeat(900) + "' }",
                        End.ANSWERED),
                grown("unions", "ASK { {}" + "UNION{}".repeat(490) + " }", End.ANSWERED),
                grown("assignments", "ASK { " + assignments(900) + " }", End.ANSWERED),
                grown("steps", "ASK { ?s <urn:a>" + "/<urn:a>".repeat(400) + " ?o }", End.ANSWERED),
                grown(
                        "optionals",
                        "ASK { ?s ?p 1 " + "OPTIONAL{?s ?p ?o}".repeat(300) + " }",
                        End.ANSWERED),
                grown(
                        "patterns",
                        "SELECT * { " + "?s ?p ?o . ?o ?q ?s . ".repeat(500) + " }",
                        End.STOPPED));
    }

    private static String filter(String expression) {
        return "ASK { FILTER(" + expression + ") }";
    }

    private static String assignments(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("BIND(%d AS ?v%d) ".formatted(i, i));
        }
        return text.toString();
    }

    private static DynamicTest grown(String what, String text) {
        return grown(what, text, End.REFUSED);
    }

    private static DynamicTest grown(String what, String text, End expected) {
        return DynamicTest.dynamicTest(
                "%s, %d characters".formatted(what, text.length()),
                () -> {
                    assertEnds(text, expected);
                    assertEnds("ASK { }", End.ANSWERED);
                });
    }

    /** In a thread of its own, so that a query that runs on fails the test and no more. */
    private static void assertEnds(String text, End expected) {
        AtomicLong worked = new AtomicLong();
        FutureTask<End> running =
                new FutureTask<>(() -> {
                    End end = end(text, limit(expected));
                    worked.set(THREADS.getCurrentThreadCpuTime());
                    return end;
                });
        Thread thread = new Thread(running, "query of death");
        thread.setDaemon(true);
        thread.start();
        assertThat(running).succeedsWithin(SECONDS_AT_MOST, TimeUnit.SECONDS).isEqualTo(expected);
        assertThat(TimeUnit.NANOSECONDS.toMillis(worked.get()))
                .isLessThanOrEqualTo(TIMEOUT + GRACE);
    }

    /** What is to be answered is not stopped because others keep it waiting. */
    private static long limit(End expected) {
        return expected == End.ANSWERED ? TimeUnit.SECONDS.toMillis(SECONDS_AT_MOST) : TIMEOUT;
    }

    private static End end(String text, long limit) {
        QueryGuard guard = new QueryGuard(GuardSettings.defaults());
        try {
            guard.checkText(text);
            Query query = QueryFactory.create(text);
            guard.checkQuery(query);
            evaluate(query, limit);
            return End.ANSWERED;
        } catch (QueryRejectedException | QueryParseException refused) {
            return End.REFUSED;
        } catch (QueryCancelledException stopped) {
            return End.STOPPED;
        }
    }

    private static void evaluate(Query query, long limit) {
        Context context = ARQ.getContext().copy();
        StoppableExecution.install(context);
        try (QueryExec execution =
                QueryExec.dataset(Repository.snapshot().dataset())
                        .query(query)
                        .context(context)
                        .timeout(limit, TimeUnit.MILLISECONDS)
                        .build()) {
            Iterator<?> answer =
                    switch (query.queryType()) {
                        case ASK -> Stream.of(execution.ask()).iterator();
                        case DESCRIBE -> execution.describeTriples();
                        case CONSTRUCT -> execution.constructTriples();
                        default -> execution.select();
                    };
            answer.forEachRemaining(row -> {});
        }
    }

    @TestFactory
    Stream<DynamicTest> filesAreTidy() throws IOException {
        return Repository.files(FOLDER, ".rq").stream().map(QueriesOfDeathTests::tidy);
    }

    private static DynamicTest tidy(Path file) {
        return DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () ->
                        assertThat(Files.readString(file))
                                .endsWith("\n")
                                .doesNotContain("\r", "\t", " \n"));
    }
}
