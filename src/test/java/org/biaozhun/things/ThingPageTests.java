package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ThingPageTests {

    private static final String DENG = "/id/person/deng-zhiyong";
    private static final String SAC = "/id/body/sac";

    @LocalServerPort private int port;

    private Html page(String path) throws Exception {
        return Html.of(port, path);
    }

    @Test
    void aPersonHasPostsWithTimesAPortfolioAndSources() throws Exception {
        Html deng = page(DENG);
        assertThat(deng.text("h1")).contains("Deng Zhiyong");
        assertThat(deng.texts(".holdings li"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("certain", "Administrator of SAC", "since 28 Nov 2024"));
        assertThat(deng.texts("#portfolio tbody tr")).hasSize(6);
        assertThat(deng.values(".sources a", "href")).contains("/id/article/sesec-2024-nov-dec-03");
        assertThat(deng.texts(".timeline li"))
                .anySatisfy(line -> assertThat(line).contains("after Tian Shihong"));
        assertThat(deng.document().select(".timeline svg.bar rect.certain")).isNotEmpty();
    }

    @Test
    void everySourceMarkLeadsToASourceOfThePage() throws Exception {
        Html deng = page(DENG);
        assertThat(deng.values("sup a", "href"))
                .isNotEmpty()
                .allSatisfy(
                        mark -> assertThat(deng.document().selectFirst("li" + mark)).isNotNull());
        assertThat(deng.text(".sources li")).contains("Newsletter, November - December 2024");
    }

    @Test
    void onADayWithoutAHolderThePageSaysNotKnownAndNamesNobody() throws Exception {
        assertThat(page(SAC + "?asOf=2024-10-15").text(".holdings li"))
                .startsWith("○ not known")
                .doesNotContain("Tian", "Deng");
        assertThat(page(SAC + "?asOf=2020-06-01").text(".holdings li"))
                .startsWith("● certain")
                .contains("Tian Shihong");
        assertThat(page(SAC).text(".holdings li")).startsWith("● certain").contains("Deng Zhiyong");
        assertThat(page(SAC + "?asOf=2025-06-01").texts(".holdings li"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("○ not known Administrator of SAC"),
                        line ->
                                assertThat(line)
                                        .startsWith("◐ last reported 10 Jan 2025")
                                        .contains("Deng Zhiyong"));
    }

    @Test
    void theOrganisationNamesWhoHeadsItOnTheDay() throws Exception {
        assertThat(page(SAC).text(".tree li.self > .box")).contains("Deng Zhiyong");
        assertThat(page(SAC + "?asOf=2020-06-01").text(".tree li.self > .box"))
                .contains("Tian Shihong");
        assertThat(page(SAC + "?asOf=2024-10-15").text(".tree li.self > .box"))
                .doesNotContain("Deng", "Tian");
    }

    @Test
    void aBodyStandsInItsOrganisation() throws Exception {
        Html sac = page(SAC);
        assertThat(sac.text(".tree .self > .box")).contains("Standardisation Administration");
        assertThat(sac.values(".tree .self a", "href")).contains("/id/committee/sac-tc260");
        assertThat(sac.values(".tree > li > .box a", "href"))
                .containsExactly("/id/body/state-council");
    }

    @Test
    void aCommitteeShowsWhoLeadsIt() throws Exception {
        Html committee = page("/id/committee/sac-tc260");
        assertThat(committee.text("h1 abbr")).isEqualTo("SAC/TC 260");
        assertThat(committee.texts(".holdings li"))
                .anySatisfy(line -> assertThat(line).contains("Wang Jingtao"))
                .anySatisfy(
                        line -> assertThat(line).contains("Cyberspace Administration of China"));
        assertThat(committee.values(".tree .self li a", "href"))
                .anySatisfy(link -> assertThat(link).startsWith("/id/committee/sac-tc260-"));
    }

    @Test
    void aStandardHasItsDatesAndWhatItReplaces() throws Exception {
        Html standard = page("/id/standard/gb-t-4706.1-2024");
        assertThat(standard.text(".lead")).contains("Not yet in force");
        assertThat(standard.texts(".timeline li"))
                .anyMatch(line -> line.startsWith("issued 24 Jul 2024"))
                .anyMatch(line -> line.startsWith("takes effect 1 Aug 2026"));
        assertThat(standard.texts(".facts dt")).contains("revision of", "edition of");
        assertThat(page("/id/standard/gb-t-4706.1-2024?asOf=2026-08-01").text(".lead"))
                .contains("In force");
    }

    @Test
    void aDocumentHasItsBasisAsATreeAndItsProvisions() throws Exception {
        Html document = page("/id/document/data-security-compliance-guidelines");
        Element basis = document.document().expectFirst("section:has(#basis) .tree");
        assertThat(basis.select("li li a").eachText()).contains("Cybersecurity Law");
        assertThat(document.texts("#document-provisions tbody tr")).hasSize(17);
        Html law = page("/id/document/cybersecurity-law");
        assertThat(law.values("section:has(#rests) .tree a", "href"))
                .contains("/id/document/data-security-compliance-guidelines");
    }

    @Test
    void anArticleShowsEveryFactThatItStates() throws Exception {
        Html article = page("/id/article/sesec-2024-nov-dec-03");
        assertThat(article.texts(".stated summary")).contains("Deng Zhiyong", "Tian Shihong");
        assertThat(article.texts(".stated dd")).anyMatch(fact -> fact.startsWith("Feb 1971"));
    }

    @Test
    void computedFactsSayThatAndFromWhat() throws Exception {
        assertThat(page(DENG).texts("section:has(#computed) dd"))
                .anySatisfy(fact ->
                        assertThat(fact)
                                .contains("Administrator of SAC")
                                .contains("Computed: the post that the actor holds"));
    }

    @Test
    void editorialNotesAreSeen() throws Exception {
        assertThat(page("/id/standard/gb-t-4706.1-2024").text("aside.notice"))
                .contains("gives this edition no title");
    }

    @Test
    void longListsOfLinksAreCutAndCanBeShownWhole() throws Exception {
        Html cut = page("/id/body/samr");
        String more = cut.values("section:has(#linked) .more a", "href").getFirst();
        assertThat(more).isEqualTo("/id/body/samr?show=all#linked");
        Html whole = page("/id/body/samr?show=all");
        assertThat(whole.texts("section:has(#linked) dd li"))
                .hasSizeGreaterThan(cut.texts("section:has(#linked) dd li").size());
        assertThat(whole.document().select("section:has(#linked) .more")).isEmpty();
    }

    @Test
    void theFrameIsInTheLanguageAskedForAndNamesAreInBoth() throws Exception {
        Html chinese = page(SAC + "?lang=zh&asOf=2024-10-15");
        assertThat(chinese.document().expectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(chinese.text(".holdings li")).contains("不详");
        assertThat(chinese.text("h1 [lang=en]"))
                .isEqualTo("Standardisation Administration of China");
        assertThat(chinese.text("h1 [lang=zh-Hans]")).isEqualTo("国家标准化管理委员会");
        assertThat(chinese.values(".tree .self > .box a", "href"))
                .contains("/id/body/sac?asOf=2024-10-15&lang=zh");
        assertThat(chinese.values(".languages a", "href"))
                .containsExactly(
                        "/id/body/sac?asOf=2024-10-15&lang=en",
                        "/id/body/sac?asOf=2024-10-15&lang=zh");
    }

    @Test
    void theStatementsOfAThingAreATableTooAndAreAnnounced() throws Exception {
        HttpResponse<String> csv = new Http(port).get(DENG + ".csv");
        assertThat(Http.type(csv)).startsWith("text/csv");
        assertThat(csv.body()).startsWith("subject,property,value").contains("familyName,Deng,en");
        assertThat(new Http(port).get(DENG, "text/html").headers().allValues("Link"))
                .anyMatch(link -> link.startsWith("<" + DENG + ".ttl>; rel=\"describedby\""));
    }

    @Test
    void refusesADayThatIsNone() throws Exception {
        HttpResponse<String> answer = new Http(port).get(DENG + "?asOf=yesterday", "text/html");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("asOf is not a day as YYYY-MM-DD: yesterday.");
    }
}
