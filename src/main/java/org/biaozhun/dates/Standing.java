package org.biaozhun.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a tenure or a post is on a day, with what is told beside its certainty.
 *
 * @param certainty how certain it is
 * @param isPlanned whether the day lies between a planned start and a planned end
 * @param lastReported what the tenure was last reported by, as stated, in EDTF
 * @param lastStated the period of the last source that calls it current, in EDTF
 * @param plannedEnd the planned end as stated, in EDTF
 */
public record Standing(
        Certainty certainty,
        boolean isPlanned,
        Optional<String> lastReported,
        Optional<String> lastStated,
        Optional<String> plannedEnd) {

    private static final int DAY_LENGTH = 10;

    /** A certainty without more. */
    public static Standing of(Certainty certainty) {
        return new Standing(certainty, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The code of the certainty, for style sheets. */
    public String code() {
        return certainty.code();
    }

    /** The mark of the certainty. */
    public String mark() {
        return certainty.mark();
    }

    /** As in "last reported 8 Dec 2024, term to 2030" or "stated as current in Nov–Dec 2024". */
    public String text(Locale locale) {
        Words words = Words.of(locale);
        List<String> parts = new ArrayList<>();
        String word = certainty.word(locale);
        if (isPlanned) {
            parts.add(words.get("standing.planned", Map.of("word", word)));
        } else {
            parts.add(
                    detail(locale)
                            .map(time -> words.get(key(), Map.of("word", word, "time", time)))
                            .orElse(word));
        }
        if (isPlanned || certainty == Certainty.LAST_SEEN) {
            plannedEnd
                    .map(new DateText(locale)::of)
                    .map(end -> words.get("standing.term", Map.of("time", end)))
                    .ifPresent(parts::add);
        }
        return String.join(words.get("standing.between"), parts);
    }

    private String key() {
        if (certainty != Certainty.STATED) {
            return "standing.last-seen";
        }
        boolean isDay = lastStated.filter(stated -> stated.length() == DAY_LENGTH).isPresent();
        return isDay ? "standing.stated-on" : "standing.stated-in";
    }

    /** What is told beside the word of the certainty, without it: a time. */
    private Optional<String> detail(Locale locale) {
        DateText dates = new DateText(locale);
        return switch (certainty) {
            case STATED -> lastStated.map(dates::of);
            case LAST_SEEN -> lastReported.map(dates::of);
            default -> Optional.empty();
        };
    }
}
