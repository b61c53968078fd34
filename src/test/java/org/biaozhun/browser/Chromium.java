package org.biaozhun.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Debian's Chromium without a window, and without the calls it makes for itself; its build without
 * any interface, where there is one, as it starts pages in half the time.
 */
final class Chromium implements AutoCloseable {

    private static final Queue<Chromium> IDLE = new ConcurrentLinkedQueue<>();
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update");

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(Files.exists(SHELL) ? SHELL : PROGRAM)
                                    .setArgs(ARGUMENTS));

    private Chromium() {
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** A browser that no other class of tests has, until it is given back. */
    static Chromium borrow() {
        Chromium idle = IDLE.poll();
        return idle == null ? new Chromium() : idle;
    }

    Browser browser() {
        return browser;
    }

    /** Gives the browser back: it goes on for other classes. */
    @Override
    public void close() {
        IDLE.add(this);
    }
}
