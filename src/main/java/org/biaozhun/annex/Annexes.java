package org.biaozhun.annex;

import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.FactsReader;
import org.biaozhun.annex.facts.NewestDay;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.annex.sections.AnnexSettings.Day;
import org.biaozhun.annex.sections.AnnexSettings.Kind;
import org.biaozhun.annex.sections.AnnexSettings.SectionSettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.corpus.Finding;
import org.biaozhun.queries.NamedQueryException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the annex of a snapshot. */
public final class Annexes {

    private final AnnexSettings settings;

    /** Annexes of the sections that the settings say. */
    public Annexes(AnnexSettings settings) {
        this.settings = settings;
    }

    /** The ids of all sections, in printing order. */
    public List<String> sections() {
        return settings.sections().stream().map(SectionSettings::id).toList();
    }

    /**
     * Makes an annex.
     *
     * @param queries the snapshot
     * @param request what is wanted
     * @param earlier an earlier corpus with which to compare; without it a request with {@code
     *     since} compares with that day in the same snapshot
     * @throws NamedQueryException.BadParameter if the request names a section or a day that cannot
     *     be
     */
    public Annex of(
            SnapshotQueries queries, AnnexRequest request, Optional<SnapshotQueries> earlier) {
        List<Facts.Issue> issues = FactsReader.issues(queries);
        LocalDate asOf = request.asOf().orElseGet(() -> newest(queries));
        boolean compares = earlier.isPresent() || request.since().isPresent();
        List<SectionSettings> chosen = chosen(request, compares);
        AnnexBuild build = new AnnexBuild(queries, settings, request, asOf, chosen);
        Optional<LocalDate> since = request.since();
        if (compares) {
            SnapshotQueries before = earlier.orElse(queries);
            LocalDate day = since.orElseGet(() -> newest(before));
            since = Optional.of(day);
            build.compareWith(
                    new AnnexBuild(before, settings, request, day, withoutComparison(chosen)));
        }
        return build.annex(since, issues.stream().findFirst().map(Facts.Issue::label).orElse(""));
    }

    private LocalDate newest(SnapshotQueries queries) {
        Optional<LocalDate> issue =
                settings.day() == Day.NEWEST_ISSUE ? NewestDay.ofIssue(queries) : Optional.empty();
        return issue.or(() -> NewestDay.ofSource(queries))
                .or(() -> NewestDay.ofIssue(queries))
                .orElseThrow(() ->
                        new NamedQueryException.BadParameter(
                                "asOf", "is missing, and no source has a day: give one"));
    }

    private List<SectionSettings> chosen(AnnexRequest request, boolean compares) {
        List<SectionSettings> chosen = new ArrayList<>();
        if (request.sections().isEmpty()) {
            settings.sections().stream()
                    .filter(section -> section.shown() && isPlain(section))
                    .forEach(chosen::add);
        }
        request.sections().forEach(id -> chosen.add(section(id)));
        List<SectionSettings> asked =
                settings.sections().stream()
                        .filter(s ->
                                (compares && s.kind() == Kind.CHANGES)
                                        || (request.proof() && s.kind() == Kind.PROOF))
                        .filter(s -> !chosen.contains(s))
                        .toList();
        if (request.sections().isEmpty()) {
            return settings.sections().stream()
                    .filter(s -> chosen.contains(s) || asked.contains(s))
                    .toList();
        }
        return Stream.concat(chosen.stream(), asked.stream()).toList();
    }

    /** Whether it can be printed without being asked for. */
    private static boolean isPlain(SectionSettings section) {
        return section.kind() != Kind.CHANGES && section.kind() != Kind.PROOF;
    }

    private SectionSettings section(String id) {
        return settings.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new NamedQueryException.BadParameter(
                                "sections",
                                "%s is none: give some of %s"
                                        .formatted(id, String.join(",", sections()))));
    }

    private static List<SectionSettings> withoutComparison(List<SectionSettings> chosen) {
        return chosen.stream()
                .filter(s ->
                        s.kind() == Kind.HIERARCHY
                                || s.kind() == Kind.BODIES
                                || s.kind() == Kind.PEOPLE)
                .toList();
    }

    /** Whether findings keep an annex from the printer. */
    public static boolean isReady(Annex annex) {
        return annex.findings().stream().noneMatch(Finding::isViolation);
    }
}
