package org.biaozhun.network;

import org.biaozhun.dates.Certainty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which piece of the graph is asked for.
 *
 * @param focus IRI of the thing in the middle
 * @param opened IRIs of further things whose neighbours are wanted
 * @param depth how many steps from the focus, 1 to 3
 * @param relations codes of the relations to follow; empty for all
 * @param asOf the day for which edges must hold
 * @param isOpen whether tenures that are only possible on the day, or were last reported before it,
 *     are edges too
 * @param cap most things, 2 to 300
 */
public record NetworkView(
        String focus,
        List<String> opened,
        int depth,
        Set<String> relations,
        Optional<LocalDate> asOf,
        boolean isOpen,
        int cap) {

    public static final int MAX_DEPTH = 3;
    public static final int MAX_CAP = 300;
    public static final int USUAL_CAP = 60;

    public NetworkView {
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("depth is not 1 to 3: " + depth);
        }
        if (cap < 2 || cap > MAX_CAP) {
            throw new IllegalArgumentException("cap is not 2 to 300: " + cap);
        }
        opened = List.copyOf(opened);
        relations = Set.copyOf(relations);
    }

    /**
     * Whether a tenure of a certainty is an edge: certain and stated ones, others when asked for.
     */
    boolean shows(Certainty certainty) {
        return certainty.isSure() || (isOpen && certainty.isOpen());
    }

    boolean follows(String relation) {
        return relations.isEmpty() || relations.contains(relation);
    }

    boolean opens(String iri) {
        return iri.equals(focus) || opened.contains(iri);
    }
}
