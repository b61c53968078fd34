package org.biaozhun.endpoint.protocol;

import org.apache.jena.query.Query;
import org.biaozhun.web.http.Negotiation;
import org.biaozhun.web.problems.ProblemType;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats that an answer is offered in, the preferred one first. */
public final class Formats {

    private static final Formats OF_ROWS = new Formats(ResultFormat::isForRows);
    private static final Formats OF_TRUTH =
            new Formats(format -> format.isForRows() && format != ResultFormat.XLSX);
    private static final Formats OF_GRAPHS = new Formats(format -> !format.isForRows());

    private final Map<String, ResultFormat> byMediaType = new LinkedHashMap<>();
    private final Map<String, ResultFormat> byName = new HashMap<>();
    private final List<String> mediaTypes;

    private Formats(Predicate<ResultFormat> isOffered) {
        for (ResultFormat format : ResultFormat.values()) {
            if (isOffered.test(format)) {
                format.mediaTypes().forEach(type -> byMediaType.putIfAbsent(type, format));
                format.names().forEach(name -> byName.putIfAbsent(name, format));
            }
        }
        byMediaType.forEach(byName::putIfAbsent);
        mediaTypes = List.copyOf(byMediaType.keySet());
    }

    /** The formats for the answer to a query. */
    public static Formats of(Query query) {
        if (query.isSelectType()) {
            return OF_ROWS;
        }
        return query.isAskType() ? OF_TRUTH : OF_GRAPHS;
    }

    /** The formats for a graph. */
    public static Formats ofGraphs() {
        return OF_GRAPHS;
    }

    /**
     * The format that is asked for by name, if it is known; else the one that Accept prefers.
     *
     * @param name a short name or a media type, in any case
     * @param accept the Accept header
     * @throws EndpointException if none is acceptable
     */
    public ResultFormat choose(Optional<String> name, Optional<String> accept)
            throws EndpointException {
        Optional<ResultFormat> named =
                name.map(called -> byName.get(called.toLowerCase(Locale.ROOT)));
        // most clients accept one media type: there is nothing to weigh then
        Optional<ResultFormat> format = named.or(() -> accept.map(byMediaType::get));
        return format.isPresent()
                ? format.get()
                : Negotiation.choose(accept.orElse(null), mediaTypes)
                        .map(byMediaType::get)
                        .orElseThrow(this::notAcceptable);
    }

    private EndpointException notAcceptable() {
        return new EndpointException(
                ProblemType.NOT_ACCEPTABLE,
                Negotiation.offer(byMediaType.values().stream().distinct().toList()));
    }
}
