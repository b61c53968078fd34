package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

@BrowserTest
class NetworkJourneysTests {

    private static Page network(Visitor visitor) {
        Page page = visitor.open("/network?focus=/id/person/deng-zhiyong");
        assertThat(page.locator("#canvas canvas").first()).isVisible();
        assertThat(page.locator("#permalink")).hasAttribute("href", Pattern.compile(".+"));
        return page;
    }

    @Test
    void theKeyboardIsEnoughToWalkAndOpen(Visitor visitor) {
        Page page = network(visitor);
        Locator told = page.locator("#live");
        SearchJourneysTests.tabTo(page, "canvas");
        assertThat(told).containsText("Deng Zhiyong, person");
        page.keyboard().press("ArrowRight");
        assertThat(told).containsText(Pattern.compile("1 of \\d+ around Deng Zhiyong"));
        int ties = page.locator("#twin tbody tr").count();
        page.keyboard().press("Enter");
        assertThat(told).containsText(Pattern.compile("is open: [1-9]\\d* more thing"));
        assertThat(page.locator("#twin tbody tr")).not().hasCount(ties);
        assertThat(page.locator("#twin tbody tr").count()).isGreaterThan(ties);
        assertThat(page.url()).contains("expand=");
        page.keyboard().press("Home");
        assertThat(told).containsText("Deng Zhiyong, person");
        page.keyboard().press("o");
        page.waitForURL("**/id/person/deng-zhiyong");
    }

    @Test
    void theFirstStepWalksBackFromWhereItWent(Visitor visitor) {
        Page page = network(visitor);
        Locator told = page.locator("#live");
        page.locator("#canvas").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(told).containsText("neighbour");
        page.keyboard().press("Backspace");
        assertThat(told).containsText("Deng Zhiyong, person");
    }

    @Test
    void aDayChangesTheDrawingAndTheTable(Visitor visitor) {
        Page page = network(visitor);
        page.locator("#asOf").fill("2024-12-31");
        assertThat(page.locator("#twin thead")).containsText("On 2024-12-31");
        assertThat(page.locator("#permalink"))
                .hasAttribute("href", Pattern.compile("asOf=2024-12-31"));
        page.locator("#permalink").click();
        assertThat(page.locator("#asOf")).hasValue("2024-12-31");
        assertThat(page.locator("#twin tbody")).containsText("certain");
    }

    @Test
    void oneRelationIsShownAlone(Visitor visitor) {
        Page page = network(visitor);
        int all = page.locator("#twin tbody tr").count();
        page.locator("input[name=relations][value=tenure]").check();
        assertThat(page.locator("#twin tbody tr")).not().hasCount(all);
        assertThat(page.locator("#twin tbody tr").count()).isLessThan(all);
        assertThat(page.locator("#twin tbody")).containsText("Administrator");
    }

    @Test
    void drawsAnOrganisationChartAndLinksToIt(Visitor visitor) {
        Page page = visitor.open("/network?focus=/id/body/samr");
        assertThat(page.locator("#canvas canvas").first()).isVisible();
        page.locator("#layout").selectOption("chart");
        page.waitForURL("**layout=chart**");
        assertThat(page.locator("#permalink"))
                .hasAttribute("href", Pattern.compile("layout=chart"));
        page.reload();
        assertThat(page.locator("#layout")).hasValue("chart");
    }

    @Test
    void theDrawingIsTakenAlong(Visitor visitor) throws IOException {
        Page page = network(visitor);
        Download download = page.waitForDownload(page.locator("#png")::click);
        assertThat(download.suggestedFilename()).isEqualTo("deng-zhiyong-network.png");
        assertThat(Files.readAllBytes(download.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void beginsWithAName(Visitor visitor) {
        Page page = visitor.open("/network");
        page.locator("main input[name=q]").fill("Tian Shihong");
        page.locator("main input[name=q]").press("Enter");
        page.locator("main .found a").first().click();
        assertThat(page.locator("h1")).containsText("Tian Shihong");
        assertThat(page.locator("#canvas canvas").first()).isVisible();
    }
}
