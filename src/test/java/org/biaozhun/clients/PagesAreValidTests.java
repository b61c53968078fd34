package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every kind of page in both languages, and every style sheet, as the Nu Html Checker sees them.
 */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesAreValidTests {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/search",
                    "/search?q=standard",
                    "/search?q=deng+zhiyong&kind=person",
                    "/search?q=nothing-has-this-name",
                    "/id",
                    "/id/person/deng-zhiyong?asOf=2024-10-15",
                    "/id/body/sac",
                    "/id/body/samr",
                    "/id/committee/sac-tc260",
                    "/id/person/nobody",
                    "/list",
                    "/network",
                    "/network?focus=https://w3id.org/biaozhun/id/body/sac&depth=2",
                    "/calendar",
                    "/calendar?month=2024-12",
                    "/calendar?month=2024-12&view=grid",
                    "/sparql",
                    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D",
                    "/ontology",
                    "/api/queries",
                    "/annex",
                    "/annex?sections=authorities,people&asOf=2024-12-31",
                    "/annex?format=html",
                    "/quality",
                    "/problems",
                    "/problems/query-timeout",
                    "/report",
                    "/report?thing=https://w3id.org/biaozhun/id/body/sac",
                    "/no-such-page");

    /** What is no fault: pages of entries by day, XHTML that is also printed, and a guess. */
    private static final List<String> PASSED_OVER =
            List.of(
                    "Duplicate “dt” name",
                    "The first occurrence of “dt” name",
                    "Trailing slash on void elements",
                    "This document appears to be written in");

    /** One thing of each kind is enough, as one template writes all of them. */
    private static final int OF_EACH = 1;

    @LocalServerPort private int port;
    @TempDir private Path folder;

    private Set<String> paths() throws Exception {
        Set<String> paths = new LinkedHashSet<>(PAGES);
        for (String index : List.of("/id", "/list")) {
            for (String list : links(index, index + "/[a-z-]+")) {
                paths.add(list);
                links(list, list + "/[^/?#]+").stream().limit(OF_EACH).forEach(paths::add);
            }
        }
        for (String question : links("/api/queries", "/api/queries/[a-z-]+")) {
            paths.add(question);
        }
        assertThat(paths).hasSizeGreaterThan(100);
        return paths;
    }

    private List<String> links(String page, String form) throws Exception {
        return Html.of(port, page).values("main a", "href").stream()
                .filter(link -> link.matches(form))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pagesAreValid(String language) throws Exception {
        List<Path> files = new ArrayList<>();
        List<String> paths = List.copyOf(paths());
        for (String path : paths) {
            String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            HttpResponse<String> page = new Http(port).get(asked, "text/html");
            assertThat(Http.type(page)).as(asked).startsWith("text/html");
            Path file = folder.resolve("%03d.html".formatted(files.size()));
            files.add(Files.writeString(file, page.body()));
        }
        assertThat(HtmlValidator.validate(files))
                .filteredOn(message -> PASSED_OVER.stream().noneMatch(message.text()::startsWith))
                .extracting(message -> pathOf(message, paths) + " " + message)
                .isEmpty();
    }

    private static String pathOf(HtmlValidator.Message message, List<String> paths) {
        String number = message.file().replace(".html", "");
        return number.matches("\\d+") ? paths.get(Integer.parseInt(number)) : "";
    }

    @Test
    void styleSheetsAreValid() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/static"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(HtmlValidator.validate(sheets)).isEmpty();
        }
    }
}
