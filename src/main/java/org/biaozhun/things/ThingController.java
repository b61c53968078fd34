package org.biaozhun.things;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.rdf.JsonLdCompactor;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.rdf.RdfWriter;
import org.biaozhun.store.Snapshots;
import org.biaozhun.web.Negotiation;
import org.biaozhun.web.ProblemType;
import org.biaozhun.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the graph says of a thing or concept, as a page or as RDF. */
@Controller
class ThingController {

    private static final String HTML = "text/html";
    private static final String HTML_ENDING = ".html";
    private static final List<RdfSyntax> SYNTAXES =
            List.of(RdfSyntax.TURTLE, RdfSyntax.JSON_LD, RdfSyntax.N_TRIPLES, RdfSyntax.RDF_XML);

    private final Things things;
    private final Snapshots snapshots;
    private final RdfWriter writer = new RdfWriter();

    ThingController(Snapshots snapshots) {
        this.things = new Things(snapshots);
        this.snapshots = snapshots;
    }

    @GetMapping({"/id/{kind}/{slug}", "/list/{list}", "/list/{list}/{code}"})
    Object thing(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        String path = request.getRequestURI();
        if (things.knows(Links.iri(path))) {
            return answer(Links.iri(path), chosen(accept));
        }
        return ending(path)
                .filter(ending -> things.knows(Links.iri(withoutEnding(path, ending))))
                .map(ending -> answer(Links.iri(withoutEnding(path, ending)), type(ending)))
                .orElseGet(() -> unknown(path));
    }

    private static Optional<String> chosen(@Nullable String accept) {
        List<String> offered =
                Stream.concat(SYNTAXES.stream().map(RdfSyntax::mediaType), Stream.of(HTML))
                        .toList();
        return Negotiation.choose(accept, offered);
    }

    private static Optional<String> ending(String path) {
        return Stream.concat(
                        SYNTAXES.stream().map(syntax -> "." + syntax.ending()),
                        Stream.of(HTML_ENDING))
                .filter(path::endsWith)
                .findFirst();
    }

    private static String withoutEnding(String path, String ending) {
        return path.substring(0, path.length() - ending.length());
    }

    private static Optional<String> type(String ending) {
        return ending.equals(HTML_ENDING)
                ? Optional.of(HTML)
                : RdfSyntax.ofFileName(ending).map(RdfSyntax::mediaType);
    }

    private Object answer(String iri, Optional<String> mediaType) {
        if (mediaType.isEmpty()) {
            return Problems.answer(
                    ProblemType.NOT_ACCEPTABLE,
                    "A thing is answered as text/html, text/turtle,"
                            + " application/ld+json, application/n-triples or"
                            + " application/rdf+xml.");
        }
        return mediaType.get().equals(HTML) ? page(iri) : rdf(iri, mediaType.get());
    }

    private ModelAndView page(String iri) {
        return new ModelAndView(
                "thing",
                Map.of(
                        "thing", things.describe(iri),
                        "path", Links.href(NodeFactory.createURI(iri)),
                        "snapshot", snapshots.current().id()));
    }

    private ResponseEntity<byte[]> rdf(String iri, String mediaType) {
        RdfSyntax syntax =
                SYNTAXES.stream()
                        .filter(one -> one.mediaType().equals(mediaType))
                        .findFirst()
                        .orElseThrow();
        List<Triple> statements = things.statements(iri);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (syntax == RdfSyntax.JSON_LD) {
            String context = snapshots.current().context();
            body.writeBytes(new JsonLdCompactor(context).compact(statements));
        } else {
            writer.write(statements, usedPrefixes(statements), syntax, body);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Negotiation.withCharset(mediaType))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body.toByteArray());
    }

    private Map<String, String> usedPrefixes(List<Triple> statements) {
        return snapshots.current().prefixes().namespaces().entrySet().stream()
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

    private static ResponseEntity<?> unknown(String path) {
        return Problems.answer(
                ProblemType.UNKNOWN_THING,
                "The graph says nothing of %s.".formatted(Links.iri(path)));
    }
}
