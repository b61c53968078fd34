package org.biaozhun.network;

import org.biaozhun.dates.AsOf;
import org.biaozhun.names.Kept;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the parameters of {@code /network} and {@code /network.json}. */
final class NetworkRequest {

    private static final int MOST_OPENED = 50;

    private NetworkRequest() {}

    /** A parameter is not right. */
    static final class BadParameter extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadParameter(String name, String fault) {
            super("parameter %s %s".formatted(name, fault));
        }

        /** What is wrong, for people. */
        String fault() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The view that parameters ask for. An IRI that is tied to another is the one that is kept.
     *
     * @throws BadParameter if one is missing or outside its type
     */
    static NetworkView view(Snapshot snapshot, MultiValueMap<String, String> parameters) {
        String focus =
                one(parameters, "focus")
                        .orElseThrow(() -> new BadParameter("focus", "is missing: give an IRI"));
        List<String> opened =
                all(parameters, "expand")
                        .map(NetworkRequest::opened)
                        .map(iri -> Kept.of(snapshot, iri))
                        .toList();
        if (opened.size() > MOST_OPENED) {
            throw new BadParameter("expand", "is given more than %d times".formatted(MOST_OPENED));
        }
        Set<String> relations =
                all(parameters, "relations")
                        .flatMap(list -> Arrays.stream(list.split(",", -1)))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new NetworkView(
                Kept.of(snapshot, iri(focus)),
                opened,
                number(parameters, "depth", 1, NetworkView.MAX_DEPTH, 1),
                relations,
                day(parameters),
                isOpen(parameters),
                number(parameters, "cap", 2, NetworkView.MAX_CAP, NetworkView.USUAL_CAP));
    }

    /** What is opened is an IRI or a path. */
    private static String opened(String name) {
        if (!name.startsWith("/id/") && !name.contains(":")) {
            throw new BadParameter("expand", "is the IRI of a thing, or its path /id/…");
        }
        return iri(name);
    }

    /** A thing may be named by its IRI or by its path on this server. */
    private static String iri(String name) {
        return name.startsWith("/id/") ? Bz.BASE + name.substring(1) : name;
    }

    private static Stream<String> all(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank());
    }

    private static Optional<String> one(MultiValueMap<String, String> parameters, String name) {
        List<String> values = all(parameters, name).toList();
        if (values.size() > 1) {
            throw new BadParameter(name, "is given more than once");
        }
        return values.stream().findFirst();
    }

    private static int number(
            MultiValueMap<String, String> parameters, String name, int low, int high, int usual) {
        Optional<String> given = one(parameters, name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            // told below, as a number out of range is
        }
        throw new BadParameter(name, "takes a number from %d to %d".formatted(low, high));
    }

    private static boolean isOpen(MultiValueMap<String, String> parameters) {
        return switch (one(parameters, "certainty").orElse("sure")) {
            case "sure" -> false;
            case "all" -> true;
            default -> throw new BadParameter("certainty", "takes sure or all");
        };
    }

    private static Optional<LocalDate> day(MultiValueMap<String, String> parameters) {
        try {
            return one(parameters, "asOf").map(AsOf::parse);
        } catch (IllegalArgumentException wrong) {
            throw new BadParameter("asOf", String.valueOf(wrong.getMessage()));
        }
    }
}
