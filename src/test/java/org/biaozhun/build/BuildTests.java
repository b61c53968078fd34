package org.biaozhun.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

class BuildTests {

    private final AtomicLong clock = new AtomicLong();
    private final List<String> log = new ArrayList<>();

    private Build build() {
        return new Build(Duration.ofMinutes(30), clock::get, log::add);
    }

    private void passes(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void aLineSaysHowFarEachPhaseIs() {
        try (Build build = build();
                Phase checks = build.phase("checks", 11);
                Phase shapes = build.phase("shapes", 30)) {
            build.holds(1_900_000);
            checks.next("queries/checks/orphans.rq");
            checks.next("queries/checks/two-holders.rq");
            shapes.next("bz:TenureShape");
            passes(Duration.ofSeconds(20));
            build.tell();
        }
        assertThat(log)
                .containsExactly(
                        "Building for 20 s, 1,900,000 triples: checks 2 of 11"
                                + " (queries/checks/two-holders.rq); shapes 1 of 30"
                                + " (bz:TenureShape)");
    }

    @Test
    void aPhaseThatHasEndedIsNotTold() {
        try (Build build = build()) {
            build.step("filling", "the union", () -> "done");
            try (Phase rules = build.phase("rules", 2)) {
                rules.next("a.rq");
                build.tell();
            }
        }
        assertThat(log).containsExactly("Building for 0 s, 0 triples: rules 1 of 2 (a.rq)");
    }

    @Test
    void aBuildWithoutTimeLeftStopsAndSaysWhereAndBySetting() {
        try (Build build = build();
                Phase rules = build.phase("rules", 2)) {
            rules.next("ontology/rules/11-titles-of-standards.rq");
            passes(Duration.ofMinutes(30));
            assertThatExceptionOfType(BuildStoppedException.class)
                    .isThrownBy(() -> rules.next("ontology/rules/25-ends-of-consultations.rq"))
                    .withMessage(
                            "the build of the snapshot was stopped after 1800 s"
                                    + " (biaozhun.build.timeout) at rules 2 of 2"
                                    + " (ontology/rules/25-ends-of-consultations.rq)");
        }
    }
}
