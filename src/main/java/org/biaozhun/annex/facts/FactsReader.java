package org.biaozhun.annex.facts;

import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.SourceRank;
import org.biaozhun.dates.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks each query once and groups its rows. The rows of one thing differ in their articles. */
public final class FactsReader {

    private final SnapshotQueries queries;
    private final LocalDate asOf;

    public FactsReader(SnapshotQueries queries, LocalDate asOf) {
        this.queries = queries;
        this.asOf = asOf;
    }

    /** The issues, newest first. */
    public static List<Facts.Issue> issues(SnapshotQueries queries) {
        return Rows.of(queries.table("annex-issues", Map.of())).all().stream()
                .map(row ->
                        new Facts.Issue(row.text("issueLabel"), row.text("from"), row.text("asOf")))
                .toList();
    }

    public Facts read() {
        List<Tenure> tenures = tenures();
        Map<String, List<Tenure>> overseers = new LinkedHashMap<>();
        for (Tenure tenure : tenures) {
            tenure.overseen().forEach(unit -> add(overseers, unit.iri(), tenure));
        }
        return new Facts(
                asOf,
                actors(),
                tenures,
                grouped(tenures, tenure -> tenure.holder().iri()),
                grouped(tenures, tenure -> tenure.organization().iri()),
                overseers,
                stated(rows("annex-posts"), "organization", "postLabel", "post"),
                appearances(),
                work(),
                stated(rows("annex-notes"), "thing", "note", "inference"),
                conflicts(),
                newest(),
                freshness(),
                covered(),
                sources(),
                issues(queries));
    }

    private List<Rows.Row> rows(String query) {
        return Rows.of(queries.table(query, Map.of("asOf", asOf.toString()))).all();
    }

