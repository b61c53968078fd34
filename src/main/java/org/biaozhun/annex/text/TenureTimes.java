package org.biaozhun.annex.text;

import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.DateText;
import org.biaozhun.dates.Period;

import java.time.LocalDate;
import java.util.List;

/** When a tenure was held, said honestly for the day: nothing is made exact that is not. */
public final class TenureTimes {

    private final AnnexMessages words;
    private final DateText dates;
    private final LocalDate asOf;

    public TenureTimes(AnnexMessages words, LocalDate asOf) {
        this.words = words;
        this.dates = new DateText(words.language().locale());
        this.asOf = asOf;
    }

    /** The time of a tenure, or an empty text; what its status tells is not said again. */
    public String of(Tenure tenure) {
        return switch (tenure.standing().certainty()) {
            case CERTAIN -> tenure.end().isEmpty() ? since(tenure) : ended(tenure);
            case STATED, LAST_SEEN -> since(tenure);
            case POSSIBLE -> possible(tenure);
            case ENDED, NOT_YET, NOT_KNOWN -> ended(tenure);
        };
    }

    private String since(Tenure tenure) {
        if (!tenure.fuzzy().isEmpty() && tenure.start().isEmpty()) {
            return dates.of(tenure.fuzzy());
        }
        return tenure.start().isEmpty() ? "" : words.get("since", stated(tenure.start()));
    }

    private String ended(Tenure tenure) {
        boolean hasStart = !tenure.start().isEmpty();
        if (!tenure.end().isEmpty()) {
            return hasStart
                    ? words.get("from-to", stated(tenure.start()), stated(tenure.end()))
                    : words.get("until", stated(tenure.end()));
        }
        if (hasStart) {
            return words.get("from-end-not-told", stated(tenure.start()));
        }
        if (!tenure.fuzzy().isEmpty()) {
            return dates.of(tenure.fuzzy());
        }
        return tenure.standing()
                .lastReported()
                .map(reported -> words.get("seen-on", dates.of(reported)))
                .orElseGet(() -> words.get("dates-not-told"));
    }

    private String possible(Tenure tenure) {
        boolean seenLater =
                !tenure.firstSeen().isEmpty() && tenure.firstSeen().compareTo(asOf.toString()) > 0;
        boolean hasStart = !tenure.start().isEmpty();
        if (tenure.standing().isPlanned()) {
            return hasStart ? words.get("since", stated(tenure.start())) : "";
        }
        if (seenLater && !hasStart && tenure.fuzzy().isEmpty()) {
            return tenure.standing()
                    .lastReported()
                    .map(reported -> words.get("seen-on", dates.of(reported)))
                    .orElse("");
        }
        if (!seenLater && !tenure.end().isEmpty()) {
            return joined(
                    hasStart ? words.get("since", stated(tenure.start())) : "",
                    words.get("until-unknown-day", stated(tenure.end())));
        }
        if (seenLater && hasStart) {
            return words.get("from-unknown-day", stated(tenure.start()));
        }
        return tenure.standing().certainty() == Certainty.POSSIBLE && !hasStart
                ? since(tenure)
                : ended(tenure);
    }

    /** What sources state, the several of a contested time one after the other. */
    private String stated(String times) {
        return String.join(
                words.get("or"),
                Period.told(List.of(times.split("; "))).stream().map(dates::of).toList());
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + ", " + other;
    }
}
