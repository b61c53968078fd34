package org.biaozhun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of axe-core, in both languages and colour schemes. */
@BrowserTest
class AccessibilityTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final List<String> KINDS =
            List.of(
                    "home",
                    "search",
                    "person",
                    "committee",
                    "document",
                    "list",
                    "network",
                    "month",
                    "fault",
                    "workbench",
                    "question");

    /** The rules that a colour scheme can break; the colours are the same in both languages. */
    private static final List<String> COLOUR_RULES =
            List.of("color-contrast", "link-in-text-block");

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheRules(String kind, String language, Visitor visitor) {
        Page page = visitor.open(Paths.of(kind, language));
        if (language.equals("en")) {
            assertKept(page);
        } else {
            assertThat(findings(axe(page).disableRules(COLOUR_RULES))).isEmpty();
        }
    }

    static Stream<Arguments> pages() {
        return KINDS.stream()
                .flatMap(kind -> Stream.of("en", "zh").map(lang -> Arguments.of(kind, lang)));
    }

    private static void assertKept(Page page) {
        assertThat(findings(axe(page))).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(findings(axe(page).withRules(COLOUR_RULES))).as("dark").isEmpty();
    }

    /**
     * In the page itself, which has no frames: otherwise axe opens another page to sum up. What
     * keeps the rules is not written down place by place.
     */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violationsAlone);
    }

    private static List<String> findings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .flatMap(AccessibilityTests::places)
                .toList();
    }

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream()
                .limit(4)
                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
    }

    /** A fault of the dark scheme alone is found. */
    @Test
    void findsWhatIsFaintInTheDark(Visitor visitor) {
        Page page = visitor.open("/", options -> options.setColorScheme(ColorScheme.DARK));
        page.evaluate(
                "() => { const text = document.querySelector('main p');"
                        + " text.style.color = '#1d2129'; }");
        assertThat(findings(axe(page))).anyMatch(finding -> finding.startsWith("color-contrast"));
    }

    /** The check itself can fail. */
    @ParameterizedTest
    @CsvSource({"image-alt, <img src='/favicon.svg'>", "label, <input name=unnamed>"})
    void findsWhatIsPlanted(String rule, String html, Visitor visitor) {
        Page page = visitor.open("/");
        page.evaluate(
                "html => document.querySelector('main').insertAdjacentHTML('beforeend', html)",
                html);
        assertThat(findings(axe(page))).anyMatch(finding -> finding.startsWith(rule));
    }
}
