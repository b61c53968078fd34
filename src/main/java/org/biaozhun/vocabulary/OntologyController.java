package org.biaozhun.vocabulary;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ontology as a page or as RDF. Its terms are anchors of the page. */
@Controller
class OntologyController {

    private static final String HTML = "text/html";
    private static final List<RdfSyntax> SYNTAXES =
            List.of(RdfSyntax.TURTLE, RdfSyntax.JSON_LD, RdfSyntax.N_TRIPLES, RdfSyntax.RDF_XML);
    private static final List<String> OFFERED =
            Stream.concat(SYNTAXES.stream().map(RdfSyntax::mediaType), Stream.of(HTML)).toList();

    private final LiveExamples examples;

    OntologyController(LiveExamples examples) {
        this.examples = examples;
    }

    @GetMapping("/ontology")
    Object ontology(
            Snapshot snapshot,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return Negotiation.choose(accept, OFFERED)
                .map(type -> answer(snapshot, type))
                .orElseGet(() ->
                        Problems.answer(
                                ProblemType.NOT_ACCEPTABLE,
                                "The ontology is answered as " + String.join(", ", OFFERED)));
    }

    /** The IRI of a version is answered while it is the current one. */
    @GetMapping("/ontology/{version}")
    Object version(
            Snapshot snapshot,
            @PathVariable String version,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return version.equals(Vocabularies.of(snapshot).header().version())
                ? ontology(snapshot, accept)
                : Problems.answer(
                        ProblemType.UNKNOWN_THING, "There is no version %s.".formatted(version));
    }

    @GetMapping({
        "/ontology.ttl",
        "/ontology.jsonld",
        "/ontology.nt",
        "/ontology.rdf",
        "/ontology.html"
    })
    Object ending(Snapshot snapshot, HttpServletRequest request) {
        return answer(
                snapshot,
                RdfSyntax.ofFileName(request.getRequestURI())
                        .map(RdfSyntax::mediaType)
                        .orElse(HTML));
    }

    private Object answer(Snapshot snapshot, String mediaType) {
        Optional<RdfSyntax> syntax =
                SYNTAXES.stream().filter(one -> one.mediaType().equals(mediaType)).findFirst();
        return syntax.isPresent() ? rdf(snapshot, syntax.get()) : page(snapshot);
    }

    private ResponseEntity<byte[]> rdf(Snapshot snapshot, RdfSyntax syntax) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Negotiation.withCharset(syntax.mediaType()))
                .varyBy(HttpHeaders.ACCEPT)
                .eTag("W/\"" + snapshot.id() + "-" + syntax.ending() + "\"")
                .body(Vocabularies.document(snapshot, syntax));
    }

    private ModelAndView page(Snapshot snapshot) {
        ModelAndView page = new ModelAndView("ontology");
        page.addObject("ontology", Vocabularies.of(snapshot));
        page.addObject("examples", examples.of(snapshot));
        return page;
    }
}
