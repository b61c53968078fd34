package org.biaozhun.faces;

import org.apache.commons.csv.CSVRecord;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.CertaintySpan;
import org.biaozhun.dates.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A tenure as the graph has it: the spans of its certainty, and its bounds. */
record Tenure(CSVRecord row, List<CertaintySpan> spans, boolean isAlone) {

    static final String QUERY =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?tenure ?holder ?organization ?role ?post ?title ?person ?certainty ?first ?last ?planned
              ?reported ?stated ?term ?start ?end ?startEarliest ?startLatest ?endEarliest ?endLatest
            WHERE {
              ?tenure a bz:Tenure ;
                org:member ?holder ;
                org:organization ?organization ;
                org:role ?role ;
                skos:prefLabel ?title ;
                bz:certaintySpan ?span .
              FILTER(LANG(?title) = "en")
              ?span bz:certainty ?certainty .
              BIND(EXISTS { ?holder a foaf:Person } AS ?person)
              OPTIONAL { ?span bz:firstDay ?first }
              OPTIONAL { ?span bz:lastDay ?last }
              OPTIONAL { ?span bz:planned ?planned }
              OPTIONAL { ?tenure bz:lastReported ?reported }
              OPTIONAL { ?tenure bz:lastStated ?stated }
              OPTIONAL { ?tenure bz:plannedEnd ?term }
              OPTIONAL { ?tenure bz:post ?post }
              OPTIONAL { ?tenure bz:startEarliest ?startEarliest }
              OPTIONAL { ?tenure bz:startLatest ?startLatest }
              OPTIONAL { ?tenure bz:endEarliest ?endEarliest }
              OPTIONAL { ?tenure bz:endLatest ?endLatest }
              OPTIONAL { ?tenure schema:startDate ?start FILTER(DATATYPE(?start) = xsd:date) }
              OPTIONAL { ?tenure schema:endDate ?end FILTER(DATATYPE(?end) = xsd:date) }
            }
            ORDER BY ?tenure ?first
            """
                    .replace(
                            "PREFIX bz:",
                            "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\nPREFIX bz:");

    private static final Set<String> OFFICES =
            Set.of(
                    "head",
                    "deputy-head",
                    "chair",
                    "vice-chair",
                    "executive-vice-chair",
                    "secretary-general",
                    "deputy-secretary-general",
                    "manager");

    /** Rows of one tenure are its spans. */
    static List<Tenure> all(List<CSVRecord> rows) {
        Map<String, Map<String, CertaintySpan>> spans = new LinkedHashMap<>();
        Map<String, CSVRecord> first = new LinkedHashMap<>();
        for (CSVRecord row : rows) {
            first.putIfAbsent(row.get("tenure"), row);
            spans.computeIfAbsent(row.get("tenure"), tenure -> new LinkedHashMap<>())
                    .put(
                            row.get("first") + row.get("last"),
                            new CertaintySpan(
                                    Certainty.ofCode(row.get("certainty")),
                                    day(row, "first"),
                                    day(row, "last"),
                                    !row.get("planned").isEmpty()));
        }
        Map<String, Long> sameTitle = new LinkedHashMap<>();
        first.values().forEach(row -> sameTitle.merge(name(row), 1L, Long::sum));
        List<Tenure> tenures = new ArrayList<>();
        first.forEach((tenure, row) ->
                tenures.add(
                        new Tenure(
                                row,
                                List.copyOf(spans.get(tenure).values()),
                                sameTitle.get(name(row)) == 1)));
        return tenures;
    }

    private static String name(CSVRecord row) {
        return row.get("holder") + row.get("title");
    }

    private static Optional<LocalDate> day(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    String iri() {
        return row.get("tenure");
    }

    String holder() {
        return row.get("holder");
    }

    String organization() {
        return row.get("organization");
    }

    String post() {
        return row.get("post");
    }

    String title() {
        return row.get("title");
    }

    boolean isPerson() {
        return row.get("person").equals("true");
    }

    boolean isPortfolio() {
        return row.get("role").endsWith("/portfolio");
    }

    boolean isOffice() {
        String role = row.get("role");
        boolean isNamed = OFFICES.contains(role.substring(role.lastIndexOf('/') + 1));
        return isPerson() && (isNamed || !post().isEmpty());
    }

    Optional<LocalDate> exactStart() {
        return exact("start", "startEarliest", "startLatest");
    }

    Optional<LocalDate> exactEnd() {
        return exact("end", "endEarliest", "endLatest");
    }

    private Optional<LocalDate> exact(String stated, String earliest, String latest) {
        Optional<LocalDate> first = day(row, earliest);
        boolean isDay = first.equals(day(row, latest)) && day(row, stated).isPresent();
        return isDay ? first : Optional.empty();
    }

    Standing on(LocalDate day) {
        CertaintySpan span =
                spans.stream().filter(one -> one.contains(day)).findFirst().orElseThrow();
        return new Standing(
                span.certainty(), span.isPlanned(), text("reported"), text("stated"), text("term"));
    }

    private Optional<String> text(String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    Optional<CertaintySpan> span(Certainty certainty) {
        return spans.stream().filter(span -> span.certainty() == certainty).findFirst();
    }

    /** Every bound and every end of a span, with the days before and after. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        spans.forEach(span -> {
            span.first().ifPresent(days::add);
            span.last().ifPresent(days::add);
        });
        for (String bound : List.of("startEarliest", "startLatest", "endEarliest", "endLatest")) {
            day(row, bound).ifPresent(days::add);
        }
        Set<LocalDate> around = new TreeSet<>();
        days.forEach(day -> around.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return around;
    }
}
