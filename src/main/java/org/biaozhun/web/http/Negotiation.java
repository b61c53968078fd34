package org.biaozhun.web.http;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.formats.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proactive content negotiation by the Accept header (RFC 9110, section 12.5.1). */
public final class Negotiation {

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
     * @return the offered media type of the highest quality, the first among equals; empty if none
     *     is acceptable
     */
    public static Optional<String> choose(@Nullable String accept, List<String> offered) {
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(accept);
        } catch (InvalidMimeTypeException | InvalidMediaTypeException unreadable) {
            return offered.stream().findFirst();
        }
        return offered.stream()
                .filter(type -> quality(MediaType.parseMediaType(type), ranges) > 0)
                .max(
                        Comparator.<String>comparingDouble(
                                        type -> quality(MediaType.parseMediaType(type), ranges))
                                .thenComparing(
                                        Comparator.comparingInt(offered::indexOf).reversed()));
    }

    /** Chooses among formats, the preferred one first; empty if none is acceptable. */
    public static Optional<Format> format(@Nullable String accept, List<Format> offered) {
        Optional<String> chosen = choose(accept, offered.stream().map(Format::mediaType).toList());
        return offered.stream()
                .filter(one -> chosen.filter(one.mediaType()::equals).isPresent())
                .findFirst();
    }

    /** The quality of a type is that of the most specific range that includes it. */
    private static double quality(MediaType type, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.removeQualityValue().includes(type))
                .max(Comparator.comparingInt(Negotiation::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
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
