package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.build.BuildStoppedException;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.quality.Quality;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.rules.Inference;
import org.biaozhun.store.SnapshotBuilder;
import org.biaozhun.store.Snapshots;
import org.biaozhun.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.time.Duration;

/** A build has a limit of its own, and hears of no other. */
class BuildLimitTests {

    /** Each triple with each other and each third: years, even for a small corpus. */
    private static final String ENDLESS =
            "{ ?thing ?a ?b . ?c ?d ?e . ?f ?g ?h FILTER(STR(?b) = CONCAT(STR(?e), STR(?h))) }";

    @TempDir private Path folder;

    /** Long enough for what comes before a check, on a slow machine too. */
    private static Build shortBuild() {
        return Build.begin(new BuildSettings(Duration.ofSeconds(5)));
    }

    private static Corpus read(SmallCorpus corpus) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return new CorpusReader(new Tables()).read(corpus.location(), build);
        }
    }

    @Test
    void aRuleThatGoesOnIsStoppedAndNamed() {
        String rule = "ontology/rules/05-endless.rq";
        Corpus corpus =
                read(
                        SmallCorpus.in(folder)
                                .with(rule, "CONSTRUCT { ?thing ?a ?h } WHERE " + ENDLESS));
        SnapshotBuilder builder = new SnapshotBuilder(corpus);
        try (Build build = shortBuild()) {
            assertThatExceptionOfType(BuildStoppedException.class)
                    .isThrownBy(() ->
                            new Inference().infer(corpus, builder.dataset(), builder::add, build))
                    .withMessageContainingAll(rule, "biaozhun.build.timeout", "5 s");
        }
    }

    @Test
    void aCheckThatGoesOnIsStoppedAndNamed() {
        String check = "queries/checks/a-endless.rq";
        Corpus corpus =
                read(
                        SmallCorpus.in(folder)
                                .with(
                                        check,
                                        "#+ summary: All with all\n#+ description: Rows.\n"
                                                + "SELECT ?thing (\"is\" AS ?message) WHERE "
                                                + ENDLESS
                                                + " ORDER BY ?thing"));
        QueryCatalogue catalogue = QueryCatalogue.of(corpus.files("queries"), corpus.prefixes());
        try (Build build = shortBuild()) {
            assertThatExceptionOfType(BuildStoppedException.class)
                    .isThrownBy(() ->
                            Quality.inspect(
                                    corpus,
                                    new SnapshotBuilder(corpus).dataset(),
                                    catalogue,
                                    build))
                    .withMessageContainingAll(check, "biaozhun.build.timeout", "5 s");
        }
    }

    private ConfigurableApplicationContext serve(String... settings) {
        String[] all = new String[settings.length + 5];
        System.arraycopy(settings, 0, all, 5, settings.length);
        all[0] = "--server.port=0";
        all[1] = "--biaozhun.corpus=" + SmallCorpus.in(folder).root();
        all[2] = "--biaozhun.quality=warn";
        all[3] = "--biaozhun.watch=false";
        all[4] = "--biaozhun.sources=";
        return SpringApplication.run(BiaozhunApplication.class, all);
    }

    @Test
    void theServerDoesNotStartOnABuildBeyondItsLimit() {
        assertThatThrownBy(() -> serve("--biaozhun.build.timeout=1ms"))
                .hasRootCauseInstanceOf(BuildStoppedException.class)
                .rootCause()
                .hasMessageContainingAll("biaozhun.build.timeout", "1 ms", "reading");
    }

    @Test
    void theLimitOfQueriesDoesNotStopABuild() {
        try (ConfigurableApplicationContext server = serve("--biaozhun.query.timeout=1ms")) {
            assertThat(server.getBean(Snapshots.class).current().triples()).isPositive();
        }
    }
}
