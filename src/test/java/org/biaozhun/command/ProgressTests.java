package org.biaozhun.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

class ProgressTests {

    private static final int TOTAL = 40;

    private final StringWriter shown = new StringWriter();
    private long nanos = 1;

    private Progress progress(boolean isTerminal) {
        return new Progress(new PrintWriter(shown), isTerminal, () -> nanos, TOTAL);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void shortWorkIsToldInPlainSteps() {
        try (Progress progress = progress(false)) {
            progress.step("reading the corpus", 10);
            pass(Duration.ofSeconds(1));
            progress.step("writing md", 30);
        }
        assertThat(shown.toString().lines())
                .containsExactly("… reading the corpus", "… writing md");
    }

    @Test
    void longWorkHasAPercentageInItsLines() {
        try (Progress progress = progress(false)) {
            progress.step("reading the corpus", 17);
            pass(Duration.ofSeconds(3));
            progress.step("writing pdf", 23);
        }
        assertThat(shown.toString().lines())
                .containsExactly("… reading the corpus", "… 42 % writing pdf");
    }

    @Test
    void aLongStepHasALineForEachTenth() {
        try (Progress progress = progress(false)) {
            progress.step("reading the corpus", 10);
            progress.within(0.5);
            pass(Duration.ofSeconds(3));
            progress.step("writing pdf", 30);
            progress.within(0.05);
            progress.within(0.5);
            progress.within(0.55);
        }
        assertThat(shown.toString().lines())
                .containsExactly(
                        "… reading the corpus", "… 25 % writing pdf", "… 62 % writing pdf");
    }

    @Test
    void aTerminalShowsABarInOneLineAndItIsWiped() {
        try (Progress progress = progress(true)) {
            progress.step("reading the corpus", 20);
            progress.step("writing pdf", 20);
            progress.within(0.25);
            await().untilAsserted(() ->
                    assertThat(shown.toString())
                            .containsPattern(
                                    "\r +62% \\[=+ +] 25/40 \\(0:00:0\\d\\) writing pdf {15,}$"));
        }
        assertThat(shown.toString())
                .endsWith("\r" + " ".repeat(78) + "\r")
                .doesNotContain("\n", "\u001b");
        assertThat(shown.toString().split("\r")).allMatch(line -> line.length() <= 78);
    }

    @Test
    void whatEndsAtOnceIsWipedToo() {
        progress(true).close();
        assertThat(shown.toString()).endsWith("\r" + " ".repeat(78) + "\r");
    }
}
