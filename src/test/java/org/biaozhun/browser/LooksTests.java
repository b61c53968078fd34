package org.biaozhun.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** How pages look in narrow windows, enlarged, in the dark, on paper and without scripts. */
@BrowserTest
class LooksTests {

    private static final int SMALLEST = 320;
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** Pictures are for people, and take longer than all the rest: {@code -Dpictures=true}. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String TOO_WIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const isBoxed = (element) => element.closest(".scroll, .CodeMirror, svg, #results") !== null;
              return document.documentElement.scrollWidth <= width ? [] :
                [...document.querySelectorAll("body *")]
                  .filter((one) => !isBoxed(one) && one.getBoundingClientRect().right > width + 1)
                  .map((one) => one.outerHTML.slice(0, 120));
            }
            """;

    private static void assertFits(Page page, String kind) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s scrolls sideways: %s", kind, page.evaluate(TOO_WIDE))
                .isEqualTo(true);
    }

    /** Scripts of these fetch what the page then shows. */
    private static void waitForScripts(Page page, String kind) {
        if (PICTURES
                || List.of("network", "workbench", "question", "chart", "timeline", "search")
                        .contains(kind)) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private static void photograph(Page page, String kind, int width) {
        if (!PICTURES) {
            return;
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(kind + "-" + width + ".png")));
    }

    @ParameterizedTest
    @MethodSource("org.biaozhun.browser.Paths#kinds")
    void noPageScrollsSideways(String kind, Visitor visitor) {
        Page page = visitor.open(Paths.of(kind), DESK);
        waitForScripts(page, kind);
        assertFits(page, kind);
        photograph(page, kind, DESK);
        page.setViewportSize(PHONE, 800);
        assertFits(page, kind);
        photograph(page, kind, PHONE);
        page.setViewportSize(SMALLEST, 800);
        assertFits(page, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "search", "person", "body", "question", "network", "calendar"})
    void noneDoesInTheDarkAndInChinese(String kind, Visitor visitor) {
        Page page =
                visitor.open(
                        Paths.of(kind, "zh"), options -> options.setColorScheme(ColorScheme.DARK));
        waitForScripts(page, kind);
        assertFits(page, kind);
        photograph(page, kind + "-zh-dark", DESK);
    }

    /** At 200 % a window of 1280 pixels is 640 wide to the page. */
    @ParameterizedTest
    @ValueSource(strings = {"home", "person", "network", "workbench", "calendar"})
    void pagesCanBeEnlargedTwice(String kind, Visitor visitor) {
        Page page =
                visitor.open(
                        Paths.of(kind),
                        options -> options.setViewportSize(640, 400).setDeviceScaleFactor(2));
        assertFits(page, kind);
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void aDarkSchemeIsHeeded(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON, options -> options.setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 23, 28)");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    @Test
    void paperHasNoNavigationAndAllTheText(Visitor visitor) {
        Page page = visitor.open(Paths.PERSON);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#sources")).isVisible();
        assertThat(page.pdf()).startsWith('%', 'P', 'D', 'F');
    }

    /** All kinds in one browser, as nothing is kept from page to page. */
    @Test
    void pagesSayTheirPartWithoutScripts(Visitor visitor) {
        Page page = visitor.page(options -> options.setJavaScriptEnabled(false));
        Paths.kinds()
                .forEach(kind -> {
                    page.navigate(Paths.of(kind));
                    assertThat(page.locator("h1").first()).isVisible();
                    assertThat(page.locator("main").innerText()).as(kind).hasSizeGreaterThan(100);
                });
    }

    @Test
    void searchNeedsNoScript(Visitor visitor) {
        Page page = visitor.open("/", options -> options.setJavaScriptEnabled(false));
        page.locator("#search-home").fill("guojia biaozhunhua");
        page.locator("#search-home").press("Enter");
        assertThat(page.locator(".hits")).containsText("国家标准化管理委员会");
    }

    @Test
    void theNetworkIsATableWithoutScripts(Visitor visitor) {
        Page page = visitor.open(Paths.NETWORK, options -> options.setJavaScriptEnabled(false));
        assertThat(page.locator("#twin tbody")).containsText("Deng Zhiyong");
        assertThat(page.locator("#drawing")).isHidden();
    }
}
