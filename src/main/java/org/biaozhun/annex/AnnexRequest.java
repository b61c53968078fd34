package org.biaozhun.annex;

import org.biaozhun.annex.model.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an editor asks for.
 *
 * @param asOf the day; without it that of {@code biaozhun.annex.day}
 * @param language of titles and labels
 * @param sections ids of the sections wanted; empty for those that are on
 * @param foreword Markdown (CommonMark) that is printed before the first section
 * @param since the earlier day with which to compare
 * @param proof whether the proof list is added
 */
public record AnnexRequest(
        Optional<LocalDate> asOf,
        Language language,
        List<String> sections,
        Optional<String> foreword,
        Optional<LocalDate> since,
        boolean proof) {

    /** Copies the list. */
    public AnnexRequest {
        sections = List.copyOf(sections);
    }

    /** The annex as of a day, with the sections that are on, in English. */
    public static AnnexRequest on(LocalDate day) {
        return new AnnexRequest(
                Optional.of(day),
                Language.EN,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
