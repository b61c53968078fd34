package org.biaozhun.things.timelines;

import org.apache.jena.graph.Node;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.dates.Standing;
import org.biaozhun.names.Wording;
import org.biaozhun.things.facts.Name;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenure as a page shows it: who is what, where, from when to when.
 *
 * @param node the tenure itself
 * @param name its printed title
 * @param holder who
 * @param body where
 * @param role as what
 * @param isCommittee whether the body prepares standards
 * @param roleCode code of the role
 * @param post the post, if it is one for a single holder
 * @param starts when it began, as stated; several where sources differ
 * @param ends when it ended, as stated; several where sources differ
 * @param fuzzy when it was held, if that is told only roughly, in EDTF
 * @param seen when a source shows it, as stated
 * @param position place in the holder's résumé; zero if not told
 * @param lastReported what it was last reported by, as stated
 * @param lastStated the period of the last source that calls it current
 * @param plannedEnd the planned end, as stated
 * @param bounds when it may have begun and ended
 * @param spans how certain it is on which days
 * @param before who held the post before
 * @param after who held the post after
 * @param notes editorial notes
 * @param inferences why what is inferred of it holds
 * @param sources numbers of the sources
 */
public record Tenure(
        Node node,
        Name name,
        Name holder,
        Name body,
        Name role,
        boolean isCommittee,
        String roleCode,
        Optional<Name> post,
        List<Told> starts,
        List<Told> ends,
        Optional<String> fuzzy,
        List<String> seen,
        int position,
        Optional<String> lastReported,
        Optional<String> lastStated,
        Optional<String> plannedEnd,
        Bounds bounds,
        List<CertaintySpan> spans,
        List<Name> before,
        List<Name> after,
        List<String> notes,
        List<Wording> inferences,
        List<Integer> sources) {

    /**
     * A time that sources tell.
     *
     * @param time the time as stated
     * @param sources numbers of the sources
     */
    public record Told(String time, List<Integer> sources) {}

    /** How it is on a day. */
    Standing on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.contains(day))
                .findFirst()
                .map(span ->
                        new Standing(
                                span.certainty(),
                                span.isPlanned(),
                                lastReported,
                                lastStated,
                                plannedEnd))
                .orElseGet(() -> Standing.of(Certainty.NOT_KNOWN));
    }

    /** The days between which sources tell of it; not those of a birth or a founding. */
    List<LocalDate> told() {
        return Stream.of(
                        bounds.startEarliest().filter(day -> !starts.isEmpty()),
                        bounds.startLatest(),
                        bounds.endEarliest(),
                        bounds.endLatest())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a bar can be drawn of it. */
    boolean isDated() {
        return bounds.startLatest().isPresent() || !starts.isEmpty();
    }
}
