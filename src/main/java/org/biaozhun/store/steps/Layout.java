package org.biaozhun.store.steps;

import org.apache.jena.sparql.core.Var;

import java.util.List;

/** Which variables the bindings of an iterator have, and in which cells they stand. */
public final class Layout {

    private final boolean keepsGiven;
    private final LocalTerms terms;
    private final Var[] vars;
    private final int[] slots;

    private Layout(boolean keepsGiven, LocalTerms terms, Var[] vars, int[] slots) {
        this.keepsGiven = keepsGiven;
        this.terms = terms;
        this.vars = vars;
        this.slots = slots;
    }

    /** Whether they have besides what the row was given. */
    boolean keepsGiven() {
        return keepsGiven;
    }

    /** What their numbers mean. */
    LocalTerms terms() {
        return terms;
    }

    /** How many variables there are. */
    int size() {
        return vars.length;
    }

    Var variable(int index) {
        return vars[index];
    }

    /** The cells, in the order of the variables; not to be changed. */
    int[] slots() {
        return slots;
    }

    /** All that the row holds, and what it was given. */
    public static Layout whole(Rows rows) {
        return of(true, rows, rows.vars());
    }

    /** Some variables and no others; those that have no cell are never bound. */
    public static Layout of(Rows rows, List<Var> vars) {
        return of(false, rows, vars);
    }

    private static Layout of(boolean keepsGiven, Rows rows, List<Var> vars) {
        List<Var> known = vars.stream().filter(rows.vars()::contains).distinct().toList();
        return new Layout(
                keepsGiven,
                rows.terms,
                known.toArray(Var[]::new),
                known.stream().mapToInt(rows::slot).toArray());
    }

    /** The place of a variable; negative if it has none. */
    public int index(Var variable) {
        for (int i = 0; i < vars.length; i++) {
            if (vars[i].equals(variable)) {
                return i;
            }
        }
        return -1;
    }
}
