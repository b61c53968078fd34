package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of a register beside an issue: where a source is named, it is with grade and address. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false", "biaozhun.sources="})
class PagesAsSourcesTests {

    private static final String NOTICE = "https://www.sac.example/notice/1";
    private static final String NEWS = "http://news.example/2?a=b&c=d";
    private static final String OLDER = "https://old.example/";

    private static final String PAGES =
            """
            address\tpublisher\tkind\tgrade\tcopy\tday\tday_basis
            %s\tSAC\tnotice\tofficial-notice\t\t2025-03\tprinted
            %s\t\tnews\tpress\tyes\t2026\tinferred
            %s\t\tnews\tpress\t\t\t
            """
                    .formatted(NOTICE, NEWS, OLDER);

    private static final String HEADS =
            """
            seen\tsource
            2025-03\t%s
            2026\t%s
            2020\t%s
            """
                    .formatted(NOTICE, NEWS, OLDER);

    private static final String QUERY =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            CONSTRUCT {
              <https://w3id.org/biaozhun/id/tenure/t> bz:observedOn ?day ;
                bz:tenureStatus <https://w3id.org/biaozhun/list/tenure-status/current> .
            }
            WHERE { BIND(bzf:time(?seen) AS ?day) }
            """;

    private static final String ISSUE =
            """
            <https://w3id.org/biaozhun/graph/data/issue> dcterms:source article:a .
            article:a a bz:Article ; skos:prefLabel "Article A"@en ; dcterms:isPartOf issue:i .
            issue:i a bz:NewsletterIssue ; skos:prefLabel "Issue I"@en ; bz:grade grade:press ;
              bz:asOf "2024-12-31"^^xsd:date ; schema:startDate "2024-11"^^xsd:gYearMonth ;
              schema:endDate "2024-12"^^xsd:gYearMonth .
            person:p a foaf:Person ; skos:prefLabel "Li Min"@en ; foaf:familyName "Li"@en .
            body:b a bz:Agency ; skos:prefLabel "Bureau"@en .
            tenure:t a bz:Tenure ; skos:prefLabel "Head"@en ; org:member person:p ; org:organization body:b ;
              org:role role:head ; bz:tenureStatus tenure-status:current .
            """;

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) throws IOException {
        SmallCorpus.in(folder)
                .withQueries()
                .with("data/issue.ttl", ISSUE)
                .with("data/registers/pages.tsv", PAGES)
                .with(
                        "data/registers/pages.rq",
                        Files.readString(Repository.ROOT.resolve("data/registers/pages.rq")))
                .with("data/registers/heads.tsv", HEADS)
                .with("data/registers/heads.rq", QUERY);
        settings.add("biaozhun.corpus", folder::toString);
    }

    @Test
    void theBestGradeComesFirstThenTheNewest() throws Exception {
        Html page = Html.of(port, "/id/tenure/t");
        Element status = page.document().select(".facts a[href$=/current]").first().parent();
        assertThat(status.select("sup a").eachAttr("href"))
                .extracting(mark -> page.text(mark))
                .containsExactly(
                        "SAC, sac.example, 2025-03 (official notice) " + NOTICE,
                        "news.example, 2026 (press) " + NEWS,
                        "Article A, Issue I (press)",
                        "old.example (press) " + OLDER);
        assertThat(page.document().select(".sources a.address"))
                .extracting(link -> link.attr("href"), link -> link.attr("rel"))
                .containsExactlyInAnyOrder(
                        tuple(NOTICE, "nofollow noopener"),
                        tuple(NEWS, "nofollow noopener"),
                        tuple(OLDER, "nofollow noopener"));
    }

    @Test
    void gradesAreInTheLanguageOfThePage() throws Exception {
        assertThat(Html.of(port, "/id/tenure/t?lang=zh").texts(".sources li"))
                .anyMatch(line -> line.contains("(官方通知)") && line.contains(NOTICE));
        assertThat(Html.of(port, "/annex?lang=zh&asOf=2025-03-31").texts(".sources li"))
                .anyMatch(line -> line.contains("（官方通知）") && line.contains(NOTICE));
    }

    @Test
    void theAnnexNumbersThemInThatOrder() throws Exception {
        assertThat(Html.of(port, "/annex?asOf=2025-03-31").texts(".sources li"))
                .startsWith(
                        "SAC, sac.example, 2025-03, Background source (official notice) " + NOTICE,
                        "news.example, 2026, Background source (press) " + NEWS);
    }

    @Test
    void anAnnexWithoutAnIssueIsOfTheDayOfItsNewestSource() throws Exception {
        assertThat(new Http(port).get("/annex?sources=registers&format=md").body())
                .contains("1 Jan 2026");
    }

    @Test
    void aPageSaysWhatItIsAndWhatItStates() throws Exception {
        String list = new Http(port).get("/api/queries/sources?format=csv", "text/csv").body();
        assertThat(list.lines().toList()).hasSize(5).element(1).asString().startsWith("Issue I,");
        String address =
                list.lines()
                        .filter(line -> line.contains("official notice"))
                        .findFirst()
                        .orElseThrow()
                        .replaceAll(".*(/id/page/[^,]*),.*", "$1");
        Html page = Html.of(port, address);
        assertThat(page.text("h1")).contains("SAC, sac.example, 2025-03");
        assertThat(page.text("main"))
                .contains(NOTICE, "official notice", "notice", "printed", "as of Mar 2025", "SAC");
        assertThat(page.text("#states")).isNotEmpty();
        assertThat(page.texts("details.stated summary")).containsExactly("Head");
    }

    /** The newest source is of some day of 2026: nothing makes it a later one than the first. */
    @Test
    void nowIsTheFirstDayThatTheNewestSourceMayBeOf() throws Exception {
        assertThat(Html.of(port, "/id/person/p").values("input[name=asOf]", "value"))
                .containsOnly("2026-01-01");
    }

    @Test
    void theHomePageDoesNotListThem() throws Exception {
        Html home = Html.of(port, "/");
        assertThat(home.text("main")).contains("Issue I").doesNotContain("news.example");
        assertThat(home.values("main a", "href")).anyMatch(href -> href.startsWith("/id/page"));
        assertThat(Html.of(port, "/id/page").texts("tbody th")).hasSize(3);
    }
}
