package org.biaozhun.search.match;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Terms that begin with nearly a key: one letter is wrong, missing, too many or changes places with
 * the next; in a long key two letters. The first letter is right.
 */
final class NearPrefixQuery extends AutomatonQuery {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_OF_TWO = 10;
    private static final int LAST_ASCII = 0x7f;
    private static final int LAST_BYTE = 0xff;

    private final String key;
    private final int edits;

    private NearPrefixQuery(String field, String key, int edits) {
        super(new Term(field, key), begun(near(key, edits), LAST_BYTE), true);
        this.key = key;
        this.edits = edits;
    }

    /** Whether a key is long enough to be told from others when it is not quite right. */
    static boolean isFor(String key) {
        return key.length() >= SHORTEST;
    }

    static NearPrefixQuery of(String field, String key) {
        return new NearPrefixQuery(field, key, key.length() < SHORTEST_OF_TWO ? 1 : 2);
    }

    /**
     * As keys are Latin, what is near them is ASCII: then an automaton of letters is one of bytes.
     */
    private static Automaton near(String key, int edits) {
        return new LevenshteinAutomata(key.substring(1).chars().toArray(), LAST_ASCII, true)
                .toAutomaton(edits, key.substring(0, 1));
    }

    /** What begins with something near: whatever comes after it is accepted. */
    private static Automaton begun(Automaton near, int last) {
        Automaton begun = new Automaton();
        for (int state = 0; state < near.getNumStates(); state++) {
            begun.createState();
            begun.setAccept(state, near.isAccept(state));
        }
        Transition step = new Transition();
        for (int state = 0; state < near.getNumStates(); state++) {
            if (near.isAccept(state)) {
                begun.addTransition(state, state, 0, last);
            } else {
                near.initTransition(state, step);
                for (int i = near.getNumTransitions(state); i > 0; i--) {
                    near.getNextTransition(step);
                    begun.addTransition(state, step.dest, step.min, step.max);
                }
            }
        }
        begun.finishState();
        return begun;
    }

    /**
     * Where the part of a text ends that is nearly the key: with the fewest errors, then the
     * longest; if none is, where the text begins with nearly the key.
     *
     * @param start where the part begins
     * @param length length of the text
     * @param keys the keys of the part that ends before an index
     */
    int end(int start, int length, IntFunction<List<String>> keys) {
        for (int errors = 1; errors <= edits; errors++) {
            CharacterRunAutomaton whole = new CharacterRunAutomaton(near(key, errors));
            OptionalInt last = ends(start, length, keys, whole).max();
            if (last.isPresent()) {
                List<String> found = keys.apply(last.getAsInt());
                // without what the keys leave out, such as a space
                return IntStream.rangeClosed(start + 1, last.getAsInt())
                        .filter(end -> keys.apply(end).equals(found))
                        .min()
                        .orElseThrow();
            }
        }
        CharacterRunAutomaton begun =
                new CharacterRunAutomaton(begun(near(key, edits), Character.MAX_CODE_POINT));
        return ends(start, length, keys, begun).min().orElse(length);
    }

    private IntStream ends(
            int start, int length, IntFunction<List<String>> keys, CharacterRunAutomaton wanted) {
        return IntStream.rangeClosed(start + 1, Math.min(length, start + 2 * key.length()))
                .filter(end -> keys.apply(end).stream().anyMatch(wanted::run));
    }
}
