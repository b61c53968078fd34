package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.answers.Call;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.ParameterValues.Suggestion;
import org.biaozhun.answers.Reply;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.formats.Format;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.search.lookup.ParameterNames;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.http.Paths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import java.util.List;

/** The named queries over HTTP: their list, each with its answer, and values for its parameters. */
@Controller
@RequestMapping("/api/queries")
class QueriesController {

    private static final String TOTAL = "X-Total-Count";
    private static final List<Format> LIST = List.of(Format.JSON, Format.HTML);

    private final NamedQueries queries;
    private final QueryPages pages;

    QueriesController(NamedQueries queries, QueryPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    Object list(Snapshot snapshot, HttpServletRequest request) {
        Format format =
                Negotiation.wanted(request, LIST)
                        .orElseThrow(() -> new NotAvailableException(LIST));
        if (format == Format.HTML) {
            return pages.catalogue(snapshot);
        }
        String etag = Caching.tag(snapshot.id(), "queries");
        if (Caching.isKnown(request, etag)) {
            return Caching.notModified(etag, HttpHeaders.ACCEPT);
        }
        return Caching.ok(etag)
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        QueryCatalogue.of(snapshot).all().stream()
                                .map(QueryDescription::of)
                                .toList());
    }

    @RequestMapping(
            path = "/{name}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Object answer(Snapshot snapshot, @PathVariable String name, HttpServletRequest request) {
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
        if (Caching.isKnown(request, etag)) {
            return Caching.notModified(etag, HttpHeaders.ACCEPT);
        }
        return reply(call, queries.reply(snapshot, call), etag, request);
    }

    private static ResponseEntity<byte[]> reply(
            Call call, Reply reply, String etag, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                Caching.ok(etag)
                        .varyBy(HttpHeaders.ACCEPT)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                Paths.inline(call.query(), call.format()))
                        .header(TOTAL, Long.toString(reply.total()))
                        .header(HttpHeaders.CONTENT_TYPE, call.format().contentType());
        call.page()
                .map(page -> PageLinks.of(request, page, reply.total()))
                .ifPresent(links -> answer.header(HttpHeaders.LINK, PageLinks.header(links)));
        return answer.body(reply.body());
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
