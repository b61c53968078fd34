package org.biaozhun.kinds;

import org.biaozhun.names.Wording;

import java.util.Comparator;
import java.util.Set;

/**
 * A kind of things, as the ontology describes it.
 *
 * @param code its segment in IRIs, and its code in parameters and answers
 * @param label what one of its things is
 * @param plural what all of its things are
 * @param group whether its things come first or last among hits that fit equally well
 * @param place its place in its group
 * @param indexPlace its place in the index of all kinds
 * @param networkRank whether its things come first or last when not all fit into a network
 * @param drawnAs the shape of its things in drawings
 * @param traits what the program makes of its things
 */
public record Kind(
        String code,
        Wording label,
        Wording plural,
        Group group,
        int place,
        int indexPlace,
        int networkRank,
        String drawnAs,
        Set<Trait> traits) {

    /** Where no place is stated: the kind of what has no other last. */
    private static final Comparator<Kind> BY_CODE =
            Comparator.comparing((Kind kind) -> kind.code().equals(Kinds.OTHER))
                    .thenComparing(Kind::code);

    /** The order in the search. */
    public static final Comparator<Kind> BY_GROUP =
            Comparator.comparing(Kind::group).thenComparingInt(Kind::place).thenComparing(BY_CODE);

    /** The order in the index of all kinds. */
    public static final Comparator<Kind> BY_INDEX =
            Comparator.comparingInt(Kind::indexPlace).thenComparing(BY_CODE);

    /** The place of a kind for which none is stated. */
    static final int LAST = Integer.MAX_VALUE;

    public Kind {
        traits = Set.copyOf(traits);
    }

    /** Whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a page is to name the classes of a thing. */
    public boolean isOfManyClasses() {
        return !is(Trait.ONE_CLASS);
    }

    /** Whether its things are concepts of lists that have no kind of their own. */
    public boolean isConcept() {
        return code.equals(Kinds.CONCEPT);
    }
}
