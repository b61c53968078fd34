package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.ChartNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The chart of a hierarchy: what is above it, the bodies of the section, and their units. */
final class OrganisationChart {

    private static final int LEVELS = 4;

    private final SectionContext composition;
    private final BodyPlacement plan;
    private final Function<Actor, String> note;

    OrganisationChart(
            SectionContext composition, BodyPlacement plan, Function<Actor, String> note) {
        this.composition = composition;
        this.plan = plan;
        this.note = note;
    }

    Chart of(List<Actor> bodies) {
        Set<String> drawn = new HashSet<>();
        List<ChartNode> roots = new ArrayList<>();
        for (Actor body : bodies) {
            Actor top = top(body);
            if (drawn.add(top.iri())) {
                roots.add(node(top, bodies, 1));
            }
        }
        return new Chart(composition.words().get("chart"), roots);
    }

    private Actor top(Actor body) {
        Actor top = body;
        for (int i = 0; i < LEVELS; i++) {
            List<Actor> above =
                    top.stated("parent").stream()
                            .map(parent -> composition.facts().actors().get(parent.iri()))
                            .filter(Objects::nonNull)
                            .toList();
            if (above.isEmpty()) {
                return top;
            }
            top = above.getFirst();
        }
        return top;
    }

    private ChartNode node(Actor body, List<Actor> bodies, int level) {
        List<ChartNode> children = new ArrayList<>();
        if (level < LEVELS) {
            bodies.stream()
                    .filter(other -> isDirectlyUnder(other, body))
                    .forEach(other -> children.add(node(other, bodies, level + 1)));
            plan.partsOf(body).forEach(part -> children.add(node(part, bodies, level + 1)));
        }
        return new ChartNode(
                body.name(), composition.anchors().find(body.iri()), note.apply(body), children);
    }

    private static boolean isDirectlyUnder(Actor part, Actor body) {
        return !part.equals(body)
                && part.stated("parent").stream().anyMatch(p -> p.iri().equals(body.iri()));
    }
}
