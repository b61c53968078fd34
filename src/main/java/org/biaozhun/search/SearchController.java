package org.biaozhun.search;

import org.biaozhun.formats.Format;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.Facet;
import org.biaozhun.search.match.Hit;
import org.biaozhun.search.match.SearchCriteria;
import org.biaozhun.search.match.SearchResult;
import org.biaozhun.selection.Selection;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** Search over HTTP: hits as a page or as JSON, and suggestions while somebody types. */
@Controller
class SearchController {

    private static final int SUGGESTED = 8;

    /**
     * The answer as JSON.
     *
     * @param query what was typed
     * @param snapshot id of the snapshot
     * @param total number of hits
     * @param page number of the page
     * @param pageSize hits on a page
     * @param hits the hits of the page
     * @param facets by name of the parameter
     * @param leftOut if no thing fits all that is asked, the words that the hits do not fit
     * @param words if there is no hit, the words asked and in how many things each occurs
     * @param withoutFilters if there is no hit, how many there are without the filters
     */
    record SearchAnswer(
            String query,
            String snapshot,
            long total,
            int page,
            int pageSize,
            List<Hit> hits,
            Map<String, List<Facet.Value>> facets,
            List<String> leftOut,
            List<SearchResult.Word> words,
            long withoutFilters) {}

    /**
     * What somebody who types may mean.
     *
     * @param query what was typed
     * @param suggestions the things that fit best
     */
    record Suggestions(String query, List<Hit> suggestions) {}

    @GetMapping("/search")
    Object search(Snapshot snapshot, ServletWebRequest web) {
        SearchRequest wanted = SearchRequest.of(web.getRequest(), Kinds.of(snapshot));
        if (wanted.mediaType().isEmpty()) {
            return Problems.notAcceptable(List.of(Format.JSON, Format.HTML));
        }
        String type = wanted.mediaType().get();
        boolean isPage = type.equals(MediaType.TEXT_HTML_VALUE);
        String etag = etag(snapshot, wanted.asked().canonical() + wanted.language() + type, isPage);
        if (Caching.isKnown(web.getRequest(), etag)) {
            return isPage
                    ? Caching.notModified(etag, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                    : Caching.notModified(etag, HttpHeaders.ACCEPT);
        }
        SearchResult found = Search.index(snapshot).search(wanted.asked());
        if (isPage) {
            allow(web, etag);
            return page(wanted, found, snapshot);
        }
        return Caching.ok(etag)
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer(wanted.asked(), found, snapshot));
    }

    private static void allow(ServletWebRequest web, String etag) {
        if (web.getResponse() != null) {
            Caching.allow(web.getResponse(), etag);
            web.getResponse().addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    private static ModelAndView page(SearchRequest wanted, SearchResult found, Snapshot snapshot) {
        return new ModelAndView(
                "search",
                Map.of(
                        "asked", wanted.asked(),
                        "found", found,
                        "links",
                                new SearchLinks(
                                        wanted.asked(), wanted.language(), Selection.of(snapshot)),
                        "lang", wanted.language(),
                        "things", Search.index(snapshot).size(),
                        "snapshot", snapshot.id()));
    }

    private static SearchAnswer answer(
            SearchCriteria asked, SearchResult found, Snapshot snapshot) {
        return new SearchAnswer(
                asked.text(),
                snapshot.id(),
                found.total(),
                asked.page(),
                SearchCriteria.PAGE_SIZE,
                found.hits(),
                found.byParameter(),
                found.leftOut(),
                found.words(),
                found.withoutFilters());
    }

    @GetMapping("/search/suggest")
    ResponseEntity<Suggestions> suggest(
            Snapshot snapshot,
            @RequestParam(name = SearchRequest.TEXT, defaultValue = "") String text,
            ServletWebRequest web) {
        String etag = etag(snapshot, text, false);
        if (Caching.isKnown(web.getRequest(), etag)) {
            return Caching.notModified(etag);
        }
        return Caching.ok(etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Suggestions(text, Search.index(snapshot).suggest(text, SUGGESTED)));
    }

    /** A page may look otherwise after a new start, so its tag also tells when that was. */
    private static String etag(Snapshot snapshot, String content, boolean isPage) {
        String hash = Integer.toHexString(content.hashCode());
        return isPage
                ? Caching.tag(
                        snapshot.id(), Long.toHexString(snapshot.builtAt().toEpochMilli()), hash)
                : Caching.tag(snapshot.id(), hash);
    }
}
