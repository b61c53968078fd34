package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.text.Anchors;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;
import org.biaozhun.names.Sorting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of persons, and which persons have one on the day. */
public final class PersonEntries {

    private static final List<String> FACTS = List.of("about", "born", "credential");

    private final SectionContext composition;
    private final Portfolios portfolios;
    private final Conflicts conflicts;

    public PersonEntries(SectionContext composition) {
        this.composition = composition;
        this.portfolios = new Portfolios(composition);
        this.conflicts = new Conflicts(composition);
    }

    /** Persons of whom something is known that had begun by the day, sorted. */
    public static List<Actor> selected(Facts facts) {
        return facts.actors().values().stream()
                .filter(Actor::isPerson)
                .filter(person ->
                        facts.held().containsKey(person.iri())
                                || facts.appearances().containsKey(person.iri()))
                .sorted(Comparator.comparing(Actor::sortKey))
                .toList();
    }

    /** All entries under the letters of the family names. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String letter = "";
        for (Actor person : selected(composition.facts())) {
            String next =
                    Sorting.letter(person.family().isEmpty() ? person.label() : person.family());
            if (!next.equals(letter)) {
                blocks.add(new Heading(next, Optional.empty(), 2));
                letter = next;
            }
            blocks.add(entry(person));
        }
        return blocks;
    }

    private Entry entry(Actor person) {
        List<Line> lines = new ArrayList<>();
        List<Tenure> held = composition.facts().heldBy(person.iri());
        present(lines, held);
        held.stream()
                .filter(tenure -> tenure.isPortfolio() && tenure.certainty() != Certainty.ENDED)
                .forEach(tenure -> portfolios.held(lines, word("portfolio"), tenure));
        tenures(
                lines,
                "committee-role",
                held.stream().filter(this::isAtCommittee).filter(this::isHeld));
        tenures(lines, "possible-post", held.stream().filter(this::isPossible));
        tenures(lines, "earlier-post", held.stream().filter(t -> t.certainty() == Certainty.ENDED));
        appearances(lines, person);
        FACTS.forEach(fact -> fact(lines, fact, person));
        Fields.of(composition, lines, word("field"), person);
        return new Entry(
                Anchors.of(person.iri()),
                person.iri(),
                composition.words().get("kind.person"),
                person.name(),
                Labels.noted(Labels.once(lines), composition.footnotes(person.iri())),
                conflicts.about(person),
                3);
    }

    private void present(List<Line> lines, List<Tenure> held) {
        int before = lines.size();
        tenures(
                lines,
                "present-post",
                held.stream()
                        .filter(this::isHeld)
                        .filter(t -> !isAtCommittee(t) && !t.isPortfolio())
                        .sorted(Comparator.comparing(t -> !t.isHead())));
        boolean isInCommittee = held.stream().anyMatch(t -> isHeld(t) && isAtCommittee(t));
        if (lines.size() == before && !isInCommittee) {
            lines.add(composition.unknown(word("present-post"), ""));
        }
    }

    private String word(String line) {
        return composition.words().get("line." + line);
    }

    private boolean isHeld(Tenure tenure) {
        return tenure.certainty().isSure() || tenure.certainty() == Certainty.LAST_SEEN;
    }

    private boolean isPossible(Tenure tenure) {
        return tenure.certainty() == Certainty.POSSIBLE && !tenure.isPortfolio();
    }

    private boolean isAtCommittee(Tenure tenure) {
        Actor body = composition.facts().actors().get(tenure.organization().iri());
        return body != null && body.isCommittee();
    }

    private void tenures(List<Line> lines, String label, Stream<Tenure> tenures) {
        tenures.forEach(tenure -> {
            List<Inline> content =
                    new ArrayList<>(composition.title(tenure.title(), tenure.organization()));
            String when = composition.when(tenure);
            if (!when.isEmpty()) {
                content.add(new Inline.Text(", " + when));
            }
            Optional<Standing> status = tenure.status();
            composition.line(lines, word(label), status, content, tenure.articles(), tenure.iri());
        });
    }

    private void appearances(List<Line> lines, Actor person) {
        for (Facts.Appearance part :
                composition.facts().appearances().getOrDefault(person.iri(), List.of())) {
            String when = part.start().isEmpty() ? "" : ", " + composition.dates().of(part.start());
            composition.line(
                    lines,
                    word("appearance"),
                    Optional.empty(),
                    List.of(new Inline.Text(part.event() + ", " + part.capacity() + when)),
                    part.articles(),
                    part.iri());
        }
    }

    private void fact(List<Line> lines, String fact, Actor person) {
        for (SourcedValue stated : person.stated(fact)) {
            String text =
                    fact.equals("born") ? composition.dates().of(stated.text()) : stated.text();
            Set<String> articles = stated.articles();
            composition.line(
                    lines,
                    word(fact),
                    Optional.empty(),
                    List.of(new Inline.Text(text)),
                    articles,
                    "");
        }
    }
}
