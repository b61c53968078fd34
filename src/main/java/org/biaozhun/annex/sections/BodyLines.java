package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.text.Scripts;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Period;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of a body, by the topic of the line, in printing order. */
final class BodyLines {

    /** Topics of which an entry that is to be complete says "not stated". */
    private static final List<String> COMPLETE = List.of("parent", "head", "portfolio", "remit");

    private static final List<String> TOPICS =
            List.of(
                    "abolished",
                    "successor",
                    "founded",
                    "parent",
                    "head",
                    "portfolio",
                    "officers",
                    "leading-agency",
                    "secretariat",
                    "remit",
                    "work",
                    "roles",
                    "about",
                    "field",
                    "other-name",
                    "place",
                    "email");

    private static final Set<String> PLAIN =
            Set.of("remit", "about", "other-name", "place", "email");

    private final SectionContext composition;
    private final HeadLines heads;
    private final Portfolios portfolios;

    BodyLines(SectionContext composition) {
        this.composition = composition;
        this.heads = new HeadLines(composition);
        this.portfolios = new Portfolios(composition);
    }

    /**
     * The lines of some bodies that share an entry.
     *
     * @param bodies one or more
     * @param complete whether missing topics are "not stated"
     */
    List<Line> of(List<Actor> bodies, boolean complete) {
        List<Line> lines = new ArrayList<>();
        for (String topic : TOPICS) {
            for (Actor body : bodies) {
                String label = label(topic, body, bodies.size() > 1);
                List<Line> said = topic(topic, label, body);
                if (said.isEmpty() && complete && COMPLETE.contains(topic)) {
                    said = List.of(composition.notStated(label));
                }
                lines.addAll(said);
            }
        }
        return Labels.once(lines);
    }

    private String label(String topic, Actor body, boolean isJoint) {
        String label = composition.words().get("line." + topic);
        return isJoint ? label + " (" + body.abbreviation().orElse(body.label()) + ")" : label;
    }

    private List<Line> topic(String topic, String label, Actor body) {
        List<Line> lines = new ArrayList<>();
        switch (topic) {
            case "abolished", "founded" -> life(lines, label, body, topic);
            case "successor" -> {
                if (isAbolished(body)) {
                    named(lines, label, body, topic);
                }
            }
            case "parent" -> named(lines, label, body, topic);
            case "head" -> lines.addAll(heads.of(body, label));
            case "portfolio" -> portfolios.of(lines, label, body);
            case "officers" -> officers(lines, label, body);
            case "work" -> work(lines, body);
            case "roles" -> roles(lines, label, body);
            case "field" -> Fields.of(composition, lines, label, body);
            default -> {
                if (PLAIN.contains(topic)) {
                    plain(lines, label, body, topic);
                } else {
                    role(lines, label, body, topic);
                }
            }
        }
        return lines;
    }

    /** Beginning and end, as far as they do not lie after the day. */
    private void life(List<Line> lines, String label, Actor body, String topic) {
        body.stated(topic).stream()
                .filter(this::hasCome)
                .forEach(time ->
                        composition.line(
                                lines,
                                label,
                                Optional.empty(),
                                List.of(new Inline.Text(composition.dates().of(time.text()))),
                                time.articles(),
                                ""));
    }

    private boolean isAbolished(Actor body) {
        return body.stated("abolished").stream().anyMatch(this::hasCome);
    }

    private boolean hasCome(SourcedValue time) {
        return Period.ofEdtf(time.text())
                .filter(days -> !days.earliest().isAfter(composition.facts().asOf()))
                .isPresent();
    }

    private void named(List<Line> lines, String label, Actor body, String topic) {
        for (SourcedValue parent : body.stated(topic)) {
            composition.line(
                    lines,
                    label,
                    Optional.empty(),
                    composition.name(new Ref(parent.iri(), parent.text())),
                    parent.articles(),
                    "");
        }
    }

    private void plain(List<Line> lines, String label, Actor body, String fact) {
        for (SourcedValue stated : body.stated(fact)) {
            composition.line(
                    lines,
                    label,
                    Optional.empty(),
                    Scripts.pieces(stated.text()),
                    stated.articles(),
                    "");
        }
    }

    /** Persons in other offices than the head's. */
    private void officers(List<Line> lines, String label, Actor body) {
        for (Tenure tenure : composition.facts().tenuresAt(body.iri())) {
            boolean isPerson = isPerson(tenure.holder());
            if (isPerson
                    && !tenure.isHead()
                    && !tenure.isPortfolio()
                    && tenure.certainty() != Certainty.ENDED) {
                heads.held(lines, label, tenure);
            }
        }
    }

    private boolean isPerson(Ref holder) {
        Actor actor = composition.facts().actors().get(holder.iri());
        return actor != null && actor.isPerson();
    }

    /** Bodies and countries in one role at this body. */
    private void role(List<Line> lines, String label, Actor body, String role) {
        for (Tenure tenure : composition.facts().tenuresAt(body.iri())) {
            if (tenure.role().code().equals(role) && !isPerson(tenure.holder())) {
                held(lines, label, tenure, composition.name(tenure.holder()));
            }
        }
    }

    private void held(List<Line> lines, String label, Tenure tenure, List<Inline> content) {
        List<Inline> said = new ArrayList<>(content);
        String when = composition.when(tenure);
        if (!when.isEmpty()) {
            said.add(new Inline.Text(", " + when));
        }
        composition.line(lines, label, tenure.status(), said, tenure.articles(), tenure.iri());
    }

    /** What this body is elsewhere, and what others are here that has no line of its own. */
    private void roles(List<Line> lines, String label, Actor body) {
        for (Tenure tenure : composition.facts().heldBy(body.iri())) {
            held(lines, label, tenure, composition.title(tenure.title(), tenure.organization()));
        }
        for (Tenure tenure : composition.facts().tenuresAt(body.iri())) {
            boolean hasLine = TOPICS.contains(tenure.role().code()) || isPerson(tenure.holder());
            if (!hasLine) {
                List<Inline> content = new ArrayList<>(composition.name(tenure.holder()));
                content.add(new Inline.Text(", " + tenure.title()));
                held(lines, label, tenure, content);
            }
        }
    }

    private void work(List<Line> lines, Actor body) {
        Map<String, List<Facts.Work>> byRelation = new LinkedHashMap<>();
        composition
                .facts()
                .work()
                .getOrDefault(body.iri(), List.of())
                .forEach(w ->
                        byRelation.computeIfAbsent(w.relation(), r -> new ArrayList<>()).add(w));
        byRelation.forEach((relation, works) -> {
            String label = composition.words().get("line." + relation);
            for (Facts.Work work : works) {
                boolean isInLabel =
                        work.designation().isEmpty()
                                || work.thing().label().equals(work.designation());
                String prefix = isInLabel ? "" : work.designation() + " ";
                composition.line(
                        lines,
                        label,
                        Optional.empty(),
                        List.of(new Inline.Text(prefix + work.thing().label())),
                        work.articles(),
                        "");
            }
        });
    }
}
