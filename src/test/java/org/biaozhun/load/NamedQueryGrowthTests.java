package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.format.Answer;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The named queries with the examples of their parameters, asked of the real corpus with a small
 * and with a large synthetic one beside it: one whose answer does not grow takes hardly longer.
 * {@code -Dgrowth.times} says how large the large one is, {@code -Dgrowth.which} which queries.
 */
@Tag("load")
class NamedQueryGrowthTests {

    private static final int TIMES = Integer.getInteger("growth.times", 100);
    private static final int WARM_UP = Integer.getInteger("growth.warm", 10);
    private static final int ROUNDS = Integer.getInteger("growth.rounds", 11);
    private static final String WHICH = System.getProperty("growth.which", ".*");
    private static final double AT_MOST = 3;

    /** What is not more than the noise of a processor that others use too, in milliseconds. */
    private static final double NOISE = 1;

    /** A query that takes longer than this is asked twice only, in nanoseconds. */
    private static final long LONG = 300_000_000L;

    private static final QueryRunner RUNNER =
            new QueryRunner(
                    new QuerySettings(Duration.ofMinutes(1), 1_000_000, DataSize.ofMegabytes(1)));

    @TempDir private Path folder;

    @Test
    void whatDoesNotAnswerMoreTakesHardlyLonger() throws IOException {
        Snapshot small = snapshot(folder.resolve("small"), 1);
        Snapshot large = snapshot(folder.resolve("large"), TIMES);
        System.out.printf(
                "%,d and %,d triples%n",
                small.dataset().getDefaultGraph().size(), large.dataset().getDefaultGraph().size());
        List<String> slower = new ArrayList<>();
        for (NamedQuery query : QueryCatalogue.of(small).all()) {
            if (query.name().matches(WHICH) && !query.parameters().isEmpty()) {
                compare(query, small, large, slower);
            }
        }
        assertThat(slower).isEmpty();
    }

    private static void compare(
            NamedQuery query, Snapshot small, Snapshot large, List<String> slower) {
        Measured one = new Measured(query, small);
        Measured many = new Measured(query, large);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            one.ask(round);
            many.ask(round);
            if (many.longest > LONG && round < ROUNDS - 2) {
                round = ROUNDS - 2;
            }
        }
        double ratio = many.millis() / one.millis();
        boolean isSlower = many.rows <= one.rows && ratio > AT_MOST && many.millis() > NOISE;
        String line =
                String.format(
                        Locale.ROOT,
                        "%-34s rows %6d %10d  median %9.2f %9.2f ms  ratio %7.2f%s",
                        query.name(),
                        one.rows,
                        many.rows,
                        one.millis(),
                        many.millis(),
                        ratio,
                        isSlower ? "  SLOWER" : many.rows > one.rows ? "  answers more" : "");
        System.out.println(line);
        if (isSlower) {
            slower.add(line);
        }
    }

    private static Snapshot snapshot(Path where, int times) throws IOException {
        SmallCorpus corpus = SyntheticCorpus.write(where, times).withQueries();
        for (Path file : Repository.files("data", ".ttl", ".rq", ".tsv")) {
            corpus.with(Repository.ROOT.relativize(file).toString(), Files.readString(file));
        }
        return new Publisher(corpus.location()).buildUninspected();
    }

    /** A query with examples on one snapshot. */
    private static final class Measured {

        private final NamedQuery query;
        private final Snapshot snapshot;
        private final Map<String, String> values;
        private final List<Long> nanos = new ArrayList<>();
        private long rows;
        private long longest;

        Measured(NamedQuery query, Snapshot snapshot) {
            this.query = query;
            this.snapshot = snapshot;
            this.values = QueryRunner.resolve(query, examples(query));
        }

        /** The examples of what must be given, or of all if nothing must. */
        private static Map<String, List<String>> examples(NamedQuery query) {
            boolean needsSome = query.parameters().stream().anyMatch(Parameter::required);
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (Parameter parameter : query.parameters()) {
                query.header()
                        .parameter(parameter.name())
                        .example()
                        .filter(example -> parameter.required() || !needsSome)
                        .ifPresent(example -> values.put(parameter.name(), List.of(example)));
            }
            return values;
        }

        void ask(int round) {
            long start = System.nanoTime();
            try {
                rows =
                        switch (RUNNER.run(snapshot.dataset(), query, values)) {
                            case Answer.Truth truth -> 1;
                            case Answer.Rows found -> found.bindings().size();
                            case Answer.Triples found -> found.triples().size();
                        };
            } catch (NamedQueryException.TooSlow stopped) {
                rows = Integer.MAX_VALUE;
            }
            long took = System.nanoTime() - start;
            longest = Math.max(longest, took);
            if (round >= 0) {
                nanos.add(took);
            }
        }

        double millis() {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1e6;
        }
    }
}
