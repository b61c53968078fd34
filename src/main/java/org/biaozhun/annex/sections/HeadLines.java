package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.dates.Certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is at the head of a body on the day. */
final class HeadLines {

    private final SectionContext composition;

    HeadLines(SectionContext composition) {
        this.composition = composition;
    }

    /** The lines of every seat at the head of a body; none if no source tells of one. */
    List<Line> of(Actor body, String label) {
        Map<String, List<Tenure>> seats = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Tenure tenure : composition.facts().tenuresAt(body.iri())) {
            if (tenure.isHead()) {
                seats.computeIfAbsent(tenure.seat(), seat -> new ArrayList<>()).add(tenure);
            }
        }
        for (SourcedValue post : composition.facts().posts().getOrDefault(body.iri(), List.of())) {
            names.put(post.iri(), post.text());
            boolean isOfOthers =
                    composition.facts().tenuresAt(body.iri()).stream()
                            .anyMatch(
                                    tenure -> tenure.post().equals(post.iri()) && !tenure.isHead());
            if (!isOfOthers) {
                seats.computeIfAbsent(post.iri(), seat -> new ArrayList<>());
            }
        }
        List<Line> lines = new ArrayList<>();
        seats.forEach((seat, tenures) -> seat(lines, label, names.getOrDefault(seat, ""), tenures));
        return lines;
    }

    /** Who is certain or stated; else who may be, or that nobody is known, and who was last. */
    private void seat(List<Line> lines, String label, String post, List<Tenure> tenures) {
        List<Tenure> open =
                tenures.stream()
                        .filter(tenure -> tenure.certainty().isOpen())
                        .sorted(Comparator.comparing(Tenure::certainty).thenComparing(Tenure::iri))
                        .toList();
        List<Tenure> sure = open.stream().filter(t -> t.certainty().isSure()).toList();
        if (open.stream().allMatch(t -> t.certainty() == Certainty.LAST_SEEN)) {
            lines.add(composition.unknown(label, post));
        }
        (sure.isEmpty() ? open : sure).forEach(tenure -> held(lines, label, tenure));
    }

    /** Somebody in a seat or office of a body. */
    void held(List<Line> lines, String label, Tenure tenure) {
        List<Inline> content = new ArrayList<>(composition.name(tenure.holder()));
        content.add(new Inline.Text(", " + tenure.title()));
        String when = composition.when(tenure);
        if (!when.isEmpty()) {
            content.add(new Inline.Text(", " + when));
        }
        composition.line(lines, label, tenure.status(), content, tenure.articles(), tenure.iri());
    }
}
