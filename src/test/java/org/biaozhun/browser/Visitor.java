package org.biaozhun.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Somebody with an empty browser profile: opens pages, and keeps what they asked the network for.
 */
final class Visitor implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double PATIENCE = 60_000;

    private final Chromium chromium;
    private final String site;
    private final List<BrowserContext> own = new ArrayList<>();
    private final Set<BrowserContext> watched = new HashSet<>();
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Consumer<Request> requested = this::note;
    private final Consumer<ConsoleMessage> said = this::keep;
    private final Consumer<WebError> thrown = this::keep;

    Visitor(Chromium chromium, String site) {
        this.chromium = chromium;
        this.site = site;
    }

    /** A page in a window of 1280 by 800 pixels. */
    Page open(String path) {
        return open(path, WIDTH);
    }

    /** A page in a window of this width. */
    Page open(String path, int width) {
        BrowserContext context = chromium.plain(site, this::context);
        watch(context);
        Page page = context.newPage();
        if (width != WIDTH) {
            page.setViewportSize(width, HEIGHT);
        }
        page.navigate(path);
        return page;
    }

    /** A page in a browser with these settings. */
    Page open(String path, UnaryOperator<Browser.NewContextOptions> settings) {
        Page page = page(settings);
        page.navigate(path);
        return page;
    }

    /** An empty page in a browser with these settings. */
    Page page(UnaryOperator<Browser.NewContextOptions> settings) {
        BrowserContext context = context(settings);
        own.add(context);
        watch(context);
        return context.newPage();
    }

    private BrowserContext context() {
        return context(options -> options);
    }

    private BrowserContext context(UnaryOperator<Browser.NewContextOptions> settings) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setBaseURL(site)
                        .setLocale("en-GB")
                        .setViewportSize(WIDTH, HEIGHT);
        BrowserContext context = chromium.browser().newContext(settings.apply(options));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private void watch(BrowserContext context) {
        if (watched.add(context)) {
            context.onRequest(requested);
            context.onConsoleMessage(said);
            context.onWebError(thrown);
        }
    }

    private void note(Request request) {
        hosts.add(hostOf(request.url()));
    }

    private void keep(WebError fault) {
        faults.add(fault.error());
    }

    private void keep(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            faults.add(message.text() + " at " + message.location());
        }
    }

    private static String hostOf(String url) {
        URI uri = URI.create(url.replaceAll("[?#].*", ""));
        return uri.getAuthority() == null ? "" : uri.getScheme() + "://" + uri.getAuthority();
    }

    /** Where requests went that did not go to the server under test. */
    Set<String> foreign() {
        Set<String> foreign = new TreeSet<>(hosts);
        foreign.removeAll(Set.of(site, ""));
        return foreign;
    }

    /** Takes the log as it is, and begins a new one. */
    Set<String> takeForeign() {
        Set<String> foreign = foreign();
        hosts.clear();
        return foreign;
    }

    /** What scripts threw and what the browser refused. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Takes the faults as they are, and begins a new list. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    @Override
    public void close() {
        for (BrowserContext context : watched) {
            context.offRequest(requested);
            context.offConsoleMessage(said);
            context.offWebError(thrown);
        }
        own.forEach(BrowserContext::close);
        chromium.tidy(site);
    }
}
