package org.biaozhun.queries;

import org.biaozhun.names.Wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * On the pages of which things the answer of a query stands as a table: key {@code pages} of the
 * header.
 *
 * @param heading what stands above the table
 * @param parameter the parameter that takes the thing
 * @param places for each kind of things the place of the table among those of the page
 */
public record PageTables(Wording heading, String parameter, Map<String, Integer> places) {

    static final String KEY = "pages";
    static final String HEADING_ZH = "heading@zh";

    private static final String HEADING = "heading";
    private static final String PARAMETER = "parameter";
    private static final String KINDS = "kinds";
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,5}");
    private static final Set<String> NEEDED = Set.of(PARAMETER, KINDS);
    private static final Set<String> KNOWN = Set.of(HEADING, HEADING_ZH, PARAMETER, KINDS);

    public PageTables {
        places = Map.copyOf(places);
    }

    /**
     * Reads the value of the key; empty if there is a fault in it.
     *
     * @param title what stands above the table if no heading is given
     */
    static Optional<PageTables> of(Object value, Wording title) {
        if (!(value instanceof Map<?, ?> map) || shapeFault(value).isPresent()) {
            return Optional.empty();
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        if (map.get(KINDS) instanceof Map<?, ?> kinds) {
            kinds.forEach(
                    (kind, place) -> places.put(String.valueOf(kind), place(place).orElseThrow()));
        }
        Wording heading =
                text(map, HEADING).map(it -> new Wording(it, text(map, HEADING_ZH))).orElse(title);
        return Optional.of(new PageTables(heading, String.valueOf(map.get(PARAMETER)), places));
    }

    private static Optional<Integer> place(Object text) {
        return Optional.of(String.valueOf(text))
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf);
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }

    /** What is wrong with the value of the key in a query with parameters. */
    static Optional<String> fault(Object value, List<Parameter> parameters) {
        return shapeFault(value)
                .or(() ->
                        of(value, new Wording("", Optional.empty()))
                                .flatMap(pages -> pages.fault(parameters)));
    }

    private static Optional<String> shapeFault(Object value) {
        if (!(value instanceof Map<?, ?> map)
                || !map.keySet().containsAll(NEEDED)
                || !KNOWN.containsAll(map.keySet())) {
            return Optional.of("pages takes parameter and kinds, heading and heading@zh");
        }
        boolean isPlaced =
                map.get(KINDS) instanceof Map<?, ?> kinds
                        && !kinds.isEmpty()
                        && kinds.values().stream().allMatch(place -> place(place).isPresent());
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
