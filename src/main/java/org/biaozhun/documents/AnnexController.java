package org.biaozhun.documents;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.dates.AsOf;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Preview;
import org.biaozhun.documents.rendering.Renderer;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.selection.Selection;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.LimitedSnapshots;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.http.Negotiation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The annex over HTTP: a page that shows it, and the documents. */
@Controller
class AnnexController {

    private static final int LONGEST_FOREWORD = 20_000;
    private static final Set<String> KNOWN =
            Set.of("asOf", "lang", "format", "sections", "foreword", "since", "proof");

    private final Documents documents;
    private final Preview preview;
    private final AnnexSettings settings;
    private final LimitedSnapshots snapshots;

    AnnexController(
            Documents documents,
            Preview preview,
            AnnexSettings settings,
            LimitedSnapshots snapshots) {
        this.documents = documents;
        this.preview = preview;
        this.settings = settings;
        this.snapshots = snapshots;
    }

    @GetMapping("/annex")
    Object annex(
            Snapshot asked,
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest http) {
        check(given);
        Snapshot snapshot = drawnOn(asked, given);
        AnnexRequest request = request(given);
        Optional<AnnexFormat> format = format(given, accept);
        Documents.Wanted wanted = new Documents.Wanted(snapshot.id(), request, format);
        if (format.isPresent() && Caching.isKnown(http, wanted.etag())) {
            return Caching.notModified(wanted.etag(), HttpHeaders.ACCEPT);
        }
        return format.<Object>map(chosen -> document(snapshot, wanted, chosen))
                .orElseGet(() -> page(snapshot, wanted, given));
    }

    /** What the annex draws on: what the request is limited to, or else the settings. */
    private Snapshot drawnOn(Snapshot asked, MultiValueMap<String, String> given) {
        boolean isChosen =
                Selection.PARAMETERS.stream().anyMatch(name -> value(given, name).isPresent());
        return isChosen
                ? asked
                : snapshots.limited(asked, settings.grade().stream().toList(), settings.sources());
    }

    private ResponseEntity<byte[]> document(
            Snapshot snapshot, Documents.Wanted wanted, AnnexFormat format) {
        Renderer renderer = Renderers.of(format).orElseThrow(() -> unknownFormat(format.ending()));
        byte[] bytes = documents.bytes(snapshot, wanted, renderer);
        String day = wanted.request().asOf().map(d -> "-" + d).orElse("");
        String name = "whos-who" + day + "." + format.ending();
        return Caching.ok(wanted.etag())
                .varyBy(HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .body(bytes);
    }

    private ModelAndView page(
            Snapshot snapshot, Documents.Wanted wanted, MultiValueMap<String, String> given) {
        byte[] markup = documents.bytes(snapshot, wanted, preview);
        return new ModelAndView(
                "annex",
                Map.of(
                        "body",
                        new String(markup, StandardCharsets.UTF_8),
                        "given",
                        given.toSingleValueMap(),
                        "sections",
                        documents.sections(),
                        "downloads",
                        Renderers.all().stream()
                                .map(r -> new Download(r.format(), given))
                                .toList()));
    }

    private static void check(MultiValueMap<String, String> given) {
        given.forEach((name, values) -> {
            if (Selection.PARAMETERS.contains(name)) {
                given.set(name, String.join(",", values));
                return;
            }
            if (!KNOWN.contains(name)) {
                throw new NamedQueryException.BadParameter(
                        name, "is not known: give some of " + KNOWN.stream().sorted().toList());
            }
            if (values.size() > 1) {
                throw new NamedQueryException.BadParameter(name, "is given more than once");
            }
        });
    }

    private static AnnexRequest request(MultiValueMap<String, String> given) {
        String language = value(given, "lang").orElse("en");
        Optional<String> foreword = value(given, "foreword");
        if (foreword.filter(text -> text.length() > LONGEST_FOREWORD).isPresent()) {
            throw new NamedQueryException.BadParameter(
                    "foreword", "is longer than " + LONGEST_FOREWORD + " characters");
        }
        return new AnnexRequest(
                day(given, "asOf"),
                Language.of(language)
                        .orElseThrow(
                                () -> new NamedQueryException.BadParameter("lang", "is en or zh")),
                value(given, "sections").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(",", -1)))
                        .filter(id -> !id.isBlank())
                        .toList(),
                foreword,
                day(given, "since"),
                value(given, "proof")
                        .filter(v -> Stream.of("1", "true", "on").anyMatch(v::equals))
                        .isPresent());
    }

    private static Optional<String> value(MultiValueMap<String, String> given, String name) {
        return Optional.ofNullable(given.getFirst(name)).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> given, String name) {
        return value(given, name)
                .map(text -> {
                    try {
                        return AsOf.parse(text);
                    } catch (IllegalArgumentException wrong) {
                        throw new NamedQueryException.BadParameter(
                                name, String.valueOf(wrong.getMessage()));
                    }
                });
    }

    /** What is asked for; nothing means the page. */
    private static Optional<AnnexFormat> format(
            MultiValueMap<String, String> given, @Nullable String accept) {
        Optional<String> word = value(given, "format");
        if (word.isPresent()) {
            return Optional.of(
                    AnnexFormat.of(word.get())
                            .filter(f -> Renderers.of(f).isPresent())
                            .orElseThrow(() -> unknownFormat(word.get())));
        }
        List<String> offered =
                Stream.concat(
                                Stream.of(AnnexFormat.HTML.mediaType()),
                                Renderers.all().stream().map(r -> r.format().mediaType()))
                        .distinct()
                        .toList();
        String type = Negotiation.choose(accept, offered).orElse(AnnexFormat.HTML.mediaType());
        return Arrays.stream(AnnexFormat.values())
                .filter(f -> f != AnnexFormat.HTML && f.mediaType().equals(type))
                .findFirst();
    }

    private static NamedQueryException.BadParameter unknownFormat(String word) {
        List<String> endings = Renderers.all().stream().map(r -> r.format().ending()).toList();
        return new NamedQueryException.BadParameter(
                "format", word + " is none: give one of " + endings);
    }
}
