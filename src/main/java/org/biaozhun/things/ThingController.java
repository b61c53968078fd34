package org.biaozhun.things;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Call;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.dates.AsOf;
import org.biaozhun.formats.Format;
import org.biaozhun.names.Kept;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.ThingPages.Choice;
import org.biaozhun.things.facts.Links;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the graph says of a thing or concept, as a page or as RDF. */
@Controller
class ThingController {

    /** The formats of RDF first: who asks for nothing in particular is a program. */
    private static final List<Format> OFFERED =
            List.of(
                    Format.TURTLE,
                    Format.JSON_LD,
                    Format.N_TRIPLES,
                    Format.RDF_XML,
                    Format.HTML,
                    Format.CSV);

    private final NamedQueries queries;
    private final ThingPages pages;
    private final RdfWriter writer = new RdfWriter();

    ThingController(NamedQueries queries) {
        this.queries = queries;
        this.pages = new ThingPages(queries);
    }

    @GetMapping({"/id/{kind}/{slug}", "/list/{list}", "/list/{list}/{code}"})
    Object thing(
            Snapshot snapshot,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            @RequestParam(name = "asOf", defaultValue = "") String asOf,
            @RequestParam(name = "show", defaultValue = "") String show) {
        String path = Paths.of(request);
        Choice choice;
        try {
            choice = new Choice(locale, day(asOf), show.equals("all"));
        } catch (IllegalArgumentException wrong) {
            return Problems.toReader(
                    accept,
                    ProblemType.BAD_PARAMETER,
                    "asOf %s: %s.".formatted(wrong.getMessage(), asOf));
        }
        if (snapshot.knows(node(Links.iri(path)))) {
            return answer(
                    snapshot,
                    Links.iri(path),
                    Negotiation.wanted(request, OFFERED),
                    choice,
                    request,
                    response);
        }
        return ending(path)
                .filter(ending -> snapshot.knows(node(Links.iri(withoutEnding(path, ending)))))
                .map(ending ->
                        answer(
                                snapshot,
                                Links.iri(withoutEnding(path, ending)),
                                Optional.of(ending),
                                choice,
                                request,
                                response))
                .or(() -> moved(snapshot, request))
                .orElseGet(() -> unknown(accept, path));
    }

    /**
     * Leads from an IRI that is tied to another to the one that is kept, with the ending and the
     * parameters of the request.
     */
    private static Optional<Object> moved(Snapshot snapshot, HttpServletRequest request) {
        String path = Paths.of(request);
        String ending = ending(path).map(format -> "." + format.ending()).orElse("");
        String whole = Links.iri(path);
        String bare = whole.substring(0, whole.length() - ending.length());
        String parameters =
                Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("");
        return Optional.ofNullable(Kept.all(snapshot).get(node(whole)))
                .map(Links::href)
                .or(() ->
                        Optional.ofNullable(Kept.all(snapshot).get(node(bare)))
                                .map(kept -> Links.href(kept) + ending))
                .map(href ->
                        ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                                .header(HttpHeaders.CACHE_CONTROL, Caching.REVALIDATE)
                                .header(HttpHeaders.LOCATION, href + parameters)
                                .build());
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AsOf.parse(text));
    }

    private static Optional<Format> ending(String path) {
        return OFFERED.stream().filter(format -> path.endsWith("." + format.ending())).findFirst();
    }

    private static String withoutEnding(String path, Format format) {
        return path.substring(0, path.length() - format.ending().length() - 1);
    }

    private Object answer(
            Snapshot snapshot,
            String iri,
            Optional<Format> format,
            Choice choice,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (format.isEmpty()) {
            return Problems.notAcceptable(OFFERED);
        }
        if (format.get() == Format.HTML) {
            return page(snapshot, iri, choice, response);
        }
        String etag = Caching.tagOf(snapshot.id(), iri + " " + format.get());
        return Caching.isKnown(request, etag)
                ? Caching.notModified(etag, HttpHeaders.ACCEPT)
                : document(snapshot, iri, format.get(), etag);
    }

    private ResponseEntity<byte[]> document(
            Snapshot snapshot, String iri, Format format, String etag) {
        return Caching.ok(etag)
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Paths.inline(Links.slug(node(iri)), format))
                .body(
                        format == Format.CSV
                                ? csv(snapshot, iri)
                                : rdf(snapshot, iri, RdfSyntax.of(format).orElseThrow()));
    }

    private ModelAndView page(
            Snapshot snapshot, String iri, Choice choice, HttpServletResponse response) {
        ThingPage page = pages.page(snapshot, iri, choice);
        OFFERED.stream()
                .filter(format -> RdfSyntax.of(format).isPresent())
                .forEach(format ->
                        response.addHeader(
                                HttpHeaders.LINK,
                                "<%s.%s>; rel=\"describedby\"; type=\"%s\""
                                        .formatted(
                                                page.path(), format.ending(), format.mediaType())));
        return new ModelAndView("thing", Map.of("page", page));
    }

    private byte[] csv(Snapshot snapshot, String iri) {
        Call call =
                queries.call(
                        snapshot,
                        "statements-of",
                        Map.of("thing", List.of(iri)),
                        AnswerFormat.CSV,
                        Optional.empty(),
                        false);
        return queries.reply(snapshot, call).body();
    }

    private byte[] rdf(Snapshot snapshot, String iri, RdfSyntax syntax) {
        List<Triple> statements = snapshot.describe(node(iri));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax == RdfSyntax.JSON_LD) {
            String context = snapshot.context();
            body.writeBytes(new JsonLdCompactor(context).compact(statements));
        } else {
            writer.write(statements, usedPrefixes(snapshot, statements), syntax, body);
        }
        return body.toByteArray();
    }

    private static Map<String, String> usedPrefixes(Snapshot snapshot, List<Triple> statements) {
        return snapshot.prefixes().namespaces().entrySet().stream()
                .filter(entry -> statements.stream().anyMatch(t -> uses(t, entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean uses(Triple triple, String namespace) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(node -> iri(node).startsWith(namespace));
    }

    private static String iri(Node node) {
        if (node.isURI()) {
            return node.getURI();
        }
        return node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    }

    private static Object unknown(@Nullable String accept, String path) {
        return Problems.toReader(
                accept,
                ProblemType.UNKNOWN_THING,
                "The graph says nothing of %s.".formatted(Links.iri(path)));
    }
}
