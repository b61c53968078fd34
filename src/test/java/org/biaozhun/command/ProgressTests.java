package org.biaozhun.command;

import static org.assertj.core.api.Assertions.assertThat;

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
    void longWorkHasABarInItsLines() {
        try (Progress progress = progress(false)) {
            progress.step("reading the corpus", 17);
            pass(Duration.ofSeconds(3));
            progress.step("writing pdf", 23);
        }
        assertThat(shown.toString().lines())
                .containsExactly("… reading the corpus", "[####      ] 42 % writing pdf");
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
                        "… reading the corpus",
                        "[##        ] 25 % writing pdf",
                        "[######    ] 62 % writing pdf");
    }

    @Test
    void aTerminalShowsOneLineWithTheSecondsOfTheStepAndItIsWiped() {
        try (Progress progress = progress(true)) {
            progress.step("reading the corpus", 20);
            progress.step("writing pdf", 20);
            pass(Duration.ofSeconds(12));
            progress.draw();
            progress.within(0.25);
            progress.draw();
        }
        assertThat(shown.toString().split("\r", -1))
                .containsExactly(
                        "",
                        "[          ] 0 % reading the corpus\u001b[K",
                        "[#####     ] 50 % writing pdf\u001b[K",
                        "[#####     ] 50 % writing pdf, 12 s\u001b[K",
                        "[######    ] 62 % writing pdf, 12 s\u001b[K",
                        "\u001b[K");
    }
}
