package org.biaozhun.load.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.load.AnalystQueries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fifteen questions of an analyst over HTTP, in turn to our server, a standalone Fuseki, RDF4J's
 * store in memory and Virtuoso, each in a process of its own with the same triples; no answer is
 * kept. {@code -Dengines.times} says how many times as large as the real corpus the data is, {@code
 * -Dengines.which} which engines.
 */
@Tag("load")
class EnginesTests {

    private static final int TIMES = Integer.getInteger("engines.times", 10);
    private static final int WARM_UP = Integer.getInteger("engines.warm", 8);
    private static final int ROUNDS = Integer.getInteger("engines.rounds", 9);
    private static final String HEAP = System.getProperty("engines.heap", "2500m");
    private static final String THEIR_HEAP = System.getProperty("engines.their.heap", "5g");
    private static final List<String> WHICH =
            Arrays.asList(
                    System.getProperty("engines.which", "ours,fuseki,rdf4j,virtuoso").split(","));

    private final Map<String, Double> logarithms = new TreeMap<>();
    private final Map<String, Integer> answered = new TreeMap<>();
    private final Map<String, Long> processor = new TreeMap<>();

    @Test
    void oursTakesLessThanHalfOfFusekisTime() throws Exception {
        EngineData data = EngineData.of(TIMES);
        List<Engine> engines = new ArrayList<>();
        try {
            for (String name : WHICH) {
                if (name.equals(Engines.VIRTUOSO) && !Virtuoso.isInstalled()) {
                    System.out.println("left out: virtuoso, which is not installed");
                    continue;
                }
                boolean hasUnion = name.equals(Engines.RDF4J) || name.equals(Engines.VIRTUOSO);
                long start = System.nanoTime();
                engines.add(
                        Engines.start(
                                name,
                                data,
                                hasUnion ? data.named() : data.all(),
                                name.equals(Engines.OURS) ? HEAP : THEIR_HEAP));
                System.out.printf(
                        "%s answers after %.1f s: %s%n",
                        name, (System.nanoTime() - start) / 1e9, engines.getLast().told());
            }
            for (Map.Entry<String, String> query : AnalystQueries.all().entrySet()) {
                compare(engines, query.getKey(), query.getValue());
            }
        } finally {
            engines.forEach(Engine::close);
        }
        processor.replaceAll((name, sum) -> sum / 1_000_000);
        System.out.println("processor milliseconds of all rounds: " + processor);
        logarithms.replaceAll((name, sum) -> Math.exp(sum / answered.get(name)));
        System.out.println("geometric means of our time over theirs: " + logarithms);
        assertThat(logarithms.get(Engines.FUSEKI)).isLessThan(0.45);
    }

    private void compare(List<Engine> engines, String name, String query) throws Exception {
        Map<String, long[]> nanos = new LinkedHashMap<>();
        Map<String, Long> before = new LinkedHashMap<>();
        EngineAnswer ours = EngineAnswer.of(engines.getFirst(), query);
        List<Engine> answering = new ArrayList<>();
        for (Engine engine : engines) {
            EngineAnswer theirs = EngineAnswer.of(engine, query);
            String difference = theirs.differenceFrom(ours);
            if (!difference.isEmpty()) {
                System.out.printf("%s: %s has %s%n", name, engine.name(), difference);
            }
            if (theirs.status() == 200) {
                answering.add(engine);
                nanos.put(engine.name(), new long[ROUNDS]);
            }
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Engine engine : answering) {
                if (round == 0) {
                    before.put(engine.name(), engine.cpu());
                }
                long start = System.nanoTime();
                assertThat(
                                engine.ask(
                                                query + "\n# " + round,
                                                HttpResponse.BodyHandlers.discarding())
                                        .statusCode())
                        .isEqualTo(200);
                if (round >= 0) {
                    nanos.get(engine.name())[round] = System.nanoTime() - start;
                }
            }
        }
        tell(name, ours.rows().size(), answering, nanos, before);
    }

    private void tell(
            String name,
            int rows,
            List<Engine> engines,
            Map<String, long[]> nanos,
            Map<String, Long> before) {
        StringBuilder line = new StringBuilder();
        double mine = median(nanos.get(Engines.OURS));
        for (Engine engine : engines) {
            double millis = median(nanos.get(engine.name()));
            long took = engine.cpu() - before.get(engine.name());
            answered.merge(engine.name(), 1, Integer::sum);
            processor.merge(engine.name(), took, Long::sum);
            logarithms.merge(engine.name(), Math.log(mine / millis), Double::sum);
            line.append(
                    String.format(
                            Locale.ROOT,
                            "  %s %.1f ms (CPU %.1f)",
                            engine.name(),
                            millis,
                            took / 1e6 / ROUNDS));
        }
        System.out.printf("%-14s %7d rows%s%n", name, rows, line);
    }

    private static double median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
