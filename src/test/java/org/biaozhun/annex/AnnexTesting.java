package org.biaozhun.annex;

import org.biaozhun.Repository;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.annex.sections.Indexes;
import org.biaozhun.annex.sections.SectionContext;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.store.Snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Annexes of the real corpus, for tests. */
public final class AnnexTesting {

    private AnnexTesting() {}

    /** The settings that the project ships. */
    public static AnnexSettings settings() {
        return AnnexSettings.load();
    }

    public static SnapshotQueries queries(Snapshot snapshot) {
        return SnapshotQueries.of(snapshot, new QueryRunner(QuerySettings.defaults()));
    }

    public static SnapshotQueries realQueries() {
        return queries(Repository.snapshot());
    }

    /** The annex of the real corpus as of a day. */
    public static Annex real(String day) {
        return real(AnnexRequest.on(LocalDate.parse(day)));
    }

    public static Annex real(AnnexRequest request) {
        return new Annexes(settings()).of(realQueries(), request, Optional.empty());
    }

    public static Section section(Annex annex, String id) {
        return annex.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    public static Stream<Entry> entries(Annex annex) {
        return Indexes.entries(annex.sections());
    }

    public static Entry entry(Annex annex, String anchor) {
        return entries(annex).filter(e -> e.anchor().equals(anchor)).findFirst().orElseThrow();
    }

    /** The lines of an entry as a reader sees them: "Head: ● Deng Zhiyong, … [1, 2]". */
    public static List<String> lines(Entry entry) {
        return entry.lines().stream()
                .map(line ->
                        (line.label().isEmpty() ? "" : line.label() + ": ")
                                + line.status().map(s -> s.mark() + " ").orElse("")
                                + SectionContext.text(line.content())
                                + (line.sources().isEmpty() ? "" : " " + line.sources())
                                + (line.notes().isEmpty() ? "" : "*" + line.notes().size()))
                .toList();
    }
}
