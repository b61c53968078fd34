package org.biaozhun.things.tables;

import org.biaozhun.things.facts.Name;

import java.util.List;

/**
 * A thing in a tree of things.
 *
 * @param thing the thing
 * @param note a word on it, such as its type or who heads it
 * @param isSelf whether it is the thing of the page
 * @param branches what is below it
 * @param more how many more things are below it that are not shown
 */
public record Branch(Name thing, List<Name> note, boolean isSelf, List<Branch> branches, int more) {

    /** The number of things below it that are shown. */
    public int size() {
        return branches.stream().mapToInt(branch -> 1 + branch.size()).sum();
    }
}
