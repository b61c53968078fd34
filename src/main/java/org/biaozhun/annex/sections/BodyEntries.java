package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.sections.AnnexSettings.Group;
import org.biaozhun.annex.sections.AnnexSettings.Kind;
import org.biaozhun.annex.sections.AnnexSettings.SectionSettings;
import org.biaozhun.annex.text.Anchors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The sections of bodies: entries in groups, units below their body, a chart above a hierarchy. */
public final class BodyEntries {

    /** An entry whose newest source is older than this many years says so. */
    private static final int OLD = 3;

    private static final int DEEPEST = 5;

    private final SectionContext composition;
    private final BodyPlacement plan;
    private final Set<String> joint;
    private final BodyLines lines;
    private final Conflicts conflicts;
    private final CommitteeTable table;

    /** The committees of the group at work that have a row and no entry. */
    private final Set<String> tabled = new LinkedHashSet<>();

    public BodyEntries(SectionContext composition, BodyPlacement plan, List<String> joint) {
        this.composition = composition;
        this.plan = plan;
        this.joint = new LinkedHashSet<>(joint.stream().map(BodyPlacement::iri).toList());
        this.lines = new BodyLines(composition);
        this.conflicts = new Conflicts(composition);
        this.table = new CommitteeTable(composition);
    }

    /** Gives every body of a section, and all below it, its anchor. */
    public void anchor(SectionSettings section) {
        for (List<Actor> group : plan.bodies(section)) {
            Set<String> inTable = inTable(group);
            group.forEach(body ->
                    each(
                            body,
                            actor -> {
                                if (!inTable.contains(actor.iri())) {
                                    composition.anchors().add(actor.iri());
                                }
                            }));
        }
        List<String> sharing = sharing(section).stream().map(Actor::iri).toList();
        sharing.forEach(iri -> composition.anchors().share(iri, sharing.getFirst()));
    }

    /** Of a long group the committees that are told of in a table, not in an entry. */
    private Set<String> inTable(List<Actor> group) {
        List<Actor> all = new ArrayList<>();
        group.forEach(body -> each(body, all::add));
        long committees = all.stream().filter(Actor::isCommittee).count();
        Set<String> fitting = new LinkedHashSet<>();
        if (committees > CommitteeTable.MANY) {
            all.stream().filter(table::fits).forEach(actor -> fitting.add(actor.iri()));
        }
        return fitting;
    }

    private void each(Actor body, Consumer<Actor> use) {
        use.accept(body);
        plan.partsOf(body).forEach(part -> each(part, use));
    }

    /** Those that share an entry, in the order of the setting. */
    private List<Actor> sharing(SectionSettings section) {
        List<Actor> named = plan.bodies(section).getFirst();
        return joint.stream()
                .flatMap(iri -> named.stream().filter(actor -> actor.iri().equals(iri)))
                .toList();
    }

    public List<Block> blocks(SectionSettings section) {
        List<Block> blocks = new ArrayList<>();
        List<List<Actor>> groups = plan.bodies(section);
        if (section.kind() == Kind.HIERARCHY && !groups.getFirst().isEmpty()) {
            blocks.add(
                    new OrganisationChart(composition, plan, this::holder).of(groups.getFirst()));
        }
        named(blocks, section, groups.getFirst());
        for (int i = 1; i < groups.size(); i++) {
            Group group = section.groups().get(i - 1);
            boolean hasHeading = !group.title().isEmpty();
            if (hasHeading && !groups.get(i).isEmpty()) {
                blocks.add(
                        new Heading(
                                composition.title(group.title(), group.titleZh()),
                                composition.beside(group.titleZh()),
                                2));
            }
            List<Actor> members = groups.get(i);
            tabled.clear();
            tabled.addAll(inTable(members));
            members.forEach(body -> entries(blocks, section, body, hasHeading ? 3 : 2));
            List<Actor> rows = new ArrayList<>();
            members.forEach(body -> each(body, rows::add));
            rows.removeIf(actor -> !tabled.contains(actor.iri()));
            if (!rows.isEmpty()) {
                blocks.add(table.of(rows));
            }
            tabled.clear();
        }
        return blocks;
    }

