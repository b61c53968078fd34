package org.biaozhun.store.joins;

import org.apache.jena.sparql.core.Var;

import java.util.List;

/**
 * Which variables the bindings of an iterator have, and in which cells they stand.
 *
 * @param terms what their numbers mean
 */
record Layout(LocalTerms terms, Var[] vars, int[] slots) {

    /** The cells of some variables; those that have none are never bound. */
    static Layout of(Rows rows, List<Var> vars) {
        List<Var> known = vars.stream().filter(rows.vars()::contains).distinct().toList();
        return new Layout(
                rows.terms,
                known.toArray(Var[]::new),
                known.stream().mapToInt(rows::slot).toArray());
    }

    /** The place of a variable; negative if it has none. */
    int index(Var variable) {
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
