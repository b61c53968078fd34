package org.biaozhun.things.timelines;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.dates.Bounds;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.DateText;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;
import org.biaozhun.things.facts.DatesReader;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Links;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.facts.SourceList;
import org.biaozhun.things.timelines.Timeline.Lane;
import org.biaozhun.things.timelines.Timeline.Time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts tenures and dates on an axis. */
public final class Timelines {

    /** What a standing on the day tells by itself. */
    private static final Set<Certainty> TOLD = Set.of(Certainty.STATED, Certainty.LAST_SEEN);

    private final LocalDate day;
    private final DateText text;
    private final Labels labels;
    private final SourceList sources;

    public Timelines(LocalDate day, Locale locale, Labels labels, SourceList sources) {
        this.day = day;
        this.text = new DateText(locale);
        this.labels = labels;
        this.sources = sources;
    }

    /** What an actor is and was: titles, each at its body. */
    public Timeline ofActor(List<Tenure> tenures) {
        return timeline(tenures, Tenure::name, tenure -> List.of(tenure.body()));
    }

    /** Who is and was what at a body: holders, each with the function and the printed title. */
    public Timeline ofBody(List<Tenure> tenures) {
        return timeline(tenures, Tenure::holder, tenure -> List.of(tenure.role(), tenure.name()));
    }

    private Timeline timeline(
            List<Tenure> tenures, Function<Tenure, Name> what, Function<Tenure, List<Name>> where) {
        List<LocalDate> days = new ArrayList<>();
        days.add(day);
        tenures.stream().filter(Tenure::isDated).forEach(tenure -> days.addAll(tenure.told()));
        TimeAxis axis = TimeAxis.over(days);
        List<Lane> lanes =
                tenures.stream()
                        .map(tenure -> lane(tenure, axis, what.apply(tenure), where.apply(tenure)))
                        .toList();
        return new Timeline(axis.ticks(), axis.x(day), lanes);
    }

    private Lane lane(Tenure tenure, TimeAxis axis, Name what, List<Name> where) {
        return new Lane(
                what,
                where,
                times(tenure),
                List.of(tenure.on(day)),
                tenure.isDated() ? axis.bars(tenure.spans()) : List.of(),
                tenure.before(),
                tenure.after(),
                tenure.notes(),
                tenure.inferences(),
                Links.href(tenure.node()),
                tenure.sources());
    }

    List<Time> times(Tenure tenure) {
        List<Time> times = new ArrayList<>();
        times.addAll(times("since", tenure.starts()));
        times.addAll(
                times(
                        "until",
                        tenure.ends().stream()
                                .filter(end -> !tenure.plannedEnd().equals(Optional.of(end.time())))
                                .toList()));
        tenure.plannedEnd().ifPresent(end -> times.add(time("term", end)));
        tenure.fuzzy()
                .filter(held -> !isSighting(held))
                .ifPresent(held -> times.add(time("held", held)));
        List<String> seen =
                Stream.concat(
                                tenure.fuzzy().filter(Timelines::isSighting).stream(),
                                tenure.seen().stream())
                        .toList();
        Period.last(seen).ifPresent(last -> times.add(seen(last, seen.size())));
        if (tenure.seen().isEmpty() && !TOLD.contains(tenure.on(day).certainty())) {
            tenure.lastStated().ifPresent(period -> times.add(time("stated", period)));
        }
        if (times.isEmpty()) {
            times.add(Time.of("undated", Integer.toString(tenure.position()), ""));
        }
        return times;
    }

    private Time time(String key, String iso) {
        return Time.of(key, text.of(iso), iso);
    }

    private List<Time> times(String key, List<Tenure.Told> told) {
        boolean isContested = told.size() > 1;
        return told.stream()
                .map(one ->
                        new Time(
                                key,
                                text.of(one.time()),
                                one.time(),
                                1,
                                isContested,
                                isContested ? one.sources() : List.of()))
                .toList();
    }

