package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.Annexes;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.documents.Renderers;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The annex of a corpus of 5,000 people and 1,000 committees, and that of the real one. */
@Tag("load")
class AnnexLoadTests {

    private static final int PEOPLE = 5_000;
    private static final int COMMITTEES = 1_000;
    private static final double SECONDS = 60;
    private static final long MEGABYTES = 1_024;
    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 5;

    @TempDir private static Path folder;

    @BeforeAll
    static void writeCorpus() throws IOException {
        SmallCorpus corpus = SyntheticCorpus.write(folder.resolve("corpus"), PEOPLE, COMMITTEES);
        assertThat(corpus.root().resolve("data")).isDirectory();
    }

    @ParameterizedTest
    @EnumSource(AnnexFormat.class)
    void aLargeCorpusIsPrintedWithinAMinuteAndAGigabyte(AnnexFormat format) throws Exception {
        Path out = folder.resolve("annex." + format.ending());
        AnnexRun run = AnnexRun.of(folder.resolve("corpus"), format, out);
        assertThat(run.status()).as(run.told()).isZero();
        System.out.printf(
                "%-8s %5.1f s, CPU %5.1f s, resident %d MB, %,d bytes; load %.1f%n",
                format, run.seconds(), run.cpu(), run.megabytes(), Files.size(out), run.load());
        assertThat(run.seconds()).isLessThan(SECONDS);
        assertThat(run.megabytes()).isLessThan(MEGABYTES);
    }

    @Test
    void theRealCorpusIsPrintedWithinASecondOnceWarm() throws IOException {
        for (Renderer renderer : Renderers.all()) {
            for (int i = 0; i < WARM_UPS; i++) {
                seconds(renderer);
            }
            double[] times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                times[i] = seconds(renderer);
            }
            Arrays.sort(times);
            System.out.printf(
                    "%-8s median %.3f s, longest %.3f s%n",
                    renderer.format(), times[ROUNDS / 2], times[ROUNDS - 1]);
            assertThat(times[ROUNDS / 2]).as(renderer.format().name()).isLessThan(1);
        }
    }

    private static double seconds(Renderer renderer) throws IOException {
        long start = System.nanoTime();
        Annex annex =
                new Annexes(AnnexSettings.load())
                        .of(
                                SnapshotQueries.of(
                                        Repository.snapshot(),
                                        new QueryRunner(QuerySettings.defaults())),
                                AnnexRequest.on(LocalDate.of(2024, 12, 31)),
                                Optional.empty());
        renderer.write(annex, new ByteArrayOutputStream());
        return (System.nanoTime() - start) / 1e9;
    }
}
