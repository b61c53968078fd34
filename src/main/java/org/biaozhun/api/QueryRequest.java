package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.answers.Page;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.selection.Selection;
import org.biaozhun.web.http.Negotiation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request asks of a named query.
 *
 * @param name name of the query
 * @param ending the ending of the path, if it is that of a format
 * @param format the parameter {@code format}
 * @param accept the Accept header
 * @param page the page asked for
 * @param byteOrderMark whether {@code bom=1} is given
 * @param values what is given for the parameters of the query
 */
record QueryRequest(
        String name,
        Optional<String> ending,
        Optional<String> format,
        Optional<String> accept,
        Optional<Page> page,
        boolean byteOrderMark,
        Map<String, List<String>> values) {

    static final String FORMAT = "format";
    static final String PAGE = "page";
    static final String PAGE_SIZE = "pageSize";
    static final String BOM = "bom";

    private static final Set<String> OURS =
            Set.of(FORMAT, PAGE, PAGE_SIZE, BOM, Selection.GRADE, Selection.SOURCES);
    private static final Set<String> KEPT = Set.of("lang", "asOf");
    private static final int DEFAULT_PAGE_SIZE = 100;
    private static final int LARGEST_PAGE = 10_000;

    /**
     * Reads a request.
     *
     * @param path the last segment of its path
     * @throws NamedQueryException.BadParameter if a page is not a number from 1
     */
    static QueryRequest of(String path, HttpServletRequest request) {
        int dot = path.lastIndexOf('.');
        Optional<String> ending =
                Optional.of(path.substring(dot + 1))
                        .filter(end -> dot > 0 && AnswerFormat.ofEnding(end).isPresent());
        return new QueryRequest(
                ending.isPresent() ? path.substring(0, dot) : path,
                ending,
                Optional.ofNullable(request.getParameter(FORMAT)),
                Negotiation.accept(request),
                page(request),
                "1".equals(request.getParameter(BOM)),
                values(request));
    }

    private static Map<String, List<String>> values(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, given) -> {
                    if (!OURS.contains(name)) {
                        values.put(name, Arrays.asList(given));
                    }
                });
        return values;
    }

    /**
     * The request of somebody who reads pages: they carry the reader's language and day from page
     * to page, also to a question that has no such parameter.
     */
    QueryRequest forPage(NamedQuery query) {
        Map<String, List<String>> asked = new LinkedHashMap<>(values);
        asked.keySet()
                .removeIf(name ->
                        KEPT.contains(name)
                                && query.parameters().stream()
                                        .noneMatch(one -> one.name().equals(name)));
        return new QueryRequest(name, ending, format, accept, page, byteOrderMark, asked);
    }

    private static Optional<Page> page(HttpServletRequest request) {
        Optional<Integer> number = number(request, PAGE);
        Optional<Integer> size = number(request, PAGE_SIZE);
        if (number.isEmpty() && size.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(number.orElse(1), size.orElse(DEFAULT_PAGE_SIZE)));
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null) {
            return Optional.empty();
        }
        int largest = name.equals(PAGE) ? Integer.MAX_VALUE / LARGEST_PAGE : LARGEST_PAGE;
        if (!text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > largest) {
            throw new NamedQueryException.BadParameter(name, "is a number from 1 to " + largest);
        }
        return Optional.of(Integer.valueOf(text));
    }

    /**
     * The format to answer in: by the ending, else by {@code format}, else by Accept.
     *
     * @throws NotAvailableException if the query does not answer in what is asked for
     */
    AnswerFormat choose(NamedQuery query) {
        List<AnswerFormat> offered = AnswerFormat.of(query);
        Optional<String> asked = ending.or(() -> format);
        if (asked.isPresent()) {
            return offered.stream()
                    .filter(one -> Negotiation.isCalled(one.format(), asked.get()))
                    .findFirst()
                    .orElseThrow(() -> new NotAvailableException(offered));
        }
        List<String> types = offered.stream().map(AnswerFormat::mediaType).toList();
        String type =
                Negotiation.choose(accept.orElse(null), types)
                        .orElseThrow(() -> new NotAvailableException(offered));
        return offered.get(types.indexOf(type));
    }
}
