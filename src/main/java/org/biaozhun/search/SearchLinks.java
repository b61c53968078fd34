package org.biaozhun.search;

import org.biaozhun.search.index.Facet;
import org.biaozhun.search.index.Facet.Dimension;
import org.biaozhun.search.match.SearchCriteria;
import org.biaozhun.selection.Selection;
import org.biaozhun.web.PageLanguage;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Links from a page of hits to other searches. */
final class SearchLinks {

    private final SearchCriteria asked;
    private static final String USUAL = PageLanguage.offered().getFirst().getLanguage();

    private final String language;

    private final Selection selection;

    SearchLinks(SearchCriteria asked, String language, Selection selection) {
        this.asked = asked;
        this.language = language;
        this.selection = selection;
    }

    /** The same search with a value more, or less if it is selected. */
    public String toggled(Dimension dimension, Facet.Value value) {
        List<String> values = new ArrayList<>(asked.values(dimension));
        if (!values.remove(value.value())) {
            values.add(value.value());
        }
        return link(dimension, values, 1);
    }

    /** The same search on another page. */
    public String page(int number) {
        return link(Dimension.KIND, asked.values(Dimension.KIND), number);
    }

    /** The same text without filters. */
    public String unfiltered() {
        return text(asked.text());
    }

    /** Another text. */
    public String text(String text) {
        return start(text);
    }

    /** The same search as JSON. */
    public String json() {
        return page(asked.page()) + "&format=json";
    }

    private String start(String text) {
        String link = "/search?" + parameter(SearchRequest.TEXT, text);
        return selection.in(
                language.equals(USUAL)
                        ? link
                        : link + "&" + parameter(SearchRequest.LANGUAGE, language));
    }

    private String link(Dimension changed, List<String> values, int page) {
        StringBuilder link = new StringBuilder(start(asked.text()));
        for (Dimension dimension : Dimension.values()) {
            List<String> kept = dimension == changed ? values : asked.values(dimension);
            kept.forEach(value -> link.append('&').append(parameter(dimension.code(), value)));
        }
        return page > 1 ? link + "&" + parameter(SearchRequest.PAGE, "" + page) : link.toString();
    }

    private static String parameter(String name, String value) {
        return name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
