package org.biaozhun.command;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;

/**
 * Tells on standard error how far long work has come. A terminal shows a bar in one line, with the
 * seconds of the step that runs, and the line is wiped in the end. A file or a pipe gets a line for
 * each step; once the work takes more than two seconds it has the bar in it, and there is a line
 * for each further tenth.
 */
final class Progress implements AutoCloseable {

    private static final int CELLS = 10;
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final long TICK_MILLIS = 500;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter err;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private final int total;
    private final long start;
    private @Nullable Timer timer;
    private String name = "";
    private long stepStart;
    private int done;
    private int running;
    private double part;
    private int told;

    Progress(PrintWriter err, boolean isTerminal, LongSupplier nanos, int total) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.nanos = nanos;
        this.total = total;
        this.start = nanos.getAsLong();
    }

    /**
     * Progress of this process.
     *
     * @param err standard error
     * @param total the shares of all steps together
     */
    static Progress on(PrintWriter err, int total) {
        Progress progress = new Progress(err, isTerminal(), System::nanoTime, total);
        if (progress.isTerminal) {
            Timer timer = new Timer("progress", true);
            progress.timer = timer;
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.draw();
                        }
                    },
                    TICK_MILLIS,
                    TICK_MILLIS);
        }
        return progress;
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
    synchronized void step(String next, int share) {
        done += running;
        running = share;
        part = 0;
        name = next;
        stepStart = nanos.getAsLong();
        if (isTerminal) {
            draw();
        } else {
            err.println(isLong() ? bar() : "… " + name);
            err.flush();
            told = cells();
        }
    }

    /** Tells what part of the step that runs is done, from 0 to 1. */
    synchronized void within(double done) {
        part = done;
        if (!isTerminal && isLong() && cells() > told) {
            err.println(bar());
            err.flush();
            told = cells();
        }
    }

    /** Draws the bar anew where it stands. */
    synchronized void draw() {
        long seconds = Duration.ofNanos(nanos.getAsLong() - stepStart).toSeconds();
        err.print("\r" + bar() + (seconds == 0 ? "" : ", " + seconds + " s") + "\u001b[K");
        err.flush();
    }

    private boolean isLong() {
        return nanos.getAsLong() - start > LONG.toNanos();
    }

    private String bar() {
        int full = cells();
        String cells = "#".repeat(full) + " ".repeat(CELLS - full);
        return "[%s] %d %% %s".formatted(cells, (int) (reached() * 100 / total), name);
    }

    private int cells() {
        return (int) (reached() * CELLS / total);
    }

    private double reached() {
        return done + running * part;
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.cancel();
        }
        synchronized (this) {
            if (isTerminal) {
                err.print("\r\u001b[K");
                err.flush();
            }
        }
    }
}
