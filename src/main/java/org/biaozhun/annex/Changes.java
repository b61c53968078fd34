package org.biaozhun.annex;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.sections.Indexes;
import org.biaozhun.annex.sections.SectionContext;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is new, changed or gone between two annexes, by entry and label. Where one line is on each
 * side it has changed; otherwise lines are new or gone.
 */
final class Changes {

    private final SectionContext composition;
    private final Annex old;
    private final List<Table.Row> rows = new ArrayList<>();
    private final Set<String> derived;

    Changes(SectionContext composition, Annex old) {
        this.composition = composition;
        this.old = old;
        AnnexMessages words = composition.words();
        this.derived =
                Set.of(
                        words.get("line.earlier-post"),
                        words.get("line.possible-post"),
                        words.get("line.appearance"),
                        words.get("line.named"));
    }

    List<Block> blocks(List<Section> sections) {
        Map<String, Entry> before = byIri(old.sections());
        Map<String, Entry> now = byIri(sections);
        now.forEach((iri, entry) -> {
            if (before.containsKey(iri)) {
                compare(before.get(iri), entry);
            } else {
                row("new", entry, "", List.of(), first(entry));
            }
        });
        before.forEach((iri, entry) -> {
            if (!now.containsKey(iri)) {
                row("left", entry, "", first(entry), List.of());
            }
        });
        AnnexMessages words = composition.words();
        List<String> columns =
                List.of(
                        words.get("changes.kind"),
                        words.get("changes.entry"),
                        words.get("changes.what"),
                        words.get("changes.old"),
                        words.get("changes.now"));
        return rows.isEmpty()
                ? List.of(new Paragraph(List.of(new Inline.Text(words.get("changes.none")))))
                : List.of(new Table(words.get("changes.caption"), columns, rows));
    }

    private static Map<String, Entry> byIri(List<Section> sections) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Indexes.entries(sections).forEach(entry -> entries.putIfAbsent(entry.iri(), entry));
        return entries;
    }

    private void compare(Entry before, Entry now) {
        Map<String, List<Line>> olds = byLabel(before);
        Map<String, List<Line>> news = byLabel(now);
        Set<String> labels = new LinkedHashSet<>(news.keySet());
        labels.addAll(olds.keySet());
        for (String label : labels) {
            List<Line> oldLines = olds.getOrDefault(label, List.of());
            List<Line> newLines = news.getOrDefault(label, List.of());
            List<Line> gone = without(oldLines, newLines);
            List<Line> come =
                    without(newLines, oldLines).stream()
                            .filter(line -> !wasPossible(line, before))
                            .toList();
            if (gone.size() == 1 && come.size() == 1) {
                row("changed", now, label, gone, come);
            } else {
                row("new", now, label, List.of(), come);
                row("left", now, label, gone, List.of());
            }
        }
    }

    /** What is only possible or not known on a day is no news of that day. */
    private Map<String, List<Line>> byLabel(Entry entry) {
        Map<String, List<Line>> byLabel = new LinkedHashMap<>();
        String label = "";
        for (Line line : entry.lines()) {
            label = line.label().isEmpty() ? label : line.label();
            boolean isFirm =
                    line.status().isEmpty()
                            || line.status().get().certainty().isSure()
                            || line.status().get().certainty() == Certainty.LAST_SEEN;
            if (isFirm && !line.sources().isEmpty() && !derived.contains(label)) {
                byLabel.computeIfAbsent(label, l -> new ArrayList<>()).add(line);
            }
        }
        return byLabel;
    }

    /** An office of unknown beginning that was seen after the earlier day need not be new. */
    private static boolean wasPossible(Line line, Entry before) {
        String text = SectionContext.text(line.content());
        return before.lines().stream()
                .filter(old ->
                        old.status()
                                .filter(status -> status.certainty() == Certainty.POSSIBLE)
                                .isPresent())
                .anyMatch(old -> SectionContext.text(old.content()).startsWith(text));
    }

    /** Who is only last reported where he was certain or stated has not moved. */
    private static List<Line> without(List<Line> lines, List<Line> others) {
        Set<String> known =
                others.stream()
                        .map(line -> SectionContext.text(line.content()))
                        .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !known.contains(SectionContext.text(line.content())))
                .toList();
    }

    private static List<Line> first(Entry entry) {
        return entry.lines().stream().filter(line -> !line.sources().isEmpty()).limit(1).toList();
    }

    private void row(String kind, Entry entry, String label, List<Line> before, List<Line> now) {
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        List<List<Inline>> cells = new ArrayList<>();
        cells.add(List.of(new Inline.Emphasis(composition.words().get("changes." + kind), true)));
        cells.add(entry(entry));
        cells.add(label.isEmpty() ? List.of() : List.of(new Inline.Text(label)));
        cells.add(content(before));
        cells.add(content(now));
        Set<Integer> marks = new TreeSet<>();
        now.forEach(line -> marks.addAll(line.sources()));
        List<String> articles =
                before.stream()
                        .flatMap(line -> line.sources().stream())
                        .map(number -> old.sources().get(number - 1).iri())
                        .toList();
        marks.addAll(composition.numbers().marks(articles));
        rows.add(new Table.Row(cells, List.copyOf(marks), List.of()));
    }

    private List<Inline> entry(Entry entry) {
        Inline name =
                composition
                        .anchors()
                        .find(entry.iri())
                        .<Inline>map(anchor -> new Inline.Reference(entry.name().en(), anchor))
                        .orElseGet(() -> new Inline.Text(entry.name().en()));
        return entry.name().zh().isEmpty()
                ? List.of(name)
                : List.of(name, new Inline.Text(" "), new Inline.Chinese(entry.name().zh().get()));
    }

    /** References of the old annex may lead nowhere, so they become text. */
    private List<Inline> content(List<Line> lines) {
        List<Inline> content = new ArrayList<>();
        for (Line line : lines) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text("; "));
            }
            line.status().ifPresent(status -> content.add(new Inline.Text(mark(status))));
            for (Inline piece : line.content()) {
                content.add(
                        piece instanceof Inline.Reference r ? new Inline.Text(r.text()) : piece);
            }
        }
        return content;
    }

    private String mark(Standing status) {
        return composition.words().status(status) + ": ";
    }
}
