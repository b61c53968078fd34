package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

@BrowserTest
class WorkbenchJourneysTests {

    private static final String EXAMPLE = "committees";

    private static Page workbench(Visitor visitor) {
        Page page = visitor.open("/sparql");
        assertThat(page.locator("#editor .CodeMirror")).isVisible();
        return page;
    }

    private static Page answered(Visitor visitor, String query) {
        Page page =
                visitor.open("/sparql#query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(page.locator("#told")).containsText(Pattern.compile("\\d rows? in"));
        return page;
    }

    private static void choose(Page page, String view) {
        page.locator("#results .yasr_btnGroup")
                .getByText(view, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void anExampleIsShownAsTableAndAsNetwork(Visitor visitor) {
        Page page = workbench(visitor);
        page.locator("#example").selectOption(EXAMPLE);
        assertThat(page.locator("#told")).containsText(Pattern.compile("[1-9]\\d* rows in"));
        assertThat(page.locator("#results table tbody tr").first()).isVisible();
        choose(page, "Network");
        assertThat(page.locator("#results .canvas canvas").first()).isVisible();
        assertThat(page.locator("#results .canvas"))
                .hasAttribute("aria-label", Pattern.compile("Network of [1-9]\\d* things.*"));
        assertThat(page.locator("#permalink"))
                .hasAttribute("href", Pattern.compile("view=network"));
    }

    @Test
    void anExampleIsShownFirstAsItsHeaderSays(Visitor visitor) {
        Page page = workbench(visitor);
        page.locator("#example").selectOption("issuer-counts");
        assertThat(page.locator("#results svg.plot .bar").first()).isVisible();
        page.locator("#example").selectOption(EXAMPLE);
        assertThat(page.locator("#results table tbody tr").first()).isVisible();
    }

    @Test
    void aChinesePageHasChineseWordsAroundTheAnswer(Visitor visitor) {
        Page page = visitor.open("/sparql?lang=zh");
        assertThat(page.locator("#editor .CodeMirror")).isVisible();
        page.locator("#example").selectOption(EXAMPLE);
        assertThat(page.locator("#example option:checked")).hasText("有哪些标准化组织，由谁领导、任主任委员、承担秘书处");
        assertThat(page.locator("#results table tbody tr").first()).isVisible();
        assertThat(page.locator("#results .yasr_btn.select_table")).hasText("表格");
        assertThat(page.locator("#results .yasr_btn.select_response")).hasText("原始应答");
        assertThat(page.locator("#results .tableControls")).containsText("每页行数：");
    }

    @Test
    void numbersAreShownAsChart(Visitor visitor) {
        Page page =
                answered(
                        visitor,
                        "SELECT ?kind (COUNT(?thing) AS ?things) WHERE { ?thing a ?kind } GROUP BY"
                                + " ?kind");
        choose(page, "Chart");
        assertThat(page.locator("#results svg.plot .bar").first()).isVisible();
    }

    @Test
    void daysAreShownAsTimeline(Visitor visitor) {
        Page page =
                answered(
                        visitor,
                        "SELECT ?event ?start WHERE { ?event <https://schema.org/startDate> ?start"
                                + " }");
        choose(page, "Timeline");
        assertThat(page.locator("#results svg.plot .bar").first()).isVisible();
    }

    @Test
    void theAnswerIsTakenAlongAsCsv(Visitor visitor) throws IOException {
        Page page = answered(visitor, "SELECT ?s WHERE { ?s ?p ?o } LIMIT 3");
        Download download = page.waitForDownload(page.locator("[data-format=csv]")::click);
        assertThat(download.suggestedFilename()).isEqualTo("answer.csv");
        assertThat(Files.readAllLines(download.path())).hasSize(4).first().isEqualTo("s");
    }

    @Test
    void theKeyboardIsEnoughToAskAndLeave(Visitor visitor) {
        Page page = workbench(visitor);
        page.locator("#editor .CodeMirror").click();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#told")).containsText("rows in");
        page.keyboard().press("Tab");
        assertThat(page.locator("#run")).isFocused();
    }

    @Test
    void aFaultInTheQueryIsToldInWords(Visitor visitor) {
        Page page =
                visitor.open(
                        "/sparql#query="
                                + URLEncoder.encode("SELECT WHERE {", StandardCharsets.UTF_8));
        assertThat(page.locator("#fault")).containsText("line 1");
        assertThat(page.locator("#fault a")).hasAttribute("href", Pattern.compile("^/problems/"));
    }

    @Test
    void aLinkOfTheAnswerLeadsToThePageHere(Visitor visitor) {
        Page page =
                answered(
                        visitor,
                        "SELECT ?s WHERE { VALUES ?s { <https://w3id.org/biaozhun/id/body/sac> }"
                                + " }");
        Page thing = page.waitForPopup(page.locator("#results tbody a").first()::click);
        thing.waitForURL("**/id/body/sac");
        assertThat(thing.locator("h1")).containsText("国家标准化管理委员会");
    }

    @Test
    void aLinkToTheQueryGivesTheSameAnswer(Visitor visitor) {
        Page page = answered(visitor, "SELECT ?s WHERE { ?s ?p ?o } LIMIT 7");
        String link = page.locator("#permalink").getAttribute("href");
        Page other = visitor.open(link);
        assertThat(other.locator("#told")).containsText("7 rows in");
    }
}
