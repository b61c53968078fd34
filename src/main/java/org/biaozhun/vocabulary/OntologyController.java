package org.biaozhun.vocabulary;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.formats.Format;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The ontology as a page or as RDF. Its terms are anchors of the page. */
@Controller
class OntologyController {

    private static final List<Format> OFFERED =
            List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.HTML);

    private final LiveExamples examples;

    OntologyController(LiveExamples examples) {
        this.examples = examples;
    }

    @GetMapping("/ontology")
    Object ontology(Snapshot snapshot, HttpServletRequest request) {
        return Negotiation.wanted(request, OFFERED)
                .map(format -> answer(snapshot, format, request))
                .orElseGet(() -> Problems.notAcceptable(OFFERED));
    }

    /** The IRI of a version is answered while it is the current one. */
    @GetMapping("/ontology/{version}")
    Object version(Snapshot snapshot, @PathVariable String version, HttpServletRequest request) {
        return version.equals(Vocabularies.of(snapshot).header().version())
                ? ontology(snapshot, request)
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
        String path = Paths.of(request);
        return OFFERED.stream()
                .filter(format -> path.endsWith("." + format.ending()))
                .findFirst()
                .map(format -> answer(snapshot, format, request))
                .orElseThrow();
    }

    private Object answer(Snapshot snapshot, Format format, HttpServletRequest request) {
        return RdfSyntax.of(format)
                .<Object>map(syntax -> rdf(snapshot, syntax, request))
                .orElseGet(() -> page(snapshot));
    }

    private static ResponseEntity<byte[]> rdf(
            Snapshot snapshot, RdfSyntax syntax, HttpServletRequest request) {
        String etag = Caching.tag(snapshot.id(), syntax.ending());
        if (Caching.isKnown(request, etag)) {
            return Caching.notModified(etag, HttpHeaders.ACCEPT);
        }
        return Caching.ok(etag)
                .header(HttpHeaders.CONTENT_TYPE, syntax.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Paths.inline("ontology", syntax))
                .varyBy(HttpHeaders.ACCEPT)
                .body(Vocabularies.document(snapshot, syntax));
    }

    private ModelAndView page(Snapshot snapshot) {
        ModelAndView page = new ModelAndView("ontology");
        page.addObject("ontology", Vocabularies.of(snapshot));
        page.addObject("examples", examples.of(snapshot));
        return page;
    }
}
