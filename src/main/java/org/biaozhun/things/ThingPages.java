package org.biaozhun.things;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.dates.DateText;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.kinds.Trait;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Links;
import org.biaozhun.things.facts.SourceList;
import org.biaozhun.things.facts.Sources;
import org.biaozhun.things.facts.StatementReader;
import org.biaozhun.things.facts.Status;
import org.biaozhun.things.facts.ThingDescription;
import org.biaozhun.things.tables.Branch;
import org.biaozhun.things.tables.Panel;
import org.biaozhun.things.tables.PanelTable;
import org.biaozhun.things.tables.QueryTables;
import org.biaozhun.things.tables.Trees;
import org.biaozhun.things.timelines.Holding;
import org.biaozhun.things.timelines.OfficesOnDay;
import org.biaozhun.things.timelines.Tenure;
import org.biaozhun.things.timelines.Tenures;
import org.biaozhun.things.timelines.Timeline;
import org.biaozhun.things.timelines.Timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the page of a thing together, each kind as its readers want it. */
final class ThingPages {

    private static final int ROWS = 25;
    private static final int MANY_ROWS = 1000;
    private static final int LINKS = 12;
    private static final int KEPT = 200;

    private final QueryTables panels;
    private final Derived<Cache<Key, ThingPage>> pages =
            Derived.of(snapshot -> Caffeine.newBuilder().maximumSize(KEPT).build());

    ThingPages(NamedQueries queries) {
        this.panels = new QueryTables(queries);
    }

    /**
     * What a reader chose.
     *
     * @param locale language of the frame
     * @param day the as-of day; none for that of the newest issue
     * @param isWhole whether long lists are shown whole
     */
    record Choice(Locale locale, Optional<LocalDate> day, boolean isWhole) {}

    private record Key(String iri, Choice choice) {}

    /** The page of a thing that the snapshot knows; pages asked for often are kept. */
    ThingPage page(Snapshot snapshot, String iri, Choice choice) {
        return snapshot.derived(pages)
                .get(new Key(iri, choice), page -> make(snapshot, iri, choice));
    }

    private ThingPage make(Snapshot snapshot, String iri, Choice choice) {
        Node thing = NodeFactory.createURI(iri);
        Kinds kinds = Kinds.of(snapshot);
        Kind kind = kinds.of(thing);
        Sources known = Sources.of(snapshot);
        PageReader reader = new PageReader(snapshot);
        List<Quad> quads = reader.quads(thing);
        reader.read("inferences-of-thing", thing);
        views(kind).forEach(view -> reader.read(view, thing));
        reader.read("contested-of-thing", thing);
        List<Triple> stated =
                kind.is(Trait.SOURCE) ? reader.statements(known.graphsOf(thing)) : List.of();
        List<PanelTable> tables =
                panels.ask(snapshot, iri, kind, choice.day(), choice.isWhole() ? MANY_ROWS : ROWS);
        tables.forEach(table -> reader.meet(table.things()));
        LocalDate day = choice.day().orElseGet(known::newestDay);
        Optional<NewestSource> newest = newest(snapshot, iri, kind, day);
        newest.ifPresent(source -> reader.meet(source.nodes()));
        List<Quad> times = hasTenures(kind) ? reader.times(thing) : List.of();
        Labels labels = reader.labels();
        SourceList sources = new SourceList(known);
        Timelines timelines = new Timelines(day, choice.locale(), labels, sources);
        int links = choice.isWhole() ? Integer.MAX_VALUE : LINKS;
        StatementReader describer =
                new StatementReader(kinds, labels, sources, choice.locale(), links);
        Actor actor = actor(thing, kind, new Tenures(kinds, labels, sources, times));
        ThingDescription description = describer.describe(thing, quads);
        List<Holding> holdings = holdings(actor, kind, new OfficesOnDay(day, timelines));
        Map<String, Timeline> lines = lines(thing, kind, actor, timelines);
        List<Panel> shown = tables.stream().map(table -> table.panel(labels, sources)).toList();
        if (!stated.isEmpty()) {
            sources.of(List.of(thing));
        }
        return new ThingPage(
                description,
                kind,
                Links.href(thing),
                day,
                new DateText(choice.locale()).day(day),
                newest.map(source -> source.told(labels, choice.locale())),
                Status.of(thing, kind, day, labels),
                holdings,
                lines,
                trees(thing, kind, new Trees(kinds, labels, day)),
                shown,
                describer.stated(stated),
                sources.numbered());
    }

