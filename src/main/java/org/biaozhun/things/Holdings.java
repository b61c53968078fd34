package org.biaozhun.things;

import org.biaozhun.things.Holding.Line;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out who is what on a day, and says so when that is not known. */
final class Holdings {

    private static final Set<String> LEADING =
            Set.of("head", "chair", "secretariat", "leading-agency");
    private static final List<Standing> BEST_FIRST =
            List.of(Standing.CERTAIN, Standing.LAST_SEEN, Standing.POSSIBLE);

    private final LocalDate day;
    private final Timelines timelines;

    Holdings(LocalDate day, Timelines timelines) {
        this.day = day;
        this.timelines = timelines;
    }

    /** Who heads a body, chairs a committee or keeps its secretariat, one line for each post. */
    List<Holding> at(List<Tenure> tenures) {
        Map<Name, List<Tenure>> byPost =
                tenures.stream()
                        .filter(tenure -> LEADING.contains(tenure.roleCode()))
                        .collect(
                                Collectors.groupingBy(
                                        tenure -> tenure.post().orElse(tenure.role()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byPost.entrySet().stream()
                .map(entry -> holding(entry.getKey(), entry.getValue(), Tenure::holder))
                .toList();
    }

    /** What an actor is: functions that are certain or were last seen. */
    List<Holding> of(List<Tenure> tenures) {
        return tenures.stream()
                .filter(tenure -> !tenure.roleCode().equals("portfolio"))
                .filter(tenure -> BEST_FIRST.indexOf(standing(tenure)) >= 0 && isDated(tenure))
                .map(tenure ->
                        new Holding(
                                tenure.name(),
                                standing(tenure),
                                List.of(line(tenure, Tenure::body))))
                .sorted(Comparator.comparing(Holding::standing))
                .toList();
    }

    private static boolean isDated(Tenure tenure) {
        return tenure.bounds().isDated();
    }

    private Standing standing(Tenure tenure) {
        return Standing.on(day, tenure.bounds(), tenure.isSaidToHaveEnded());
    }

    private Holding holding(Name what, List<Tenure> tenures, Function<Tenure, Name> who) {
        Map<Standing, List<Tenure>> byStanding =
                tenures.stream()
                        .filter(Holdings::isDated)
                        .collect(Collectors.groupingBy(this::standing));
        Optional<Standing> best = BEST_FIRST.stream().filter(byStanding::containsKey).findFirst();
        List<Tenure> shown =
                best.map(byStanding::get)
                        .orElseGet(() -> last(byStanding.getOrDefault(Standing.ENDED, List.of())));
        return new Holding(
                what,
                best.orElse(Standing.NOT_KNOWN),
                shown.stream().map(tenure -> line(tenure, who)).toList());
    }

    private static List<Tenure> last(List<Tenure> ended) {
        return ended.stream()
                .max(Comparator.comparing(t -> t.bounds().endLatest().orElse(LocalDate.MIN)))
                .stream()
                .toList();
    }

    private Line line(Tenure tenure, Function<Tenure, Name> who) {
        return new Line(who.apply(tenure), timelines.times(tenure), tenure.sources());
    }
}
