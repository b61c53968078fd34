package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.biaozhun.ontology.Prefixes;

import java.util.Comparator;
import java.util.List;

/**
 * Two things that may be one.
 *
 * @param tied the one that would be merged away
 * @param kept the one that would be kept
 * @param score how much speaks for it; a name alone is 1 or 2
 * @param reasons what speaks for it
 */
public record LikelyTie(Node tied, Node kept, int score, List<String> reasons) {

    static final Comparator<LikelyTie> BEST_FIRST =
            Comparator.comparingInt(LikelyTie::score)
                    .reversed()
                    .thenComparing(tie -> tie.tied().getURI())
                    .thenComparing(tie -> tie.kept().getURI());

    /** A row of {@code data/registers/ties.tsv}: thing, same_as, reason, and no source. */
    public String row(Prefixes prefixes) {
        return "%s\t%s\t%s\t"
                .formatted(
                        prefixes.shortened(tied.getURI()),
                        prefixes.shortened(kept.getURI()),
                        Names.in(
                                prefixes,
                                "likely (%d): %s".formatted(score, String.join("; ", reasons))));
    }
}
