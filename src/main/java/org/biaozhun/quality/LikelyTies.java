package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Prefixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Proposes ties between persons, bodies and committees that have one name. Namesakes that {@code
 * owl:differentFrom} tells apart are passed over. Each thing is compared with the first ones of its
 * name, and with the first that shares a body or a role with it, so that the work does not grow
 * with the square of the namesakes.
 */
public final class LikelyTies {

    /** More of them than this are told in one line. */
    private static final int TOLD = 5;

    private static final int FIRST_NAMESAKES = 10;
    private static final Place DATA = new Place("data", 0, 0);

    private final Graph graph;
    private final Runnable checkpoint;
    private final Map<Set<Node>, LikelyTie> found = new LinkedHashMap<>();

    private LikelyTies(Graph graph, Runnable checkpoint) {
        this.graph = graph;
        this.checkpoint = checkpoint;
    }

    /**
     * The likely ties of a dataset, those for which most speaks first.
     *
     * @param checkpoint is run now and then, and may throw to stop the work
     */
    public static List<LikelyTie> of(DatasetGraph dataset, Runnable checkpoint) {
        return new LikelyTies(dataset.getDefaultGraph(), checkpoint).all();
    }

    /**
     * What a report says of likely ties: each of a few, the number of many.
     *
     * @param places where a thing is described
     */
    static List<Finding> told(
            List<LikelyTie> ties, Prefixes prefixes, Function<Node, Optional<Place>> places) {
        if (ties.size() > TOLD) {
            return List.of(
                    Finding.warning(
                            DATA, ties.size() + " likely ties: ./biaozhun ties lists them"));
        }
        return ties.stream()
                .map(tie ->
                        Finding.warning(
                                places.apply(tie.tied()).orElse(DATA),
                                "%s may be %s (%s): tie them, or say owl:differentFrom"
                                        .formatted(
                                                prefixes.shortened(tie.tied().getURI()),
                                                prefixes.shortened(tie.kept().getURI()),
                                                Names.in(
                                                        prefixes,
                                                        String.join("; ", tie.reasons())))))
                .toList();
    }

    private List<LikelyTie> all() {
        Map<String, List<Namesake>> byName = new HashMap<>();
        for (Namesake one : Namesake.all(graph)) {
            checkpoint.run();
            one.names()
                    .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(one));
        }
        for (List<Namesake> namesakes : byName.values()) {
            if (namesakes.size() > 1) {
                compare(namesakes.stream().sorted(Namesake.KEPT_FIRST).toList());
            }
        }
        return found.values().stream().sorted(LikelyTie.BEST_FIRST).toList();
    }

    private void compare(List<Namesake> namesakes) {
        Map<Node, Namesake> firstAt = new HashMap<>();
        List<Namesake> first = new ArrayList<>();
        for (Namesake one : namesakes) {
            Set<Namesake> candidates = new LinkedHashSet<>(first);
            one.around().stream()
                    .map(firstAt::get)
                    .filter(Objects::nonNull)
                    .forEach(candidates::add);
            candidates.stream()
                    .flatMap(candidate -> tie(one, candidate).stream())
                    .min(LikelyTie.BEST_FIRST)
                    .ifPresent(tie -> found.putIfAbsent(Set.of(tie.tied(), tie.kept()), tie));
            one.around().forEach(node -> firstAt.putIfAbsent(node, one));
            if (first.size() < FIRST_NAMESAKES) {
                first.add(one);
            }
        }
    }

    private Optional<LikelyTie> tie(Namesake tied, Namesake kept) {
        checkpoint.run();
        boolean isKnown =
                graph.contains(tied.thing(), OWL2.differentFrom.asNode(), kept.thing())
                        || graph.contains(kept.thing(), OWL2.differentFrom.asNode(), tied.thing());
        return isKnown ? Optional.empty() : tied.tie(kept);
    }
}
