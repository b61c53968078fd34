package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Ten questions of an analyst, put to our endpoint and to a standalone Fuseki of the same release
 * with the same data in memory, each in a process of its own. No answer comes from a cache.
 */
@Tag("load")
class StandaloneFusekiTests {

    private static final List<String> QUESTIONS =
            List.of(
                    "bodies",
                    "committees",
                    "consultations",
                    "counts",
                    "deadlines",
                    "documents",
                    "projects",
                    "standards",
                    "successions",
                    "tenures");
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final String READY = "/sparql?query=ASK%7B%7D";
    private static final Duration START = Duration.ofMinutes(1);
    private static final Path FOLDER = Repository.ROOT.resolve("target/load");

    @Test
    void answersWithinTheOrderOfTheOther() throws Exception {
        Path data = FOLDER.resolve("data.nq");
        writeData(data);
        int ours = JavaProcess.freePort();
        int theirs = JavaProcess.freePort();
        // Fuseki writes its configuration into the folder in which it runs
        try (JavaProcess biaozhun =
                        JavaProcess.start(
                                FOLDER,
                                "1g",
                                ours,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.biaozhun.BiaozhunApplication",
                                "serve",
                                "--server.port=" + ours,
                                "--biaozhun.corpus=" + Repository.ROOT,
                                "--biaozhun.query.cache=0",
                                "--biaozhun.limits.query-burst=100000");
                JavaProcess fuseki =
                        JavaProcess.start(
                                FOLDER,
                                "1g",
                                theirs,
                                "-jar",
                                FOLDER.resolve("fuseki-server.jar").toString(),
                                "--port=" + theirs,
                                "--file=" + data,
                                "/sparql")) {
            biaozhun.await(READY, START);
            fuseki.await(READY, START);
            compare(biaozhun.http(), fuseki.http());
        }
    }

    private static void compare(Http ours, Http theirs) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (String question : QUESTIONS) {
            String text =
                    Files.readString(
                            Repository.ROOT.resolve("queries/analysis/" + question + ".rq"));
            List<Long> mine = new ArrayList<>();
            List<Long> other = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long here = nanos(ours, text + "\n# " + round);
                long there = nanos(theirs, text + "\n# " + round);
                if (round >= 0) {
                    mine.add(here);
                    other.add(there);
                }
            }
            Collections.sort(mine);
            Collections.sort(other);
            double one = mine.get(ROUNDS / 2) / 1e6;
            double two = other.get(ROUNDS / 2) / 1e6;
            ratios.add(one / two);
            System.out.printf(
                    "%-14s ours %7.1f ms, Fuseki %7.1f ms, ratio %.2f%n",
                    question, one, two, one / two);
        }
        Collections.sort(ratios);
        System.out.printf("median ratio %.2f%n", ratios.get(ratios.size() / 2));
        assertThat(ratios.get(ratios.size() / 2)).isLessThan(1.5);
    }

    private static long nanos(Http http, String query) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                http.post("/sparql", "application/sparql-query", query, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    /** The union as default graph, and each named graph. */
    private static void writeData(Path file) throws IOException {
        DatasetGraph served = Repository.snapshot().dataset();
        DatasetGraph all = DatasetGraphFactory.create();
        served.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> all.add(Quad.create(Quad.defaultGraphIRI, triple)));
        served.listGraphNodes()
                .forEachRemaining(name ->
                        served.getGraph(name)
                                .find()
                                .forEachRemaining(triple -> all.add(Quad.create(name, triple))));
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, all, Lang.NQUADS);
        }
    }
}
