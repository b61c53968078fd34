package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.ontology.Bz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what has been computed of times: bounds, and the certainty of tenures. */
public final class DatesReader {

    private final Labels labels;

    public DatesReader(Labels labels) {
        this.labels = labels;
    }

    /** The bounds of anything dated. */
    public Bounds bounds(Node dated) {
        return new Bounds(
                day(dated, Bz.START_EARLIEST),
                day(dated, Bz.START_LATEST),
                day(dated, Bz.END_EARLIEST),
                day(dated, Bz.END_LATEST));
    }

    /** The spans of a tenure in order of time: each day is in one of them. */
    public List<CertaintySpan> spans(Node tenure) {
        return labels.values(tenure, Bz.CERTAINTY_SPAN).stream()
                .map(this::span)
                .sorted(Comparator.comparing(span -> span.first().orElse(LocalDate.MIN)))
                .toList();
    }

    private CertaintySpan span(Node span) {
        return new CertaintySpan(
                Certainty.ofCode(labels.text(span, Bz.CERTAINTY).orElse("")),
                day(span, Bz.FIRST_DAY),
                day(span, Bz.LAST_DAY),
                labels.text(span, Bz.PLANNED).isPresent());
    }

    private Optional<LocalDate> day(Node dated, Node property) {
        return labels.text(dated, property).map(LocalDate::parse);
    }
}
