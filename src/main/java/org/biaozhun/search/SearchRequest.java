package org.biaozhun.search;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.index.Facet.Dimension;
import org.biaozhun.search.match.SearchCriteria;
import org.biaozhun.search.match.SearchException;
import org.biaozhun.web.PageLanguage;
import org.biaozhun.web.http.Negotiation;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parameters of a search over HTTP. Unknown ones are passed over.
 *
 * @param asked what is asked
 * @param language one of those of pages: which names come first
 * @param mediaType the media type of the answer; empty if none is acceptable
 */
record SearchRequest(SearchCriteria asked, String language, Optional<String> mediaType) {

    static final String TEXT = "q";
    static final String PAGE = "page";
    static final String LANGUAGE = "lang";
    static final String FORMAT = "format";

    private static final List<String> LANGUAGES =
            PageLanguage.offered().stream().map(Locale::getLanguage).toList();
    private static final Map<String, String> FORMATS =
            Map.of("json", MediaType.APPLICATION_JSON_VALUE, "html", MediaType.TEXT_HTML_VALUE);
    private static final List<String> OFFERED =
            List.of(MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE);
    private static final int LAST_PAGE = 500;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 200;

    /**
     * Reads a request.
     *
     * @param kinds the kinds by which hits can be narrowed down
     * @throws SearchException if a parameter is not right
     */
    static SearchRequest of(HttpServletRequest request, Kinds kinds) {
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<String> values = values(request, dimension, kinds);
            if (!values.isEmpty()) {
                filters.put(dimension, values);
            }
        }
        String text = Optional.ofNullable(request.getParameter(TEXT)).orElse("");
        return new SearchRequest(
                new SearchCriteria(text, filters, page(request)),
                language(request),
                mediaType(request));
    }

    private static List<String> values(
            HttpServletRequest request, Dimension dimension, Kinds kinds) {
        String[] given = request.getParameterValues(dimension.code());
        List<String> values = new ArrayList<>();
        if (given != null) {
            Arrays.stream(given).filter(v -> !v.isBlank()).distinct().sorted().forEach(values::add);
        }
        if (values.size() > MOST_VALUES || values.stream().anyMatch(SearchRequest::isTooLong)) {
            throw new SearchException(
                    dimension.code(),
                    "is given at most %d times, each with at most %d characters"
                            .formatted(MOST_VALUES, LONGEST_VALUE));
        }
        values.forEach(value -> check(dimension, value, kinds));
        return values;
    }

    private static boolean isTooLong(String value) {
        return value.length() > LONGEST_VALUE;
    }

    private static void check(Dimension dimension, String value, Kinds kinds) {
        if (dimension == Dimension.YEAR && !value.matches("\\d{4}")) {
            throw new SearchException(dimension.code(), "is a year of four digits");
        }
        if (dimension == Dimension.KIND && kinds.find(value).isEmpty()) {
            throw new SearchException(
                    dimension.code(),
                    kinds.all().stream()
                            .map(Kind::code)
                            .collect(Collectors.joining(", ", "is one of ", "")));
        }
    }

    private static int page(HttpServletRequest request) {
        String page = Optional.ofNullable(request.getParameter(PAGE)).orElse("1");
        if (!page.matches("[1-9]\\d{0,2}") || Integer.parseInt(page) > LAST_PAGE) {
            throw new SearchException(PAGE, "is a number from 1 to " + LAST_PAGE);
        }
        return Integer.parseInt(page);
    }

    private static String language(HttpServletRequest request) {
        String language =
                Optional.ofNullable(request.getParameter(LANGUAGE))
                        .orElseGet(() -> RequestContextUtils.getLocale(request).getLanguage());
        if (!LANGUAGES.contains(language)) {
            throw new SearchException(LANGUAGE, "is " + String.join(" or ", LANGUAGES));
        }
        return language;
    }

    private static Optional<String> mediaType(HttpServletRequest request) {
        String format = request.getParameter(FORMAT);
        return format == null
                ? Negotiation.choose(Negotiation.accept(request).orElse(null), OFFERED)
                : Optional.ofNullable(FORMATS.get(format));
    }
}
