package org.biaozhun.things.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.things.facts.Name;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class BranchTests {

    @Test
    void aSmallTreeStandsOpen() {
        Branch tree = above(above(leaves(5)), above(leaves(20)));

        assertThat(tree.withFolds()).isEqualTo(tree);
    }

    @Test
    void ofALargeTreeTheFirstPartsStandOpenAndWhatIsBelowThemIsFolded() {
        List<Branch> parts = IntStream.range(0, 20).mapToObj(at -> above(leaves(2))).toList();
        Branch tree = new Branch(named("root"), List.of(), true, parts, List.of(), 3).withFolds();

        assertThat(tree.branches()).hasSize(12);
        assertThat(tree.folded()).hasSize(8);
        assertThat(tree.branches().getFirst().branches()).isEmpty();
        assertThat(tree.branches().getFirst().folded()).hasSize(2);
        assertThat(tree.size()).isEqualTo(60);
        assertThat(tree.more()).isEqualTo(3);
    }

    private static Branch[] leaves(int count) {
        return IntStream.range(0, count).mapToObj(at -> above()).toArray(Branch[]::new);
    }

    private static Branch above(Branch... parts) {
        return new Branch(named("part"), List.of(), false, List.of(parts), List.of(), 0);
    }

    private static Name named(String text) {
        return Name.ofText(text, "en");
    }
}
