package org.biaozhun.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is at the head of a body on the day: certain, else last seen, else not known. */
final class HeadLines {

    private final Composition composition;
    private final LocalDate asOf;

    HeadLines(Composition composition) {
        this.composition = composition;
        this.asOf = composition.facts().asOf();
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
        for (Stated post : composition.facts().posts().getOrDefault(body.iri(), List.of())) {
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

    private void seat(List<Line> lines, String label, String post, List<Tenure> tenures) {
        List<Tenure> certain = with(tenures, Standing.CERTAIN);
        if (!certain.isEmpty()) {
            certain.forEach(tenure -> held(lines, label, tenure));
            return;
        }
        List<Tenure> possible = with(tenures, Standing.POSSIBLE);
        List<Tenure> lastSeen = with(tenures, Standing.LAST_SEEN);
        List<Tenure> leaving = possible.stream().filter(this::mayHaveEnded).toList();
        if (!lastSeen.isEmpty()) {
            held(lines, label, lastSeen.getLast());
        } else if (leaving.isEmpty()) {
            notKnown(lines, label, post, with(tenures, Standing.ENDED));
        }
        possible.forEach(tenure -> held(lines, label, tenure));
    }

    private static List<Tenure> with(List<Tenure> tenures, Standing standing) {
        return tenures.stream()
                .filter(tenure -> tenure.standing() == standing)
                .sorted(Comparator.comparing(Tenure::lastSeen).thenComparing(Tenure::iri))
                .toList();
    }

    /** Seen before the day, with an end that may be on either side of it. */
    private boolean mayHaveEnded(Tenure tenure) {
        return !tenure.end().isEmpty()
                && !tenure.firstSeen().isEmpty()
                && tenure.firstSeen().compareTo(asOf.toString()) <= 0;
    }

    private void notKnown(List<Line> lines, String label, String post, List<Tenure> ended) {
        if (ended.isEmpty()) {
            lines.add(composition.unknown(label, post));
            return;
        }
        Tenure last = ended.getLast();
        String lastHolder =
                composition.words().get("last-holder", post.isEmpty() ? last.title() : post);
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Text(lastHolder));
        content.addAll(composition.name(last.holder()));
        String when =
                last.end().isEmpty()
                        ? composition.dates().when(last, asOf)
                        : composition.words().get("until", composition.dates().of(last.end()));
        content.add(new Inline.Text(", " + when));
        composition.line(
                lines, label, Optional.of(Status.UNKNOWN), content, last.articles(), last.iri());
    }

    /** Somebody in a seat or office of a body. */
    void held(List<Line> lines, String label, Tenure tenure) {
        List<Inline> content = new ArrayList<>(composition.name(tenure.holder()));
        content.add(new Inline.Text(", " + tenure.title()));
        String when = composition.dates().when(tenure, asOf);
        if (!when.isEmpty()) {
            content.add(new Inline.Text(", " + when));
        }
        composition.line(
                lines, label, tenure.standing().status(), content, tenure.articles(), tenure.iri());
    }
}
