package org.biaozhun.load.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * From the start of a process to its first answer, and the memory it has then: our server, which
 * builds the snapshot of a corpus, beside a Fuseki that loads the same triples as N-Triples, and
 * one that loads the named graphs and their union. One after the other; {@code -Dengines.times}
 * says how many times as large as the real corpus, {@code -Dengines.which} which of them.
 */
@Tag("load")
class EngineLoadTests {

    private static final int TIMES = Integer.getInteger("engines.times", 100);
    private static final String HEAP = System.getProperty("engines.heap", "2500m");
    private static final String THEIR_HEAP = System.getProperty("engines.their.heap", "5g");
    private static final List<String> WHICH =
            Arrays.asList(
                    System.getProperty("engines.which", "ours,fuseki,fuseki-all,rdf4j").split(","));

    @Test
    void firstAnswer() throws Exception {
        EngineData data = EngineData.of(TIMES);
        for (String name : WHICH) {
            Path file =
                    switch (name) {
                        case "fuseki" -> data.triples();
                        case "fuseki-all" -> data.all();
                        default -> data.named();
                    };
            tell(name, data, file);
        }
    }

    private static void tell(String name, EngineData data, Path file)
            throws IOException, InterruptedException {
        String engine = name.replace("-all", "");
        long start = System.nanoTime();
        try (Engine started =
                Engines.start(
                        engine, data, file, engine.equals(Engines.OURS) ? HEAP : THEIR_HEAP)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%-12s %.1f s to the first answer, %s%n", name, seconds, started.told());
            assertThat(EngineAnswer.of(started, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").rows())
                    .hasSize(1)
                    .allSatisfy(row -> System.out.println(name + " has " + row));
            System.out.printf("%-12s after it: %s%n", name, started.told());
        }
    }
}
