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
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.ThingPages.Choice;
import org.biaozhun.things.facts.Links;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    private static final String HTML = "text/html";
    private static final String HTML_ENDING = ".html";
    private static final String CSV = "text/csv";
    private static final String CSV_ENDING = ".csv";
    private static final List<RdfSyntax> SYNTAXES =
            List.of(RdfSyntax.TURTLE, RdfSyntax.JSON_LD, RdfSyntax.N_TRIPLES, RdfSyntax.RDF_XML);

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
        String path = request.getRequestURI();
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
            return answer(snapshot, Links.iri(path), chosen(accept), choice, response);
        }
        return ending(path)
                .filter(ending -> snapshot.knows(node(Links.iri(withoutEnding(path, ending)))))
                .map(ending ->
                        answer(
                                snapshot,
                                Links.iri(withoutEnding(path, ending)),
                                type(ending),
                                choice,
                                response))
                .orElseGet(() -> unknown(accept, path));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(AsOf.parse(text));
    }

    private static Optional<String> chosen(@Nullable String accept) {
        return Negotiation.choose(
                accept,
                Stream.concat(SYNTAXES.stream().map(RdfSyntax::mediaType), Stream.of(HTML, CSV))
                        .toList());
    }

    private static Optional<String> ending(String path) {
        return Stream.concat(
                        SYNTAXES.stream().map(syntax -> "." + syntax.ending()),
                        Stream.of(HTML_ENDING, CSV_ENDING))
                .filter(path::endsWith)
                .findFirst();
    }

    private static String withoutEnding(String path, String ending) {
        return path.substring(0, path.length() - ending.length());
    }

    private static Optional<String> type(String ending) {
        return switch (ending) {
            case HTML_ENDING -> Optional.of(HTML);
            case CSV_ENDING -> Optional.of(CSV);
            default -> RdfSyntax.ofFileName(ending).map(RdfSyntax::mediaType);
        };
    }

    private Object answer(
            Snapshot snapshot,
            String iri,
            Optional<String> mediaType,
            Choice choice,
            HttpServletResponse response) {
        if (mediaType.isEmpty()) {
            return Problems.answer(
                    ProblemType.NOT_ACCEPTABLE,
                    "A thing is answered as text/html, text/turtle, application/ld+json,"
                            + " application/n-triples, application/rdf+xml or text/csv.");
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return switch (mediaType.get()) {
            case HTML -> page(snapshot, iri, choice, response);
            case CSV -> csv(snapshot, iri);
            default -> rdf(snapshot, iri, mediaType.get());
        };
    }

    private ModelAndView page(
            Snapshot snapshot, String iri, Choice choice, HttpServletResponse response) {
        ThingPage page = pages.page(snapshot, iri, choice);
        SYNTAXES.forEach(syntax ->
                response.addHeader(
                        HttpHeaders.LINK,
                        "<%s.%s>; rel=\"describedby\"; type=\"%s\""
                                .formatted(page.path(), syntax.ending(), syntax.mediaType())));
        return new ModelAndView("thing", Map.of("page", page));
    }

    private ResponseEntity<byte[]> csv(Snapshot snapshot, String iri) {
        Call call =
                queries.call(
                        snapshot,
                        "statements-of",
                        Map.of("thing", List.of(iri)),
                        AnswerFormat.CSV,
                        Optional.empty(),
                        false);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, AnswerFormat.CSV.contentType())
                .body(queries.reply(snapshot, call).body());
    }

    private ResponseEntity<byte[]> rdf(Snapshot snapshot, String iri, String mediaType) {
        RdfSyntax syntax =
                SYNTAXES.stream()
                        .filter(one -> one.mediaType().equals(mediaType))
                        .findFirst()
                        .orElseThrow();
        List<Triple> statements = snapshot.describe(node(iri));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax == RdfSyntax.JSON_LD) {
            String context = snapshot.context();
            body.writeBytes(new JsonLdCompactor(context).compact(statements));
        } else {
            writer.write(statements, usedPrefixes(snapshot, statements), syntax, body);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Negotiation.withCharset(mediaType))
                .body(body.toByteArray());
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