    private Map<String, Actor> actors() {
        Map<String, Map<String, List<SourcedValue>>> facts = new LinkedHashMap<>();
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-facts")) {
            String key = key(row, "actor", "fact", "text", "value");
            Set<String> known = articles.get(key);
            if (known == null) {
                known = new LinkedHashSet<>();
                articles.put(key, known);
                facts.computeIfAbsent(row.text("actor"), actor -> new LinkedHashMap<>())
                        .computeIfAbsent(row.text("fact"), fact -> new ArrayList<>())
                        .add(new SourcedValue(row.text("text"), row.text("value"), known));
            }
            known.add(row.text("article"));
        }
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-actors")) {
            String iri = row.text("actor");
            actors.putIfAbsent(
                    iri,
                    new Actor(
                            iri,
                            row.text("kind"),
                            row.text("actorLabel"),
                            row.optional("zh"),
                            row.text("familyName"),
                            row.text("givenName"),
                            facts.getOrDefault(iri, Map.of())));
        }
        return actors;
    }

    private List<Tenure> tenures() {
        Map<String, List<SourcedValue>> overseen =
                stated(rows("annex-portfolios"), "tenure", "unitLabel", "unit");
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-tenures")) {
            Tenure tenure =
                    tenures.computeIfAbsent(
                            row.text("tenure"),
                            iri -> tenure(row, overseen.getOrDefault(iri, List.of())));
            tenure.articles().add(row.text("article"));
        }
        return List.copyOf(tenures.values());
    }

    private static Tenure tenure(Rows.Row row, List<SourcedValue> overseen) {
        return new Tenure(
                row.text("tenure"),
                standing(row),
                row.text("title"),
                row.ref("role"),
                row.ref("holder"),
                row.ref("organization"),
                row.text("post"),
                row.text("start"),
                row.text("end"),
                row.text("fuzzy"),
                row.text("firstSeen"),
                row.text("position"),
                row.text("overseesCount"),
                overseen,
                new LinkedHashSet<>());
    }

    private static Standing standing(Rows.Row row) {
        return new Standing(
                Certainty.ofCode(row.text("standing")),
                row.optional("planned").isPresent(),
                row.optional("lastSeen"),
                row.optional("lastStated"),
                row.optional("plannedEnd"));
    }

    private Map<String, List<Facts.Appearance>> appearances() {
        Map<String, Facts.Appearance> parts = new LinkedHashMap<>();
        Map<String, List<Facts.Appearance>> byPerson = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-appearances")) {
            String key = key(row, "participation", "eventLabel", "capacityLabel");
            Facts.Appearance part = parts.get(key);
            if (part == null) {
                part =
                        new Facts.Appearance(
                                row.text("participation"),
                                row.text("eventLabel"),
                                row.text("capacityLabel"),
                                row.text("start"),
                                new LinkedHashSet<>());
                parts.put(key, part);
                add(byPerson, row.text("participant"), part);
            }
            part.articles().add(row.text("article"));
        }
        return byPerson;
    }

    private Map<String, List<Facts.Work>> work() {
        Map<String, Facts.Work> works = new LinkedHashMap<>();
        Map<String, List<Facts.Work>> byCommittee = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-committee-work")) {
            String key = key(row, "committee", "relation", "work");
            Facts.Work work = works.get(key);
            if (work == null) {
                work =
                        new Facts.Work(
                                row.text("relation"),
                                row.text("designation"),
                                row.ref("work"),
                                new LinkedHashSet<>());
                works.put(key, work);
                add(byCommittee, row.text("committee"), work);
            }
            work.articles().add(row.text("article"));
        }
        return byCommittee;
    }

    private Map<String, Map<String, List<SourcedValue>>> conflicts() {
        Map<String, Map<String, List<SourcedValue>>> conflicts = new LinkedHashMap<>();
        Map<String, List<Rows.Row>> byThing = new LinkedHashMap<>();
        rows("annex-conflicts").forEach(row -> add(byThing, row.text("thing"), row));
        byThing.forEach(
                (thing, rows) -> conflicts.put(thing, stated(rows, "about", "value", "holder")));
        return conflicts;
    }

    private Map<String, LocalDate> newest() {
        Map<String, LocalDate> newest = new LinkedHashMap<>();
        rows("annex-newest")
                .forEach(row -> newest.put(row.text("body"), LocalDate.parse(row.text("day"))));
        return newest;
    }

    /** A corpus may do without views. */
    private List<Rows.Row> view(String query) {
        return view(queries, query, Map.of("day", asOf.toString()));
    }

    static List<Rows.Row> view(SnapshotQueries queries, String query, Map<String, String> values) {
        return queries.find(query).isPresent()
                ? Rows.of(queries.table(query, values)).all()
                : List.of();
    }

    private Optional<Facts.Newest> freshness() {
        return view("newest-source").stream()
                .findFirst()
                .map(row ->
                        new Facts.Newest(
                                row.text("day"), row.text("gradeLabel"), row.text("gradeZh")));
    }

    private List<Facts.Covered> covered() {
        Map<String, Map<String, Long>> byKind = new LinkedHashMap<>();
        view("coverage-by-kind")
                .forEach(row ->
                        byKind.computeIfAbsent(row.text("measure"), what -> new LinkedHashMap<>())
                                .put(row.text("year"), Long.valueOf(row.text("things"))));
        return byKind.entrySet().stream()
                .map(kind ->
                        new Facts.Covered(
                                kind.getKey(),
                                kind.getValue().values().stream().mapToLong(n -> n).sum(),
                                kind.getValue()))
                .toList();
    }

    private Map<String, Facts.Origin> sources() {
        Map<String, Facts.Origin> sources = new LinkedHashMap<>();
        for (Rows.Row row : rows("annex-sources")) {
            sources.putIfAbsent(
                    row.text("article"),
                    new Facts.Origin(
                            row.text("articleLabel"),
                            row.text("issueLabel"),
                            row.optional("page"),
                            row.text("gradeLabel"),
                            row.text("gradeZh"),
                            row.optional("url"),
                            SourceRank.of(row.text("position"), row.text("day"))));
        }
        return sources;
    }

    /** Values by a thing, each with its articles. */
    private static Map<String, List<SourcedValue>> stated(
            List<Rows.Row> rows, String by, String text, String iri) {
        Map<String, SourcedValue> known = new LinkedHashMap<>();
        Map<String, List<SourcedValue>> grouped = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            String key = key(row, by, text, iri);
            SourcedValue value = known.get(key);
            if (value == null) {
                value = new SourcedValue(row.text(text), row.text(iri), new LinkedHashSet<>());
                known.put(key, value);
                add(grouped, row.text(by), value);
            }
            value.articles().add(row.text("article"));
        }
        return grouped;
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        all.forEach(one -> add(grouped, by.apply(one), one));
        return grouped;
    }

    private static <T> void add(Map<String, List<T>> grouped, String key, T value) {
        grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static String key(Rows.Row row, String... columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(row.text(column)).append('\u0001');
        }
        return key.toString();
    }
}
