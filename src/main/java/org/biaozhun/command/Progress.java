package org.biaozhun.command;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far long work has come. A terminal shows a bar in one line, with the
 * step that runs, and the line is wiped in the end. A file or a pipe gets a line for each step;
 * once the work takes more than two seconds it says how much is done, and there is a line for each
 * further tenth.
 */
final class Progress implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(2);
    private static final int TICK_MILLIS = 500;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** The bar is not told how wide the terminal is: that would take native code. */
    private static final int COLUMNS = 78;

    /** The bar counts in whole numbers: parts of a share. */
    private static final int PARTS = 1000;

    private final PrintWriter err;
    private final LongSupplier nanos;
    private final int total;
    private final long start;
    private final @Nullable ProgressBar bar;
    private String name = "";
    private int done;
    private int running;
    private double part;
    private int told;

    Progress(PrintWriter err, boolean isTerminal, LongSupplier nanos, int total) {
        this.err = err;
        this.nanos = nanos;
        this.total = total;
        this.start = nanos.getAsLong();
        this.bar = isTerminal ? bar(err, total) : null;
    }

    private static ProgressBar bar(PrintWriter err, int total) {
        return new ProgressBarBuilder()
                .setInitialMax((long) total * PARTS)
                .setUnit("", PARTS)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .continuousUpdate()
                .setUpdateIntervalMillis(TICK_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(line -> draw(err, line), COLUMNS))
                .build();
    }

    private static void draw(PrintWriter err, String line) {
        err.print("\r" + line);
        err.flush();
    }

    /**
     * Progress of this process.
     *
     * @param err standard error
     * @param total the shares of all steps together
     */
    static Progress on(PrintWriter err, int total) {
        return new Progress(err, isTerminal(), System::nanoTime, total);
    }

    /** Linux tells where standard error goes; elsewhere it is taken for a file. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    /** Ends the step that runs and begins another, of a share of the total. */
    void step(String next, int share) {
        done += running;
        running = share;
        part = 0;
        name = next;
        if (bar == null) {
            tell();
        } else {
            // names of one width, so that the bar has one length
            bar.setExtraMessage("%-26s".formatted(name)).stepTo(Math.round(reached() * PARTS));
        }
    }

    /** Tells what part of the step that runs is done, from 0 to 1. */
    void within(double done) {
        part = done;
        if (bar != null) {
            bar.stepTo(Math.round(reached() * PARTS));
        } else if (isLong() && tenths() > told) {
            tell();
        }
    }

    /** Prints a line of its own, above the bar if there is one. */
    void told(String line) {
        if (bar != null) {
            draw(err, " ".repeat(COLUMNS) + "\r");
        }
        err.println(line);
        err.flush();
    }

    private void tell() {
        int percent = (int) (reached() * 100 / total);
        err.println(isLong() ? "… %d %% %s".formatted(percent, name) : "… " + name);
        err.flush();
        told = tenths();
    }

    private boolean isLong() {
        return nanos.getAsLong() - start > LONG.toNanos();
    }

    private int tenths() {
        return (int) (reached() * 10 / total);
    }

    private double reached() {
        return done + running * part;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            draw(err, " ".repeat(COLUMNS) + "\r");
        }
    }
}