    private void named(List<Block> blocks, SectionSettings section, List<Actor> bodies) {
        List<Actor> sharing = sharing(section);
        for (Actor body : bodies) {
            if (sharing.size() < 2 || !sharing.contains(body)) {
                entries(blocks, section, body, 2);
            } else if (body.equals(sharing.getFirst())) {
                blocks.add(entry(section, sharing, 2));
                sharing.forEach(one -> parts(blocks, section, one, 3));
            }
        }
    }

    private void entries(List<Block> blocks, SectionSettings section, Actor body, int level) {
        if (!tabled.contains(body.iri())) {
            blocks.add(entry(section, List.of(body), level));
        }
        parts(blocks, section, body, Math.min(level + 1, DEEPEST));
    }

    private void parts(List<Block> blocks, SectionSettings section, Actor body, int level) {
        plan.partsOf(body).forEach(part -> entries(blocks, section, part, level));
    }

    private Entry entry(SectionSettings section, List<Actor> bodies, int level) {
        Actor first = bodies.getFirst();
        List<Notice> notices = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        bodies.forEach(body -> notices.addAll(conflicts.at(body)));
        bodies.forEach(body -> notes.addAll(composition.footnotes(body.iri())));
        bodies.forEach(body -> old(body.iri()).ifPresent(notes::add));
        List<Line> said = lines.of(bodies, section.complete());
        return new Entry(
                Anchors.of(first.iri()),
                first.iri(),
                composition.words().get("kind." + first.kind()),
                bodies.size() == 1 ? first.name() : jointName(bodies),
                Labels.noted(named(said, first), notes),
                notices,
                level);
    }

    /** A note on a body on which nothing newer is known. */
    private Optional<Footnote> old(String body) {
        LocalDate limit = composition.facts().asOf().minusYears(OLD);
        return Optional.ofNullable(composition.facts().newest().get(body))
                .filter(day -> day.isBefore(limit))
                .map(day ->
                        new Footnote(
                                List.of(
                                        new Inline.Text(
                                                composition
                                                        .words()
                                                        .get(
                                                                "newest.old",
                                                                composition.dates().day(day)))),
                                List.of()));
    }

    /** An entry of which nothing but the name is stated says in which sources the name stands. */
    private List<Line> named(List<Line> said, Actor body) {
        boolean hasSource = said.stream().anyMatch(line -> !line.sources().isEmpty());
        if (hasSource) {
            return said;
        }
        Set<String> articles = new LinkedHashSet<>();
        body.stated("name").forEach(name -> articles.addAll(name.articles()));
        body.stated("short").forEach(name -> articles.addAll(name.articles()));
        List<Line> lines = new ArrayList<>(said);
        composition.line(
                lines,
                composition.words().get("line.named"),
                Optional.empty(),
                List.of(new Inline.Text(composition.words().get("named-only"))),
                articles,
                "");
        return lines;
    }

    private static Name jointName(List<Actor> bodies) {
        return new Name(
                String.join(" · ", bodies.stream().map(Actor::label).toList()),
                Optional.of(
                                String.join(
                                        " · ",
                                        bodies.stream().flatMap(b -> b.zh().stream()).toList()))
                        .filter(zh -> !zh.isEmpty()),
                Optional.of(
                                String.join(
                                        " / ",
                                        bodies.stream()
                                                .flatMap(b -> b.abbreviation().stream())
                                                .toList()))
                        .filter(text -> !text.isEmpty()));
    }

    /** Who is certain or stated at the head, for a box of the chart. */
    private String holder(Actor body) {
        return String.join(
                ", ",
                composition.facts().tenuresAt(body.iri()).stream()
                        .filter(t -> t.isHead() && t.certainty().isSure())
                        .map(t -> t.holder().label())
                        .distinct()
                        .toList());
    }
}
