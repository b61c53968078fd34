package org.biaozhun.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

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

    private final Map<String, BrowserContext> plain = new HashMap<>();
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

    /** The profile that visitors of a site share one after the other, made when first needed. */
    BrowserContext plain(String site, Supplier<BrowserContext> make) {
        return plain.computeIfAbsent(site, first -> make.get());
    }

    /** Closes the pages of that profile and empties what they have left in it. */
    void tidy(String site) {
        BrowserContext context = plain.get(site);
        if (context == null || context.pages().isEmpty()) {
            return;
        }
        JsonObject everything = new JsonObject();
        everything.addProperty("origin", site);
        everything.addProperty("storageTypes", "all");
        context.newCDPSession(context.pages().getFirst())
                .send("Storage.clearDataForOrigin", everything);
        context.clearCookies();
        context.pages().forEach(Page::close);
    }

    /** Gives the browser back: it goes on for other classes. */
    @Override
    public void close() {
        IDLE.add(this);
    }
}
