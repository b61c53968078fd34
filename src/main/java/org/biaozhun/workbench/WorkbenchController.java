package org.biaozhun.workbench;

import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.names.Wording;
import org.biaozhun.network.Networks;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.biaozhun.vocabulary.Vocabularies;
import org.biaozhun.vocabulary.Vocabulary;
import org.biaozhun.web.http.Caching;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page on which queries are written, and what its editor completes. */
@Controller
class WorkbenchController {

    /**
     * A question to begin with.
     *
     * @param name name of the query
     * @param title what is asked
     * @param view how the answer is shown first
     */
    record Example(String name, Wording title, String view) {}

    /**
     * What the editor completes; what was not asked for is empty.
     *
     * @param prefixes namespace by prefix
     * @param terms classes, properties and concepts
     * @param things things found by their names
     */
    record Completions(
            Map<String, String> prefixes,
            List<Vocabulary.Completion> terms,
            List<Networks.Start> things) {}

    @GetMapping(WorkbenchFilter.PAGE)
    ModelAndView page(
            Snapshot snapshot,
            @RequestParam(required = false) @Nullable String query,
            HttpServletResponse response) {
        WorkbenchFilter.allowWhatTheEditorNeeds(response);
        Map<String, List<Example>> byTag = new TreeMap<>();
        for (NamedQuery named : QueryCatalogue.of(snapshot).all()) {
            if (!named.isForEditors() && !named.header().tags().isEmpty()) {
                byTag.computeIfAbsent(named.header().tags().getFirst(), tag -> new ArrayList<>())
                        .add(
                                new Example(
                                        named.name(),
                                        named.header().title(),
                                        named.header().view()));
            }
        }
        ModelAndView page = new ModelAndView("workbench");
        page.addObject("examples", byTag);
        page.addObject("query", query == null ? "" : query);
        return page;
    }

    /** All terms with the prefixes, or the things whose names have a text. */
    @GetMapping(path = "/sparql/terms", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Completions> terms(
            Snapshot snapshot, @RequestParam(required = false) @Nullable String q) {
        if (q != null) {
            return ResponseEntity.ok(
                    new Completions(Map.of(), List.of(), Networks.named(snapshot, q)));
        }
        Vocabulary.Completions all = Vocabularies.of(snapshot).completions();
        return Caching.ok(Caching.tag(snapshot.id(), "terms"))
                .body(new Completions(all.prefixes(), all.terms(), List.of()));
    }
}
