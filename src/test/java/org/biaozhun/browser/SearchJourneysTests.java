package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

@BrowserTest
class SearchJourneysTests {

    private static final String SAC = "国家标准化管理委员会";

    private static Locator field(Page page) {
        return page.locator("#search-home");
    }

    private static Locator suggestions(Page page) {
        return page.locator("#suggestions-home [role=option]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sac", "SAC", "guojia biaozhunhua", "guójiā biāozhǔnhuà", "国家标准化"})
    void suggestsTheAdministrationWhileSomebodyTypes(String typed, Visitor visitor) {
        Page page = visitor.open("/");
        field(page).pressSequentially(typed);
        Locator found = suggestions(page).filter(new Locator.FilterOptions().setHasText(SAC));
        found.first().click();
        page.waitForURL("**/id/body/sac");
        assertThat(page.locator("h1")).containsText(SAC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sac", "guojia biaozhunhua", "标准化"})
    void findsTheAdministrationOnThePageOfHits(String typed, Visitor visitor) {
        Page page = visitor.open("/");
        field(page).fill(typed);
        field(page).press("Enter");
        page.locator(".hits .name", new Page.LocatorOptions().setHasText(SAC))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(SAC);
    }

    @Test
    void theKeyboardIsEnoughToSearch(Visitor visitor) {
        Page page = visitor.open("/");
        tabTo(page, "search-home");
        page.keyboard().insertText("sac");
        assertThat(suggestions(page).first()).isVisible();
        assertThat(field(page)).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        Locator chosen = page.locator("#suggestions-home [aria-selected=true]");
        assertThat(chosen).hasCount(1);
        assertThat(field(page)).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
        assertThat(chosen).containsText(SAC);
        page.keyboard().press("Enter");
        page.waitForURL("**/id/body/sac");
    }

    @Test
    void escapeClosesTheSuggestionsThenEmptiesTheField(Visitor visitor) {
        Page page = visitor.open("/");
        field(page).focus();
        page.keyboard().insertText("deng");
        assertThat(suggestions(page).first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions-home")).isHidden();
        assertThat(field(page)).hasValue("deng");
        page.keyboard().press("Escape");
        assertThat(field(page)).hasValue("");
    }

    @Test
    void theFirstTabLeadsPastTheMenu(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON);
        page.keyboard().press("Tab");
        Locator skip = page.locator("a.skip");
        assertThat(skip).isFocused();
        assertThat(skip).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#content$"));
        assertThat(page.locator("#content")).isVisible();
    }

    @Test
    void aFacetNarrowsTheHitsAndCanBeTakenBack(Visitor visitor) {
        Page page = visitor.open("/search?q=standard");
        String all = page.locator("main > p[role=status]").innerText();
        Locator facet = page.locator(".facets li").first();
        String count = facet.locator(".number").innerText();
        facet.locator("a").click();
        assertThat(page.locator("main > p[role=status]")).containsText(count + " hit");
        assertThat(page.locator(".facets [aria-current=true]")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Without filters"))
                .click();
        assertThat(page.locator("main > p[role=status]")).hasText(all);
    }

    @Test
    void aDesignationIsFoundInAnySpelling(Visitor visitor) {
        Page page = visitor.open("/search?q=tc260");
        assertThat(page.locator(".hits li").first()).containsText("TC 260");
    }

    @Test
    void saysThatNothingFits(Visitor visitor) {
        Page page = visitor.open("/search?q=xyzzyqq");
        assertThat(page.locator(".nothing")).containsText("No thing of the graph fits xyzzyqq");
    }

    /** Presses Tab until the element of this id has the focus. */
    static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + id);
    }
}
