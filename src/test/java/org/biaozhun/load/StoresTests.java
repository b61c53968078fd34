package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.SmallCorpus;
import org.biaozhun.publishing.Publisher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Fifteen questions of an analyst, put in turn to the frozen store, to other stores of Jena and to
 * RDF4J's in memory, all in this process with the same graphs; no answer is kept. {@code
 * -Dstores.times} says how many times as large as the real corpus the data is.
 */
@Tag("load")
class StoresTests {

    private static final int TIMES = Integer.getInteger("stores.times", 10);
    private static final int WARM_UP = Integer.getInteger("stores.warm", 5);
    private static final int ROUNDS = Integer.getInteger("stores.rounds", 9);
    private static final String OURS = "frozen";
    private static final String JENA = "jena";

    @TempDir private Path folder;

    @Test
    void theFrozenOneTakesLessThanHalfOfTheTime() throws IOException {
        SmallCorpus corpus = SyntheticCorpus.write(folder, TIMES);
        DatasetGraph frozen = new Publisher(corpus.location()).buildUninspected().dataset();
        System.out.printf("%,d triples%n", frozen.getDefaultGraph().size());
        Map<String, ToLongFunction<String>> stores = Stores.all(frozen);
        Map<String, Double> logarithms = new TreeMap<>();
        System.out.printf("%-14s %s%n", "", String.join(" ", stores.keySet()));
        for (Map.Entry<String, String> query : AnalystQueries.all().entrySet()) {
            Map<String, Double> millis = millis(stores, query.getValue());
            StringBuilder line = new StringBuilder();
            millis.forEach((store, time) -> {
                double ratio = time / millis.get(JENA);
                logarithms.merge(store, Math.log(ratio), Double::sum);
                line.append(String.format(Locale.ROOT, "  %s %.2f ms (%.2f)", store, time, ratio));
            });
            System.out.printf("%-14s%s%n", query.getKey(), line);
        }
        int count = AnalystQueries.all().size();
        logarithms.replaceAll((store, sum) -> Math.exp(sum / count));
        System.out.println("geometric means, Jena's in memory is 1: " + logarithms);
        assertThat(logarithms.get(OURS)).isLessThan(0.45);
    }

    /** The median of each store; all have the same number of rows. */
    private static Map<String, Double> millis(
            Map<String, ToLongFunction<String>> stores, String query) {
        Map<String, long[]> nanos = new TreeMap<>();
        Map<String, Long> rows = new TreeMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, ToLongFunction<String>> store : stores.entrySet()) {
                long start = System.nanoTime();
                rows.put(store.getKey(), store.getValue().applyAsLong(query));
                long took = System.nanoTime() - start;
                if (round >= 0) {
                    nanos.computeIfAbsent(store.getKey(), name -> new long[ROUNDS])[round] = took;
                }
            }
        }
        if (rows.values().stream().distinct().count() > 1) {
            System.out.println("rows differ: " + rows);
        }
        Map<String, Double> millis = new TreeMap<>();
        nanos.forEach((store, times) -> {
            Arrays.sort(times);
            millis.put(store, times[ROUNDS / 2] / 1e6);
        });
        return millis;
    }
}
