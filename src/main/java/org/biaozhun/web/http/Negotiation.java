package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.formats.Format;
import org.biaozhun.formats.InFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proactive content negotiation by the Accept header (RFC 9110, section 12.5.1). */
public final class Negotiation {

    /** The parameter by which a format is asked for. */
    private static final String FORMAT = "format";

    private Negotiation() {}

    /** The Accept header of a request; its lines are one list (RFC 9110, section 5.3). */
    public static Optional<String> accept(HttpServletRequest request) {
        List<String> lines = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
    }

    /**
     * Chooses among what is offered.
     *
     * @param accept the Accept header; absent or empty accepts everything
     * @param offered media types, the preferred one first
     * @return the offered media type of the highest quality; among equals one that is named comes
     *     before one that a wildcard includes, then the preferred one; empty if none is acceptable
     */
    public static Optional<String> choose(@Nullable String accept, List<String> offered) {
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        List<MediaType> ranges = ranges(accept);
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        return offered.stream()
                .map(type -> new Offer(type, match(MediaType.parseMediaType(type), ranges)))
                .filter(offer -> offer.quality() > 0)
                .max(
                        Comparator.comparingDouble(Offer::quality)
                                .thenComparingInt(Offer::specificity)
                                .thenComparing(
                                        Comparator.<Offer>comparingInt(
                                                        offer -> offered.indexOf(offer.type()))
                                                .reversed()))
                .map(Offer::type);
    }

    /**
     * An Accept header without what is no media type; everything if nothing is left. Empty if all
     * of it is readable.
     */
    public static Optional<String> unreadableLeftOut(String accept) {
        int given = MimeTypeUtils.tokenize(accept).size();
        List<MediaType> ranges = ranges(accept);
        if (ranges.size() == given) {
            return Optional.empty();
        }
        return Optional.of(ranges.isEmpty() ? "*/*" : MediaType.toString(ranges));
    }

    /** The ranges of an Accept header; what is no media type is passed over. */
    private static List<MediaType> ranges(String accept) {
        List<MediaType> ranges = new ArrayList<>();
        for (String range : MimeTypeUtils.tokenize(accept)) {
            try {
                ranges.add(MediaType.parseMediaType(range));
            } catch (InvalidMediaTypeException unreadable) {
                // the others count all the same
            }
        }
        return ranges;
    }

    /** A type that is offered, with the range that speaks of it. */
    private record Offer(String type, Optional<MediaType> range) {

        double quality() {
            return range.map(MediaType::getQualityValue).orElse(0.0);
        }

        int specificity() {
            return range.map(Negotiation::specificity).orElse(0);
        }
    }

    /** Chooses among formats, the preferred one first; empty if none is acceptable. */
    public static Optional<Format> format(@Nullable String accept, List<Format> offered) {
        Optional<String> chosen = choose(accept, offered.stream().map(Format::mediaType).toList());
        return offered.stream()
                .filter(one -> chosen.filter(one.mediaType()::equals).isPresent())
                .findFirst();
    }

    /**
     * Chooses among formats: by the parameter {@code format}, which takes an ending, a name or a
     * media type, else by Accept. Empty if that is none of them.
     *
     * @param offered the formats, the preferred one first
     */
    public static Optional<Format> wanted(HttpServletRequest request, List<Format> offered) {
        String asked = request.getParameter(FORMAT);
        return asked == null
                ? format(accept(request).orElse(null), offered)
                : offered.stream().filter(one -> isCalled(one, asked)).findFirst();
    }

    /** Whether a format is meant: its ending, its name or its media type, in any case. */
    public static boolean isCalled(Format format, String asked) {
        String name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(format.ending(), format.mediaType(), name)
                .anyMatch(asked.strip()::equalsIgnoreCase);
    }

    /** What is offered, to be told to somebody who wants something else. */
    public static String offer(List<? extends InFormat> offered) {
        return offered.stream()
                .map(format -> format.ending() + " (" + format.mediaType() + ")")
                .distinct()
                .collect(Collectors.joining(", ", "this is answered as ", ""));
    }

    /** The range that speaks of a type is the most specific one that includes it. */
    private static Optional<MediaType> match(MediaType type, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.removeQualityValue().includes(type))
                .max(Comparator.comparingInt(Negotiation::specificity));
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        if (range.isWildcardSubtype()) {
            return 1;
        }
        return 2 + range.removeQualityValue().getParameters().size();
    }
}
