package org.biaozhun.things;

import org.biaozhun.kinds.Kind;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.facts.StatedThing;
import org.biaozhun.things.facts.Status;
import org.biaozhun.things.facts.ThingDescription;
import org.biaozhun.things.tables.Branch;
import org.biaozhun.things.tables.Panel;
import org.biaozhun.things.timelines.Holding;
import org.biaozhun.things.timelines.Timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything on the page of a thing.
 *
 * @param thing what the graph says of it
 * @param kind its kind; lists and their concepts have {@code concept}
 * @param path path of the page without a language or day
 * @param day the as-of day
 * @param dayText the as-of day as people read it
 * @param newest the newest source on it up to that day
 * @param status whether it is in force or open on that day
 * @param holdings who is what on that day
 * @param timelines its lines in time, by the keys of their headings
 * @param trees its trees, by the keys of their headings
 * @param panels its tables
 * @param states what a source states, by kind
 * @param sources the sources that the page refers to by number, the first is number 1
 */
public record ThingPage(
        ThingDescription thing,
        Kind kind,
        String path,
        LocalDate day,
        String dayText,
        Optional<NewestSource.Told> newest,
        Optional<Status> status,
        List<Holding> holdings,
        Map<String, Timeline> timelines,
        Map<String, Branch> trees,
        List<Panel> panels,
        Map<Kind, List<StatedThing>> states,
        List<ThingDescription.Source> sources) {

    private static final int MANY_SOURCES = 30;

    /** Whether its sources are so many that most of them are folded. */
    public boolean isSourcedByMany() {
        return sources.size() > MANY_SOURCES;
    }

    /** How many of its sources have which grade, the most frequent first. */
    public Map<Name, Long> grades() {
        Map<Name, Long> counts =
                sources.stream()
                        .collect(
                                Collectors.groupingBy(
                                        source -> source.grade().orElse(Name.ofText("", "")),
                                        Collectors.counting()));
        Map<Name, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Name, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(grade -> grade.getKey().text()))
                .forEach(grade -> sorted.put(grade.getKey(), grade.getValue()));
        return sorted;
    }
}