    private Optional<NewestSource> newest(Snapshot snapshot, String iri, Kind kind, LocalDate day) {
        if (kind.is(Trait.SOURCE) || kind.isConcept()) {
            return Optional.empty();
        }
        Map<String, List<String>> values =
                Map.of("thing", List.of(iri), "day", List.of(day.toString()));
        return panels.first(snapshot, "newest-sources", values, 1).flatMap(NewestSource::of);
    }

    private static boolean hasTenures(Kind kind) {
        return Stream.of(Trait.HOLDS_TENURES, Trait.HAS_TENURES, Trait.IS_HELD).anyMatch(kind::is);
    }

    /** What is asked of a thing beside the statements about it. */
    private static List<String> views(Kind kind) {
        List<String> views = new ArrayList<>();
        if (hasTenures(kind)) {
            views.add("tenures-of-thing");
        }
        if (kind.is(Trait.ORGANISATION_TREE)) {
            views.add("organisation-of-thing");
        }
        if (kind.is(Trait.DATES_AND_BASES)) {
            views.addAll(List.of("works-around-thing", "legal-basis-of-thing"));
        }
        return views;
    }

    /** The tenures that a page shows. */
    private record Actor(List<Tenure> own, List<Tenure> others) {}

    private static Actor actor(Node thing, Kind kind, Tenures tenures) {
        List<Tenure> own = kind.is(Trait.HOLDS_TENURES) ? tenures.of(thing) : List.of();
        if (kind.is(Trait.IS_HELD)) {
            return new Actor(own, tenures.inPost(thing));
        }
        return new Actor(own, kind.is(Trait.HAS_TENURES) ? tenures.at(thing) : List.of());
    }

    /** Of a person what he is; of anything else who is what there. */
    private static List<Holding> holdings(Actor actor, Kind kind, OfficesOnDay holdings) {
        return kind.is(Trait.PERSON) ? holdings.of(actor.own()) : holdings.at(actor.others());
    }

    private static Map<String, Timeline> lines(
            Node thing, Kind kind, Actor actor, Timelines timelines) {
        Map<String, Timeline> lines = new LinkedHashMap<>();
        Predicate<Tenure> inCommittee = Tenure::isCommittee;
        add(lines, "people", actor.others(), timelines::ofBody);
        add(lines, "posts", filter(actor.own(), inCommittee.negate()), timelines::ofActor);
        add(lines, "committees", filter(actor.own(), inCommittee), timelines::ofActor);
        if (kind.is(Trait.DATES_AND_BASES)) {
            timelines.ofWork(thing).ifPresent(line -> lines.put("dates", line));
        }
        return lines;
    }

    private static List<Tenure> filter(List<Tenure> tenures, Predicate<Tenure> wanted) {
        return tenures.stream().filter(wanted).toList();
    }

    private static void add(
            Map<String, Timeline> lines,
            String key,
            List<Tenure> tenures,
            Function<List<Tenure>, Timeline> draw) {
        if (!tenures.isEmpty()) {
            lines.put(key, draw.apply(tenures));
        }
    }

    private static Map<String, Branch> trees(Node thing, Kind kind, Trees trees) {
        Map<String, Branch> found = new LinkedHashMap<>();
        if (kind.is(Trait.ORGANISATION_TREE)) {
            trees.organisation(thing).ifPresent(tree -> found.put("organisation", tree));
        }
        if (kind.is(Trait.DATES_AND_BASES)) {
            trees.basis(thing).ifPresent(tree -> found.put("basis", tree));
            trees.rests(thing).ifPresent(tree -> found.put("rests", tree));
        }
        return found;
    }
}
