package org.biaozhun.things.tables;

import org.biaozhun.things.facts.Name;

import java.util.List;
import java.util.stream.Stream;

/**
 * A thing in a tree of things.
 *
 * @param thing the thing
 * @param note a word on it, such as its type or who heads it
 * @param isSelf whether it is the thing of the page
 * @param branches what is below it and shown at once
 * @param folded what is below it and shown when the reader unfolds it
 * @param more how many more things are below it that are not shown
 */
public record Branch(
        Name thing,
        List<Name> note,
        boolean isSelf,
        List<Branch> branches,
        List<Branch> folded,
        int more) {

    /** More things below one than this make a tree that is folded. */
    private static final int MANY = 30;

    /** How many parts of a folded tree stand open, and how many more are worth folding. */
    private static final int OPEN = 12;

    private static final int FEW = 3;

    /** The number of things below it that can be shown. */
    public int size() {
        return Stream.concat(branches.stream(), folded.stream())
                .mapToInt(branch -> 1 + branch.size())
                .sum();
    }

    /** The same with the first parts open and all below them folded, if there are many. */
    Branch withFolds() {
        if (size() <= MANY) {
            return this;
        }
        int open = branches.size() <= OPEN + FEW ? branches.size() : OPEN;
        return with(
                branches.subList(0, open).stream().map(Branch::closed).toList(),
                branches.subList(open, branches.size()).stream().map(Branch::closed).toList());
    }

    private Branch closed() {
        return with(List.of(), branches.stream().map(Branch::closed).toList());
    }

    private Branch with(List<Branch> shown, List<Branch> hidden) {
        return new Branch(thing, note, isSelf, shown, hidden, more);
    }
}
