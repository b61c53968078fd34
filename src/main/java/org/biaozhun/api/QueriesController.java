package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.queries.AnswerFormat;
import org.biaozhun.queries.NamedQueries;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.web.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named queries over HTTP: their list, and each with its answer. */
@RestController
@RequestMapping("/api/queries")
class QueriesController {

    private static final String FORMAT = "format";

    private final NamedQueries queries;

    QueriesController(NamedQueries queries) {
        this.queries = queries;
    }

    @GetMapping(produces = "application/json")
    List<QueryDescription> list() {
        return queries.all().stream().map(QueryDescription::of).toList();
    }

    @RequestMapping(
            path = "/{name}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> answer(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(name = FORMAT, required = false) @Nullable String format,
            HttpServletRequest request)
            throws IOException {
        Requested requested = Requested.of(name);
        NamedQuery query = queries.named(requested.name());
        AnswerFormat chosen = choose(query, requested.ending(), format, accept);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        queries.answer(query.name(), values(request), chosen, body);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Negotiation.withCharset(chosen.mediaType()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body.toByteArray());
    }

    /** A name with or without the ending of a format. */
    private record Requested(String name, Optional<String> ending) {
        static Requested of(String path) {
            int dot = path.lastIndexOf('.');
            Optional<String> ending =
                    dot < 0 ? Optional.empty() : Optional.of(path.substring(dot + 1));
            return ending.flatMap(AnswerFormat::ofEnding).isPresent()
                    ? new Requested(path.substring(0, dot), ending)
                    : new Requested(path, Optional.empty());
        }
    }

    private static AnswerFormat choose(
            NamedQuery query,
            Optional<String> ending,
            @Nullable String format,
            @Nullable String accept) {
        List<AnswerFormat> offered = AnswerFormat.of(query);
        Optional<String> asked = ending.or(() -> Optional.ofNullable(format));
        if (asked.isPresent()) {
            return AnswerFormat.ofEnding(asked.get())
                    .filter(offered::contains)
                    .orElseThrow(() -> new NotOffered(offered));
        }
        List<String> types = offered.stream().map(AnswerFormat::mediaType).toList();
        String type = Negotiation.choose(accept, types).orElseThrow(() -> new NotOffered(offered));
        return offered.get(types.indexOf(type));
    }

    private static Map<String, List<String>> values(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, given) -> {
                    if (!name.equals(FORMAT)) {
                        values.put(name, Arrays.asList(given));
                    }
                });
        return values;
    }

    /** None of the formats of an answer is what the caller wants. */
    static final class NotOffered extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotOffered(List<AnswerFormat> offered) {
            super(
                    "this query answers as "
                            + String.join(
                                    ", ", offered.stream().map(AnswerFormat::ending).toList()));
        }
    }
}
