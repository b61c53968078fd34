package org.biaozhun.network;

import org.biaozhun.dates.Certainty;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The network around a thing: a drawing with its table, and the data of both as JSON. */
@Controller
class NetworkController {

    @GetMapping("/network.json")
    ResponseEntity<?> json(
            Snapshot snapshot, @RequestParam MultiValueMap<String, String> parameters) {
        NetworkView view;
        try {
            view = NetworkRequest.view(snapshot, parameters);
        } catch (NetworkRequest.BadParameter wrong) {
            return Problems.answer(ProblemType.BAD_PARAMETER, wrong.fault());
        }
        Optional<Network> network = Networks.around(snapshot, view);
        if (network.isEmpty()) {
            return Problems.answer(ProblemType.UNKNOWN_THING, unknown(view));
        }
        String tag = Caching.tag(network.get().snapshot(), Integer.toHexString(view.hashCode()));
        return Caching.ok(tag).contentType(MediaType.APPLICATION_JSON).body(network.get());
    }

    /** How the things of each kind are drawn. */
    @GetMapping("/network/shapes.json")
    ResponseEntity<Map<String, String>> shapes(Snapshot snapshot) {
        Map<String, String> shapes = new LinkedHashMap<>();
        Kinds.of(snapshot).all().forEach(kind -> shapes.put(kind.code(), kind.drawnAs()));
        return Caching.ok(Caching.tag(snapshot.id(), "shapes"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(shapes);
    }

    @GetMapping(path = "/network", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(
            Snapshot snapshot,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale) {
        ModelAndView page = new ModelAndView("network");
        String sought = Optional.ofNullable(parameters.getFirst("q")).orElse("").strip();
        page.addObject("q", sought);
        page.addObject("found", Networks.named(snapshot, sought));
        page.addObject("kinds", Kinds.of(snapshot));
        if (!parameters.containsKey("focus")) {
            return page;
        }
        try {
            NetworkView view = NetworkRequest.view(snapshot, parameters);
            Optional<Network> network = Networks.around(snapshot, view);
            network.ifPresent(found -> show(page, view, found, parameters, locale));
            if (network.isEmpty()) {
                fault(page, HttpStatus.NOT_FOUND, unknown(view));
            }
        } catch (NetworkRequest.BadParameter wrong) {
            fault(page, HttpStatus.UNPROCESSABLE_CONTENT, wrong.fault());
        }
        return page;
    }

    private static void show(
            ModelAndView page,
            NetworkView view,
            Network network,
            MultiValueMap<String, String> parameters,
            Locale locale) {
        List<Row> rows =
                network.edges().stream()
                        .map(edge ->
                                new Row(
                                        edge,
                                        network.thing(edge.source()),
                                        network.thing(edge.target()),
                                        edge.status().isEmpty()
                                                ? ""
                                                : Certainty.ofCode(edge.status()).word(locale)))
                        .toList();
        List<Opening> openings =
                network.things().stream()
                        .filter(thing -> thing.more() > 0)
                        .map(thing -> new Opening(thing, opening(parameters, thing.id())))
                        .toList();
        page.addObject("network", network);
        page.addObject("focus", network.things().getFirst());
        page.addObject("view", view);
        page.addObject("rows", rows);
        page.addObject("openings", openings);
    }

    /**
     * A row of the table.
     *
     * @param edge the edge
     * @param source where it starts
     * @param target where it leads
     * @param certainty how certain it is on the day, in words; or empty
     */
    record Row(Network.Edge edge, Network.Thing source, Network.Thing target, String certainty) {}

    /**
     * A thing whose further neighbours can be shown.
     *
     * @param thing the thing
     * @param href the page that shows them
     */
    record Opening(Network.Thing thing, String href) {}

    private static String opening(MultiValueMap<String, String> parameters, String iri) {
        return UriComponentsBuilder.fromPath("/network")
                .queryParams(parameters)
                .queryParam("expand", iri)
                .encode()
                .build()
                .toUriString();
    }

    private static void fault(ModelAndView page, HttpStatus status, String fault) {
        page.setStatus(status);
        page.addObject("fault", fault);
    }

    private static String unknown(NetworkView view) {
        return "The graph has no thing %s.".formatted(view.focus());
    }
}
