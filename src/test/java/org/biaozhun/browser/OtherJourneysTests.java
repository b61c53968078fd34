package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Questions with a form, calendar, ontology, annex. */
@BrowserTest
class OtherJourneysTests {

    private static final String POST = "https://w3id.org/biaozhun/id/post/sac-administrator";

    @Test
    void aQuestionIsFilledAndAnswered(Visitor visitor) throws IOException {
        Page page = visitor.open("/api/queries");
        page.locator("a[href='/api/queries/holder-on-day']").first().click();
        page.locator("#p-post").fill(POST);
        page.locator("#p-day").fill("2024-12-31");
        page.locator("form.ask button").click();
        assertThat(page.locator("main table tbody")).containsText("Deng Zhiyong");
        Download download =
                page.waitForDownload(
                        page.locator("main a[href*='holder-on-day.csv']").first()::click);
        assertThat(Files.readString(download.path())).contains("certain,Deng Zhiyong");
    }

    @Test
    void aFieldOffersTheValuesItTakes(Visitor visitor) {
        Page page = visitor.open("/api/queries/holder-on-day");
        page.locator("#p-post").pressSequentially("administrator");
        Locator values = page.locator("#v-post option[value='" + POST + "']");
        values.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(values).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "issuer-counts, svg.plot .bar",
        "consultations, svg.plot .bar",
        "legal-basis?document=https://w3id.org/biaozhun/id/document/data-security-compliance-guidelines,"
            + " canvas"
    })
    void anAnswerIsDrawnAsItsQuestionSays(String question, String drawing, Visitor visitor) {
        Page page = visitor.open("/api/queries/" + question);
        assertThat(page.locator("#drawn " + drawing).first()).isVisible();
        assertThat(page.locator("main table tbody tr").first()).isVisible();
    }

    @Test
    void aRecipeIsCopied(Visitor visitor) {
        Page page =
                visitor.open(
                        Paths.QUESTION,
                        options ->
                                options.setPermissions(
                                        List.of("clipboard-read", "clipboard-write")));
        Locator recipe = page.locator("code.copy").first();
        recipe.locator("xpath=following-sibling::button").first().click();
        assertThat(page.getByText("Copied")).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(recipe.innerText());
    }

    @Test
    void aWrongValueIsToldBesideTheForm(Visitor visitor) {
        Page page = visitor.open("/api/queries/holder-on-day?post=nonsense&day=2024-12-31");
        assertThat(page.locator("form.ask .fault")).containsText("post");
        assertThat(page.locator("#p-post")).hasValue("nonsense");
    }

    @Test
    void theCalendarGoesFromMonthToMonthAndHasAFeed(Visitor visitor) throws IOException {
        Page page = visitor.open("/calendar?month=2024-12");
        assertThat(page.locator("h1")).hasText("December 2024");
        page.locator("main a[rel=prev]").click();
        assertThat(page.locator("h1")).hasText("November 2024");
        page.locator("#kind").selectOption("consultation");
        page.locator("#view").selectOption("grid");
        page.locator("form.controls button").click();
        assertThat(page.locator("table.month tbody td")).hasCount(35);
        Download feed =
                page.waitForDownload(page.locator("main a[href*='calendar.ics']").first()::click);
        assertThat(Files.readString(feed.path()))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
    }

    @Test
    void anEntryOfTheCalendarLeadsToItsThing(Visitor visitor) {
        Page page = visitor.open("/calendar?month=2024-12");
        Locator entry = page.locator("main .facts dd p a").first();
        String name = entry.innerText();
        entry.click();
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void theOntologyTellsItsTermsAndIsTakenAlong(Visitor visitor) {
        Page page = visitor.open("/ontology#Tenure");
        assertThat(page.locator("#Tenure")).isVisible();
        page.locator("#Tenure summary").click();
        assertThat(page.locator("#Tenure svg")).isVisible();
        page.locator("main a[href='/ontology.ttl']").click();
        assertThat(page.locator("body")).containsText("owl:Ontology");
    }

    @Test
    void theAnnexIsShownForADay(Visitor visitor) {
        Page page = visitor.open("/annex?sections=authorities");
        Locator annex = page.locator("main > .annex");
        assertThat(annex).containsText("国家标准化管理委员会");
        assertThat(annex).containsText("Deng Zhiyong");
        page.locator("#a-as-of").fill("2020-06-01");
        page.locator("form.ask button").click();
        assertThat(annex).containsText("Tian Shihong");
        assertThat(page.locator("#a-as-of")).hasValue("2020-06-01");
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF-", "docx, PK"})
    void theAnnexIsTakenAlong(String format, String beginning, Visitor visitor) throws IOException {
        Page page = visitor.open("/annex?sections=authorities");
        Locator link = page.locator("main a[download][href*='format=" + format + "']");
        Download download = page.waitForDownload(link::click);
        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }
}
