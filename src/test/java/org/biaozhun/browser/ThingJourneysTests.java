package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

@BrowserTest
class ThingJourneysTests {

    private static void follow(Page page, String path) {
        page.locator("main a[href^='" + path + "']").first().click();
        page.waitForURL("**" + path + "*");
    }

    @Test
    void linksLeadFromDengToTianToTheAdministrationToItsCommittee(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON);
        follow(page, "/id/person/tian-shihong");
        assertThat(page.locator("h1")).containsText("Tian Shihong");
        follow(page, "/id/body/sac");
        assertThat(page.locator("h1")).containsText("国家标准化管理委员会");
        follow(page, "/id/committee/sac-tc260");
        assertThat(page.locator("h1")).containsText("TC 260");
    }

    @Test
    void anotherDayTellsThatTheHolderIsNotKnown(Visitor visitor) {
        Page page = visitor.open("/id/post/sac-administrator");
        Locator holdings = page.locator(".holdings");
        assertThat(holdings).containsText("Deng Zhiyong");
        assertThat(holdings.locator(".standing").first()).containsText("certain");
        page.locator("#as-of").fill("2024-10-15");
        page.locator(".as-of button").click();
        assertThat(holdings.locator(".standing").first()).containsText("not known");
        assertThat(page.locator("#as-of")).hasValue("2024-10-15");
        page.locator("#as-of").fill("2020-06-01");
        page.locator(".as-of button").click();
        assertThat(holdings).containsText("Tian Shihong");
        assertThat(holdings.locator(".standing").first()).containsText("certain");
    }

    @Test
    void aMarkLeadsToTheSource(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON);
        Locator mark = page.locator("main sup a").first();
        String number = mark.innerText();
        mark.click();
        assertThat(page).hasURL(Pattern.compile("#source-" + number + "$"));
        assertThat(page.locator("#source-" + number)).isVisible();
        page.locator("#source-" + number + " a").first().click();
        page.waitForURL("**/id/article/*");
    }

    @Test
    void theLanguageStaysFromPageToPage(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON);
        page.locator(".languages a[lang=zh-Hans]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        assertThat(page.locator("#sources")).not().hasText("Sources");
        follow(page, "/id/person/tian-shihong");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        page.locator(".languages a[lang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#sources")).hasText("Sources");
    }

    @Test
    void aTableIsSortedByTheKeyboardAndTakenAlong(Visitor visitor) throws IOException {
        Page page = visitor.open(Paths.BODY);
        Locator panel = page.locator("section.panel").first();
        Locator heading = panel.locator("thead th").first();
        heading.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(heading).hasAttribute("aria-sort", "ascending");
        List<String> rising = panel.locator("tbody td:first-child").allInnerTexts();
        page.keyboard().press("Enter");
        assertThat(heading).hasAttribute("aria-sort", "descending");
        List<String> falling = panel.locator("tbody td:first-child").allInnerTexts();
        assertThat(falling.getFirst()).isEqualTo(rising.getLast());
        assertThat(falling).containsExactlyInAnyOrderElementsOf(rising);
        Download download = page.waitForDownload(panel.getByText("CSV")::click);
        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readAllLines(download.path())).hasSizeGreaterThanOrEqualTo(rising.size());
    }

    @Test
    void theDataOfAThingAreTakenAlong(Visitor visitor) throws IOException {
        Page page = visitor.open(Paths.PERSON);
        Locator link = page.locator("section:has(#take) a[href$='.csv']");
        Download download = page.waitForDownload(link::click);
        assertThat(Files.readString(download.path())).contains("Deng Zhiyong", "sac");
    }

    @Test
    void aListIsOrderedByLinks(Visitor visitor) {
        Page page = visitor.open("/id/body");
        page.locator("main .head a[href*='sort=links']").click();
        assertThat(page.locator("main .head a[aria-current=true]"))
                .hasAttribute("href", "/id/body?sort=links");
        page.waitForLoadState();
        List<Integer> links =
                page.locator("tbody td.number").allInnerTexts().stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(links).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> b - a);
    }

    @ParameterizedTest
    @CsvSource({
        "Hierarchy, /id/body/samr",
        "Bodies, /id/body",
        "Persons, /id/person",
        "Committees, /id/committee",
        "Standards, /id/standard",
        "calendar, /calendar",
        "Network, /network",
        "Regulations, /id/document"
    })
    void theFirstPageLeadsToEachEntry(String entry, String path, Visitor visitor) {
        Page page = visitor.open("/");
        page.locator(".entries a[href^='" + path + "']")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        page.waitForURL("**" + path + "*");
        assertThat(page.locator("h1")).hasCount(1);
    }

    @Test
    void theHierarchyLeadsDownFromTheTop(Visitor visitor) {
        Page page = visitor.open("/id/body/samr#organisation");
        Locator tree = page.locator("section:has(#organisation) .tree");
        assertThat(tree.locator(".self")).hasCount(1);
        tree.locator("a[href='/id/body/sac']").first().click();
        assertThat(page.locator("h1")).containsText("国家标准化管理委员会");
    }

    @Test
    void aMissingPageSaysSoAndKeepsTheMenu(Visitor visitor) {
        Page page = visitor.page(options -> options);
        Response answer = Objects.requireNonNull(page.navigate("/id/person/nobody"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main code")).not().isEmpty();
        page.locator("#search-top").fill("Deng Zhiyong");
        page.locator("#search-top").press("Enter");
        assertThat(page.locator(".hits")).containsText("Deng Zhiyong");
    }

    @Test
    void anErrorIsReportedFromThePageItIsOn(Visitor visitor) {
        Page page = visitor.open(Paths.COMMITTEE);
        page.getByRole(AriaRole.CONTENTINFO).getByText("Report an error").click();
        assertThat(page.locator("main")).containsText(Paths.COMMITTEE);
    }
}
