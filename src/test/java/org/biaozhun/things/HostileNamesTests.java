package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;

/** What is in the graph is shown as text, whatever it looks like; a corpus needs no questions. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false"})
class HostileNamesTests {

    private static final String HOSTILE = "<script>alert(1)</script>\\\" onload=\\\"x${1+1}";

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        SmallCorpus.in(folder)
                .with(
                        "data/hostile.ttl",
                        """
                        <https://w3id.org/biaozhun/id/body/hostile> a bz:Agency ;
                          skos:prefLabel "%1$s"@en ;
                          skos:notation "<b>" ;
                          skos:editorialNote "%1$s"@en ;
                          schema:url <javascript:alert(1)> .
                        """
                                .formatted(HOSTILE));
        settings.add("biaozhun.corpus", folder::toString);
        settings.add("biaozhun.sources", () -> "");
    }

    @Test
    void hostileNamesAreText() throws Exception {
        Html page = Html.of(port, "/id/body/hostile");
        assertThat(page.text("h1")).contains("<script>alert(1)</script>\" onload=\"x${1+1}");
        assertThat(page.document().select("script:not([src]), [onload], b")).isEmpty();
        assertThat(page.values("a", "href")).noneMatch(link -> link.startsWith("javascript"));
    }

    @Test
    void listsShowThemAsTextToo() throws Exception {
        Html list = Html.of(port, "/id/body");
        assertThat(list.text("tbody th")).contains("<script>");
        assertThat(list.document().select("script:not([src]), [onload]")).isEmpty();
    }
}
