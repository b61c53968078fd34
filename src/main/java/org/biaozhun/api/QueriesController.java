package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.answers.Call;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.ParameterValues.Suggestion;
import org.biaozhun.answers.Reply;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.search.lookup.ParameterNames;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;

import java.util.List;

/** The named queries over HTTP: their list, each with its answer, and values for its parameters. */
@Controller
@RequestMapping("/api/queries")
class QueriesController {

    private static final String TOTAL = "X-Total-Count";
    private static final List<String> LIST_TYPES =
            List.of(AnswerFormat.JSON.mediaType(), AnswerFormat.HTML.mediaType());

    private final NamedQueries queries;
    private final QueryPages pages;

    QueriesController(NamedQueries queries, QueryPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    Object list(
            Snapshot snapshot,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        String type =
                Negotiation.choose(accept, LIST_TYPES)
                        .orElseThrow(() ->
                                new NotAvailableException(
                                        List.of(AnswerFormat.JSON, AnswerFormat.HTML)));
        return type.equals(AnswerFormat.HTML.mediaType())
                ? pages.catalogue(snapshot)
                : ResponseEntity.ok()
                        .varyBy(HttpHeaders.ACCEPT)
                        .body(
                                QueryCatalogue.of(snapshot).all().stream()
                                        .map(QueryDescription::of)
                                        .toList());
    }

    @RequestMapping(
            path = "/{name}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Object answer(Snapshot snapshot, @PathVariable String name, ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        QueryRequest asked = QueryRequest.of(name, request);
        NamedQuery query = QueryCatalogue.of(snapshot).named(asked.name());
        AnswerFormat format = asked.choose(query);
        if (format == AnswerFormat.HTML) {
            return pages.question(snapshot, query, asked.forPage(query), request);
        }
        Call call =
                queries.call(
                        snapshot,
                        query.name(),
                        ParameterNames.resolve(snapshot, query, asked.values()),
                        format,
                        asked.page(),
                        asked.byteOrderMark());
        String etag = Caching.tag(call.key());
        if (web.checkNotModified(etag)) {
            return Caching.notModified(etag);
        }
        return reply(call, queries.reply(snapshot, call), request);
    }

    private static ResponseEntity<byte[]> reply(
            Call call, Reply reply, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, Caching.REVALIDATE)
                        .varyBy(HttpHeaders.ACCEPT)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(call))
                        .header(TOTAL, Long.toString(reply.total()))
                        .header(HttpHeaders.CONTENT_TYPE, call.format().contentType());
        call.page()
                .map(page -> PageLinks.of(request, page, reply.total()))
                .ifPresent(links -> answer.header(HttpHeaders.LINK, PageLinks.header(links)));
        return answer.body(reply.body());
    }

    /** A browser that saves the answer names the file after the query; names are ASCII. */
    private static String disposition(Call call) {
        return "inline; filename=\"" + call.query() + "." + call.format().ending() + "\"";
    }

    @GetMapping("/{name}/values/{parameter}")
    @ResponseBody
    List<Suggestion> values(
            Snapshot snapshot,
            @PathVariable String name,
            @PathVariable String parameter,
            @RequestParam(name = "q", defaultValue = "") String text) {
        return queries.suggestions(snapshot, name, parameter, text);
    }
}
