package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.sections.AnnexSettings.Group;
import org.biaozhun.annex.sections.AnnexSettings.SectionSettings;
import org.biaozhun.ontology.Bz;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which body is in which section and group. A body that is named in a section stands there;
 * otherwise the first group of the first section that takes it has it. Units stand below their
 * body, subcommittees and working groups below their committee, phases below their programme.
 */
public final class BodyPlacement {

    private static final String THINGS = Bz.BASE + "id/";

    private final Facts facts;
    private final Map<String, List<Actor>> parts = new LinkedHashMap<>();
    private final Map<String, List<List<Actor>>> bySection = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();

    public BodyPlacement(Facts facts, List<SectionSettings> sections) {
        this.facts = facts;
        List<Actor> tops = tops();
        sections.forEach(section -> named(section));
        for (SectionSettings section : sections) {
            List<List<Actor>> groups =
                    new ArrayList<>(
                            List.of(
                                    bySection
                                            .getOrDefault(section.id(), List.of(List.of()))
                                            .getFirst()));
            for (Group group : section.groups()) {
                List<Actor> members =
                        tops.stream()
                                .filter(actor ->
                                        !placed.contains(actor.iri()) && takes(group, actor))
                                .toList();
                members.forEach(actor -> placed.add(actor.iri()));
                groups.add(members);
            }
            bySection.put(section.id(), groups);
        }
    }

    /** The full IRI of a thing written from the kind on. */
    static String iri(String path) {
        return path.contains("://") ? path : THINGS + path;
    }

    /** Bodies without one above them that carries them, sorted; the others become parts. */
    private List<Actor> tops() {
        List<Actor> tops = new ArrayList<>();
        for (Actor actor : facts.actors().values()) {
            if (!actor.isPerson()) {
                carrier(actor)
                        .ifPresentOrElse(
                                parent ->
                                        parts.computeIfAbsent(parent, p -> new ArrayList<>())
                                                .add(actor),
                                () -> tops.add(actor));
            }
        }
        parts.values().forEach(list -> list.sort(Comparator.comparing(Actor::sortKey)));
        tops.sort(Comparator.comparing(Actor::sortKey));
        return tops;
    }

    private Optional<String> carrier(Actor actor) {
        return actor.stated("parent").stream()
                .map(SourcedValue::iri)
                .filter(parent ->
                        !parent.equals(actor.iri()) && carries(facts.actors().get(parent), actor))
                .findFirst();
    }

    private static boolean carries(@Nullable Actor parent, Actor part) {
        if (parent == null) {
            return false;
        }
        boolean sameFamily =
                (parent.isCommittee() && part.isCommittee())
                        || (parent.kind().equals("programme") && part.kind().equals("programme"));
        return part.kind().equals("unit") || sameFamily;
    }

    private void named(SectionSettings section) {
        List<Actor> named =
                section.bodies().stream()
                        .map(path -> facts.actors().get(iri(path)))
                        .filter(Objects::nonNull)
                        .toList();
        named.forEach(actor -> placed.add(actor.iri()));
        bySection.put(section.id(), List.of(named));
    }

    private boolean takes(Group group, Actor actor) {
        List<String> classes =
                actor.stated("classification").stream().map(c -> code(c.iri())).toList();
        boolean isKind = group.kinds().isEmpty() || group.kinds().contains(actor.kind());
        boolean isClass =
                group.classifications().isEmpty()
                        || classes.stream().anyMatch(group.classifications()::contains);
        boolean isOut = classes.stream().anyMatch(group.without()::contains);
        boolean isBelow = group.under().isEmpty() || isUnder(group.under(), actor, 0);
        return isKind && isClass && !isOut && isBelow && !isUnder(group.notUnder(), actor, 0);
    }

    private boolean isUnder(List<String> tops, Actor actor, int depth) {
        if (depth > 9) {
            return false;
        }
        return actor.stated("parent").stream()
                .anyMatch(parent ->
                        tops.stream().anyMatch(top -> iri(top).equals(parent.iri()))
                                || (facts.actors().containsKey(parent.iri())
                                        && isUnder(tops, actorOf(parent), depth + 1)));
    }

    private Actor actorOf(SourcedValue parent) {
        return Objects.requireNonNull(facts.actors().get(parent.iri()));
    }

    private static String code(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The bodies of a section: first those that are named, then one list for each group. */
    List<List<Actor>> bodies(SectionSettings section) {
        return bySection.getOrDefault(section.id(), List.of(List.of()));
    }

    /** What stands below a body. */
    List<Actor> partsOf(Actor actor) {
        return parts.getOrDefault(actor.iri(), List.of());
    }

    /** Bodies that stand in no section, nor below one that does. */
    public List<Actor> leftOut() {
        Set<String> in = new HashSet<>(placed);
        placed.forEach(iri -> below(iri, in));
        return facts.actors().values().stream()
                .filter(actor -> !actor.isPerson() && !in.contains(actor.iri()))
                .toList();
    }

    private void below(String iri, Set<String> in) {
        for (Actor part : parts.getOrDefault(iri, List.of())) {
            if (in.add(part.iri())) {
                below(part.iri(), in);
            }
        }
    }
}
