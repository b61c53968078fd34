package org.biaozhun.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On the pages of which things the answer of a query stands as a table: key {@code pages} of the
 * header.
 *
 * @param parameter the parameter that takes the thing
 * @param places for each kind of things the place of the table among those of the page
 */
public record PageTables(String parameter, Map<String, Integer> places) {

    static final String KEY = "pages";

    private static final String PARAMETER = "parameter";
    private static final String KINDS = "kinds";

    public PageTables {
        places = Map.copyOf(places);
    }

    /** Reads the value of the key; empty if there is a fault in it. */
    static Optional<PageTables> of(Object value) {
        return shapeFault(value).isEmpty()
                ? Optional.of(read((Map<?, ?>) value))
                : Optional.empty();
    }

    private static PageTables read(Map<?, ?> value) {
        Map<String, Integer> places = new LinkedHashMap<>();
        if (value.get(KINDS) instanceof Map<?, ?> kinds) {
            kinds.forEach((kind, place) -> places.put(String.valueOf(kind), (Integer) place));
        }
        return new PageTables(String.valueOf(value.get(PARAMETER)), places);
    }

    /** What is wrong with the value of the key in a query with parameters. */
    static Optional<String> fault(Object value, List<Parameter> parameters) {
        return shapeFault(value).or(() -> read((Map<?, ?>) value).fault(parameters));
    }

    private static Optional<String> shapeFault(Object value) {
        if (!(value instanceof Map<?, ?> map) || !map.keySet().equals(Set.of(PARAMETER, KINDS))) {
            return Optional.of("pages takes parameter and kinds");
        }
        boolean isPlaced =
                map.get(KINDS) instanceof Map<?, ?> kinds
                        && !kinds.isEmpty()
                        && kinds.values().stream().allMatch(Integer.class::isInstance);
        return isPlaced
                ? Optional.empty()
                : Optional.of("kinds of pages gives each kind the place of the table: body: 1");
    }

    private Optional<String> fault(List<Parameter> parameters) {
        Optional<Parameter> known =
                parameters.stream().filter(one -> one.name().equals(parameter)).findFirst();
        if (known.isEmpty()) {
            return Optional.of("pages names a parameter that there is not: " + parameter);
        }
        if (!(known.get().type() instanceof ParameterType.Iri)) {
            return Optional.of("pages names a parameter that takes no IRI: " + parameter);
        }
        return parameters.stream()
                .filter(other -> other.required() && !other.name().equals(parameter))
                .findFirst()
                .map(other -> "a page has no value for the parameter " + other.name());
    }
}
