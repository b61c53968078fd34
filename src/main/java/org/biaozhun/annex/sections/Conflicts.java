package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sources tell differently, as notices: all values beside each other, each with its sources,
 * the best grade first, then the newest.
 */
final class Conflicts {

    private final SectionContext composition;

    Conflicts(SectionContext composition) {
        this.composition = composition;
    }

    /** What is told differently about a person and the person's tenures. */
    List<Notice> about(Actor actor) {
        List<Notice> notices = new ArrayList<>(onThing(actor.iri(), actor.label()));
        for (Tenure tenure : composition.facts().heldBy(actor.iri())) {
            notices.addAll(onThing(tenure.iri(), tenure.title()));
        }
        return notices;
    }

    /** What is told differently about a body, its posts and the tenures at it. */
    List<Notice> at(Actor body) {
        List<Notice> notices = new ArrayList<>(onThing(body.iri(), body.label()));
        composition.facts().posts().getOrDefault(body.iri(), List.of()).stream()
                .map(post -> new Ref(post.iri(), post.text()))
                .distinct()
                .forEach(post -> notices.addAll(onThing(post.iri(), post.label())));
        for (Tenure tenure : composition.facts().tenuresAt(body.iri())) {
            String held = tenure.holder().label() + ", " + tenure.title();
            notices.addAll(onThing(tenure.iri(), held));
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
        List<Inline> said =
                value.iri().isEmpty()
                        ? List.of(new Inline.Text(composition.dates().of(value.text())))
                        : composition.name(new Ref(value.iri(), value.text()));
        return new Line(
                "",
                Optional.empty(),
                said,
                composition.numbers().marks(value.articles()),
                List.of());
    }
}
