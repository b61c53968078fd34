package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contradictions as notices: both sides beside each other, each with its sources. */
final class Conflicts {

    private final SectionContext composition;

    Conflicts(SectionContext composition) {
        this.composition = composition;
    }

    /** What is stated in more than one way about a person and the person's tenures. */
    List<Notice> about(Actor actor) {
        List<Notice> notices = new ArrayList<>(onThing(actor.iri(), actor.label()));
        for (Tenure tenure : composition.facts().heldBy(actor.iri())) {
            notices.addAll(onThing(tenure.iri(), tenure.title()));
        }
        return notices;
    }

    private List<Notice> onThing(String iri, String name) {
        List<Notice> notices = new ArrayList<>();
        composition
                .facts()
                .conflicts()
                .getOrDefault(iri, Map.of())
                .forEach((about, values) ->
                        notices.add(
                                new Notice(
                                        composition.words().get("conflict." + about, name),
                                        values.stream().map(this::side).toList())));
        return notices;
    }

    private Line side(SourcedValue value) {
        return new Line(
                "",
                Optional.empty(),
                List.of(new Inline.Text(composition.dates().of(value.text()))),
                composition.numbers().marks(value.articles()),
                List.of());
    }

    /** Single seats of a body that two hold certainly on the same day. */
    List<Notice> twoHolders(Actor body) {
        Map<String, List<Tenure>> bySeat = new LinkedHashMap<>();
        composition.facts().tenuresAt(body.iri()).stream()
                .filter(tenure ->
                        !tenure.post().isEmpty() && tenure.certainty() == Certainty.CERTAIN)
                .forEach(t -> bySeat.computeIfAbsent(t.seat(), seat -> new ArrayList<>()).add(t));
        List<Notice> notices = new ArrayList<>();
        for (List<Tenure> holders : bySeat.values()) {
            if (holders.stream().map(t -> t.holder().iri()).distinct().count() > 1) {
                notices.add(
                        new Notice(
                                composition
                                        .words()
                                        .get("conflict.holders", holders.getFirst().title()),
                                holders.stream().map(this::side).toList()));
            }
        }
        return notices;
    }

    private Line side(Tenure tenure) {
        return new Line(
                "",
                Optional.of(Standing.of(Certainty.CERTAIN)),
                composition.name(tenure.holder()),
                composition.numbers().marks(tenure.articles()),
                List.of());
    }
}
