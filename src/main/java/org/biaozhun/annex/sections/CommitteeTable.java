package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The committees of a long group of which the sources tell no more than a register does, as a
 * table: number, name, secretariat, chair, the day of the newest source.
 */
final class CommitteeTable {

    /** A group of more committees than this, those below others counted, has a table. */
    static final int MANY = 40;

    private static final String CHAIR = "chair";
    private static final String SECRETARIAT = "secretariat";

    private static final List<String> OFFICES =
            List.of("vice-chair", "secretary-general", "deputy-secretary-general");

    /** What the table shows, and the body that supervises. */
    private static final Set<String> ROLES =
            Stream.concat(Stream.of(CHAIR, SECRETARIAT, "supervising-body"), OFFICES.stream())
                    .collect(Collectors.toSet());

    private static final Set<String> FACTS =
            Set.of("name", "short", "parent", "other-name", "founded", "classification", "place");

    private final SectionContext composition;
    private final Conflicts conflicts;

    CommitteeTable(SectionContext composition) {
        this.composition = composition;
        this.conflicts = new Conflicts(composition);
    }

    /** Whether no more is told of a committee than a row can say. */
    boolean fits(Actor actor) {
        return actor.isCommittee()
                && FACTS.containsAll(actor.facts().keySet())
                && composition.facts().heldBy(actor.iri()).isEmpty()
                && !composition.facts().work().containsKey(actor.iri())
                && conflicts.at(actor).isEmpty()
                && composition.facts().tenuresAt(actor.iri()).stream()
                        .allMatch(tenure -> ROLES.contains(tenure.role().code()));
    }

    Table of(List<Actor> committees) {
        AnnexMessages words = composition.words();
        List<String> columns =
                Stream.of("number", "name", SECRETARIAT, CHAIR, "newest")
                        .map(column -> words.get("committees." + column))
                        .toList();
        return new Table(
                words.get("committees.caption"),
                columns,
                committees.stream()
                        .sorted(Comparator.comparing(one -> one.stated("short").isEmpty()))
                        .map(this::row)
                        .toList());
    }

    private Table.Row row(Actor committee) {
        Set<String> articles = new LinkedHashSet<>();
        List<List<Inline>> cells = new ArrayList<>();
        String number =
                committee.stated("short").stream().map(SourcedValue::text).findFirst().orElse("");
        cells.add(number.isEmpty() ? List.of() : List.of(new Inline.Text(number)));
        cells.add(
                number.equals(committee.label())
                        ? committee
                                .zh()
                                .map(zh -> List.<Inline>of(new Inline.Chinese(zh)))
                                .orElse(List.of())
                        : composition.name(new Ref(committee.iri(), committee.label())));
        cells.add(holders(committee, SECRETARIAT, articles));
        cells.add(people(committee, articles));
        cells.add(
                Optional.ofNullable(composition.facts().newest().get(committee.iri()))
                        .map(day -> List.<Inline>of(new Inline.Text(composition.dates().day(day))))
                        .orElse(List.of()));
        for (String fact : List.of("name", "short", "parent")) {
            committee.stated(fact).forEach(said -> articles.addAll(said.articles()));
        }
        return new Table.Row(
                cells,
                composition.numbers().marks(articles),
                composition.footnotes(committee.iri()));
    }

    /** Who holds a role on the day, or was last told to; the mark says how certain that is. */
    private List<Inline> holders(Actor committee, String role, Set<String> articles) {
        List<Inline> content = new ArrayList<>();
        held(committee, role).forEach(tenure -> holder(content, tenure, articles));
        return content;
    }

    /** The chair, and those in other offices, each with the office. */
    private List<Inline> people(Actor committee, Set<String> articles) {
        List<Inline> content = holders(committee, CHAIR, articles);
        for (String role : OFFICES) {
            held(committee, role)
                    .forEach(tenure -> {
                        holder(content, tenure, articles);
                        content.add(new Inline.Text(" (" + tenure.role().label() + ")"));
                    });
        }
        return content;
    }

    private Stream<Tenure> held(Actor committee, String role) {
        return composition.facts().tenuresAt(committee.iri()).stream()
                .filter(tenure -> tenure.role().code().equals(role))
                .filter(tenure -> tenure.certainty() != Certainty.ENDED);
    }

    private void holder(List<Inline> content, Tenure tenure, Set<String> articles) {
        if (!content.isEmpty()) {
            content.add(new Inline.Text("; "));
        }
        content.add(new Inline.Text(tenure.certainty().mark() + " "));
        content.addAll(composition.name(tenure.holder()));
        articles.addAll(tenure.articles());
    }
}