    /** Some day of a span is one on which a source shows it. */
    private static boolean isSighting(String held) {
        return held.startsWith("[");
    }

    /** The last sighting; the others stand on the page of the tenure. */
    private Time seen(String last, int count) {
        String key = count > 1 ? "seen-last" : "seen";
        return new Time(key, text.of(last), last, count, false, List.of());
    }

    /** The dates of a document, standard or consultation and of what belongs to it. */
    public Optional<Timeline> ofWork(Node work) {
        List<Dated> dated = new ArrayList<>(dates(work, Name.ofText("", "")));
        Stream.of(
                        labels.values(work, Bz.HAS_EDITION),
                        labels.values(work, DCTerms.replaces.asNode()),
                        labels.having(DCTerms.replaces.asNode(), work))
                .flatMap(List::stream)
                .distinct()
                .forEach(other -> dated.addAll(dates(other, labels.name(other))));
        labels.having(Bz.CONSULTS_ON, work)
                .forEach(consultation -> dated.add(window(consultation)));
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = new ArrayList<>(List.of(day));
        dated.forEach(one -> days.addAll(List.of(one.earliest(), one.latest())));
        TimeAxis axis = TimeAxis.over(days);
        List<Lane> lanes = dated.stream().map(one -> lane(one, axis)).toList();
        return Optional.of(new Timeline(axis.ticks(), axis.x(day), lanes));
    }

    /** A date, or a window of time, that is stated of something. */
    private record Dated(
            Name what, List<Time> times, LocalDate earliest, LocalDate latest, Node node) {}

    private Lane lane(Dated dated, TimeAxis axis) {
        return new Lane(
                dated.what(),
                List.of(),
                dated.times(),
                List.of(),
                List.of(axis.point(dated.earliest(), dated.latest())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                sources.of(labels.values(dated.node(), Bz.STATED_IN)));
    }

    private List<Dated> dates(Node work, Name what) {
        List<Dated> dated = new ArrayList<>();
        point(work, what, "issued", DCTerms.issued.asNode(), Bz.ISSUED_EARLIEST, Bz.ISSUED_LATEST)
                .ifPresent(dated::add);
        point(work, what, "effective", Bz.EFFECTIVE_DATE, Bz.START_EARLIEST, Bz.START_LATEST)
                .ifPresent(dated::add);
        return dated;
    }

    private Optional<Dated> point(
            Node work, Name what, String key, Node stated, Node earliest, Node latest) {
        List<String> told =
                labels.values(work, stated).stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList();
        boolean isComputed =
                Stream.of(earliest, latest).allMatch(day -> labels.text(work, day).isPresent());
        return told.isEmpty() || !isComputed
                ? Optional.empty()
                : Optional.of(
                        new Dated(
                                what,
                                all(key, told, labels.isContested(work, stated)),
                                day(work, earliest),
                                day(work, latest),
                                work));
    }

    private List<Time> all(String key, List<String> told, boolean isContested) {
        return told.stream()
                .map(iso -> new Time(key, text.of(iso), iso, 1, isContested, List.of()))
                .toList();
    }

    private LocalDate day(Node node, Node property) {
        return labels.text(node, property).map(LocalDate::parse).orElse(day);
    }

    private Dated window(Node consultation) {
        List<Time> times = new ArrayList<>();
        Bounds bounds = new DatesReader(labels).bounds(consultation);
        labels.text(consultation, SchemaDO.startDate.asNode())
                .ifPresent(iso -> times.add(time("since", iso)));
        labels.text(consultation, SchemaDO.endDate.asNode())
                .ifPresent(iso -> times.add(time("until", iso)));
        LocalDate start = bounds.startEarliest().orElse(day);
        return new Dated(
                labels.name(consultation),
                times,
                start,
                bounds.endLatest().or(bounds::endEarliest).orElse(start),
                consultation);
    }
}
