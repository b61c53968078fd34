package org.biaozhun.store.steps;

import org.apache.jena.sparql.core.Var;

import java.util.List;

/**
 * Which variables the bindings of an iterator have, and in which cells they stand.
 *
 * @param keepsGiven whether they have besides what the row was given
 * @param terms what their numbers mean
 */
public record Layout(boolean keepsGiven, LocalTerms terms, Var[] vars, int[] slots) {

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
            if (vars[i] == variable) {
                return i;
            }
        }
        for (int i = 0; i < vars.length; i++) {
            if (vars[i].equals(variable)) {
                return i;
            }
        }
        return -1;
    }
}
