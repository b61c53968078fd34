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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts of many values, stated and computed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false", "biaozhun.sources="})
class FoldedValuesTests {

    private static final int MANY = 25;
    private static final int OPEN = 20;

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        String names =
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(n -> "\"Name %02d\"@en".formatted(n))
                        .collect(Collectors.joining(", "));
        String units =
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(n ->
                                "unit:u%1$02d a org:OrganizationalUnit ; skos:prefLabel \"U%1$02d\"@en ; org:unitOf body:b ."
                                        .formatted(n))
                        .collect(Collectors.joining("\n"));
        SmallCorpus.in(folder)
                .withQueries()
                .with(
                        "data/a.ttl",
                        "body:b a bz:Agency ; skos:prefLabel \"B\"@en ; skos:altLabel %s .\n%s"
                                .formatted(names, units));
        settings.add("biaozhun.corpus", folder::toString);
    }

    @Test
    void theFirstAreOpenTheOthersAreThereToo() throws Exception {
        Html page = Html.of(port, "/id/body/b");
        assertThat(page.document().select("dl.facts details").eachText())
                .as("folded facts")
                .hasSizeGreaterThanOrEqualTo(1)
                .anyMatch(folded -> folded.contains("Name %d".formatted(MANY)));
        assertThat(page.document().select("dl.facts details li"))
                .hasSizeGreaterThanOrEqualTo(MANY - OPEN);
        assertThat(page.document().select("dl.facts li").eachText())
                .contains("Name 01", "Name %d".formatted(MANY));
    }
}
