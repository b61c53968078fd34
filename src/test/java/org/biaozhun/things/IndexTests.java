package org.biaozhun.things;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IndexTests {

    @LocalServerPort private int port;

    @Test
    void everyKindIsReachedFromTheIndexAndEveryThingFromItsKind() throws Exception {
        List<String> kinds = Html.of(port, "/id").values("main .entries a", "href");
        assertThat(kinds).contains("/id/person", "/id/committee", "/list");
        Set<String> things = new HashSet<>();
        String next = "/id/provision";
        while (!next.isEmpty()) {
            Html page = Html.of(port, next);
            things.addAll(page.values("tbody th a", "href"));
            next = page.values("a[rel=next]", "href").stream().findFirst().orElse("");
        }
        assertThat(things).hasSizeGreaterThan(400);
    }

    @Test
    void listsCanBePutInOrder() throws Exception {
        assertThat(Html.of(port, "/id/person").texts("tbody th"))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        List<Integer> links =
                Html.of(port, "/id/person?sort=links").texts("tbody td.number").stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(links.getFirst()).isGreaterThan(links.getLast());
    }

    @Test
    void listsOfTermsAreListed() throws Exception {
        assertThat(Html.of(port, "/list").values("tbody th a", "href")).contains("/list/role");
    }

    @Test
    void aKindThatIsNoneIsNotFound() throws Exception {
        assertThat(new Http(port).get("/id/nonsense", "text/html").statusCode()).isEqualTo(404);
    }
}
