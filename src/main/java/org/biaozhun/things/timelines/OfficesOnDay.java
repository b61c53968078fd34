package org.biaozhun.things.timelines;

import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.timelines.Holding.Line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells who is what on a day, and says so when that is not known. */
public final class OfficesOnDay {

    private static final Set<String> LEADING =
            Set.of("head", "chair", "secretariat", "leading-agency");
    private static final Comparator<Standing> SUREST_FIRST =
            Comparator.comparing(Standing::certainty);

    private final LocalDate day;
    private final Timelines timelines;

    public OfficesOnDay(LocalDate day, Timelines timelines) {
        this.day = day;
        this.timelines = timelines;
    }

    /** Who heads a body, chairs a committee or keeps its secretariat, by post. */
    public List<Holding> at(List<Tenure> tenures) {
        Map<Name, List<Tenure>> byPost =
                tenures.stream()
                        .filter(tenure -> LEADING.contains(tenure.roleCode()))
                        .collect(
                                Collectors.groupingBy(
                                        tenure -> tenure.post().orElse(tenure.role()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Holding> holdings = new ArrayList<>();
        byPost.forEach((post, held) -> holdings.addAll(holdings(post, held)));
        return holdings;
    }

    /** What an actor is: functions that are certain or stated, or else those that may be. */
    public List<Holding> of(List<Tenure> tenures) {
        List<Tenure> open =
                tenures.stream()
                        .filter(tenure -> !tenure.roleCode().equals("portfolio"))
                        .filter(tenure -> tenure.isDated() || is(Certainty.STATED).test(tenure))
                        .filter(tenure -> tenure.on(day).certainty().isOpen())
                        .toList();
        return surest(open).stream()
                .map(tenure -> holding(tenure.name(), List.of(tenure), Tenure::body))
                .sorted(Comparator.comparing(Holding::standing, SUREST_FIRST))
                .toList();
    }

    private List<Tenure> surest(List<Tenure> open) {
        List<Tenure> sure =
                open.stream().filter(tenure -> tenure.on(day).certainty().isSure()).toList();
        return sure.isEmpty() ? open : sure;
    }

    private Predicate<Tenure> is(Certainty certainty) {
        return tenure -> tenure.on(day).certainty() == certainty;
    }

    /** Those who are certain or stated; else those who may be; those last reported follow. */
    private List<Holding> holdings(Name post, List<Tenure> tenures) {
        List<Tenure> open =
                tenures.stream().filter(tenure -> tenure.on(day).certainty().isOpen()).toList();
        boolean isKnown = open.stream().anyMatch(is(Certainty.LAST_SEEN).negate());
        List<Holding> holdings = new ArrayList<>();
        if (!isKnown) {
            holdings.add(new Holding(post, Standing.of(Certainty.NOT_KNOWN), List.of()));
        }
        Map<Standing, List<Tenure>> byStanding =
                surest(open).stream()
                        .sorted(Comparator.comparing(tenure -> tenure.on(day), SUREST_FIRST))
                        .collect(
                                Collectors.groupingBy(
                                        tenure -> tenure.on(day),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byStanding.values().forEach(held -> holdings.add(holding(post, held, Tenure::holder)));
        return holdings;
    }

    private Holding holding(Name what, List<Tenure> tenures, Function<Tenure, Name> who) {
        return new Holding(
                what,
                tenures.getFirst().on(day),
                tenures.stream()
                        .map(tenure ->
                                new Line(
                                        who.apply(tenure),
                                        timelines.times(tenure),
                                        tenure.sources()))
                        .toList());
    }
}
