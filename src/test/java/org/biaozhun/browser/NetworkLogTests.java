package org.biaozhun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import org.junit.jupiter.api.Test;

/** The log that every test of pages is held to can fail. */
@BrowserTest
class NetworkLogTests {

    private static final String FOREIGN = "http://foreign.invalid";

    @Test
    void aRequestToAnotherHostIsKept(Visitor visitor) {
        Page page = visitor.page(options -> options.setBypassCSP(true));
        page.route(FOREIGN + "/**", Route::abort);
        page.navigate("/");
        page.evaluate("url => fetch(url).catch(() => 0)", FOREIGN + "/picture.png");
        assertThat(visitor.takeForeign()).containsExactly(FOREIGN);
    }

    @Test
    void thePolicyOfThePagesForbidsOtherHosts(Visitor visitor) {
        Page page = visitor.page(options -> options);
        page.route(FOREIGN + "/**", Route::abort);
        page.navigate("/");
        page.evaluate("url => fetch(url).catch(() => 0)", FOREIGN + "/picture.png");
        visitor.takeForeign();
        assertThat(visitor.takeFaults()).isNotEmpty().allMatch(fault -> fault.contains(FOREIGN));
    }
}
