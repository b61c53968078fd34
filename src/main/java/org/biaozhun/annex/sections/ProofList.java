package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The proof list: every holder with the last time at which a source reports them, and room to sign.
 */
public final class ProofList {

    private ProofList() {}

    public static List<Block> blocks(SectionContext composition) {
        AnnexMessages words = composition.words();
        List<Table.Row> rows =
                composition.facts().tenures().stream()
                        .filter(tenure -> tenure.certainty() != Certainty.ENDED)
                        .filter(tenure -> isPerson(composition, tenure))
                        .sorted(Comparator.comparing(tenure -> key(composition, tenure)))
                        .map(tenure -> row(composition, tenure))
                        .toList();
        List<String> columns =
                List.of(
                        words.get("proof.holder"),
                        words.get("proof.post"),
                        words.get("proof.status"),
                        words.get("proof.last-seen"),
                        words.get("proof.signed"));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(words.get("proof.caption"), columns, rows));
    }

    private static boolean isPerson(SectionContext composition, Tenure tenure) {
        Actor actor = composition.facts().actors().get(tenure.holder().iri());
        return actor != null && actor.isPerson();
    }

    private static String key(SectionContext composition, Tenure tenure) {
        Actor actor = composition.facts().actors().get(tenure.holder().iri());
        return (actor == null ? "" : actor.sortKey()) + tenure.title() + tenure.iri();
    }

    private static Table.Row row(SectionContext composition, Tenure tenure) {
        Certainty certainty = tenure.certainty();
        String status =
                certainty.mark() + " " + certainty.word(composition.words().language().locale());
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(composition.name(tenure.holder()));
        cells.add(List.of(new Inline.Text(tenure.title())));
        cells.add(List.of(new Inline.Text(status)));
        cells.add(
                tenure.standing()
                        .lastReported()
                        .map(when -> List.<Inline>of(new Inline.Text(composition.dates().of(when))))
                        .orElse(List.of()));
        cells.add(List.of());
        return new Table.Row(cells, composition.numbers().marks(tenure.articles()), List.of());
    }
}
