package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.answers.Page;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links to the other pages of an answer (RFC 8288). */
final class PageLinks {

    private PageLinks() {}

    /**
     * A link.
     *
     * @param relation first, prev, next or last
     * @param href path and query of the page
     */
    record Link(String relation, String href) {}

    /** The links from one page to the others, in the order first, prev, next, last. */
    static List<Link> of(HttpServletRequest request, Page page, long total) {
        int last = page.pages(total);
        List<Link> links = new ArrayList<>();
        links.add(link(request, "first", page.at(1)));
        if (page.number() > 1) {
            links.add(link(request, "prev", page.at(Math.min(page.number() - 1, last))));
        }
        if (page.number() < last) {
            links.add(link(request, "next", page.at(page.number() + 1)));
        }
        links.add(link(request, "last", page.at(last)));
        return links;
    }

    /** The value of a Link header. */
    static String header(List<Link> links) {
        return links.stream()
                .map(link -> "<%s>; rel=\"%s\"".formatted(link.href(), link.relation()))
                .collect(Collectors.joining(", "));
    }

    private static Link link(HttpServletRequest request, String relation, Page page) {
        UriComponentsBuilder href = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap()
                .forEach((name, values) ->
                        Stream.of(values)
                                .filter(value -> !isPaging(name))
                                .forEach(value -> href.queryParam(name, "{" + name + "}")));
        Object[] values =
                request.getParameterMap().entrySet().stream()
                        .filter(entry -> !isPaging(entry.getKey()))
                        .flatMap(entry -> Stream.of(entry.getValue()))
                        .toArray();
        href.queryParam(QueryRequest.PAGE, page.number());
        href.queryParam(QueryRequest.PAGE_SIZE, page.size());
        return new Link(relation, href.encode().buildAndExpand(values).toUriString());
    }

    private static boolean isPaging(String name) {
        return name.equals(QueryRequest.PAGE) || name.equals(QueryRequest.PAGE_SIZE);
    }
}
