package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.biaozhun.Http;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;
import org.jsoup.nodes.Element;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks each face of a server what it says of tenures on days, and holds it against the spans. */
final class Faces {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "https://w3id.org/biaozhun/";
    private static final Set<String> WITH_LINES = Set.of("person", "body", "unit", "committee");

    private final Server server;

    Faces(int port) {
        this.server = new Server(port);
    }

    /** Everything on every day on which anything may change, and on the days before and after. */
    void agree() throws Exception {
        List<Tenure> tenures = Tenure.all(server.csv("/sparql?query=" + Http.encode(Tenure.QUERY)));
        assertThat(tenures).hasSizeGreaterThan(5);
        Set<LocalDate> all = new TreeSet<>();
        for (Tenure tenure : tenures) {
            for (LocalDate day : tenure.days()) {
                all.add(day);
                Standing expected = tenure.on(day);
                String what = "%s on %s".formatted(tenure.iri(), day);
                page(what, tenure.holder(), tenure, day, expected);
                page(what, tenure.organization(), tenure, day, expected);
                post(what, tenure, day, expected);
                network(what, tenure, day, expected);
            }
            lastSeen(tenure);
            calendar(tenure);
        }
        for (LocalDate day : all) {
            officeholders(tenures, day);
            annex(tenures, day);
        }
    }

    private static String path(String iri) {
        return iri.substring(BASE.length() - 1);
    }

    private static String words(Standing standing) {
        return standing.mark() + " " + standing.text(Locale.ENGLISH);
    }

    private void page(String what, String thing, Tenure tenure, LocalDate day, Standing expected)
            throws Exception {
        if (!WITH_LINES.contains(path(thing).split("/", -1)[2])) {
            return;
        }
        String address = path(thing) + "?asOf=" + day;
        Element line =
                server.page(address).document().select(".timeline li").stream()
                        .filter(lane ->
                                !lane.select("a[href^=" + path(tenure.iri()) + "?]").isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no line at " + address));
        assertThat(line.expectFirst(".standing").text()).as(what).isEqualTo(words(expected));
    }

    private void post(String what, Tenure tenure, LocalDate day, Standing expected)
            throws Exception {
        if (tenure.post().isEmpty()) {
            return;
        }
        row(
                what,
                "/api/queries/holder-on-day?format=csv&day=%s&post=%s"
                        .formatted(day, Http.encode(tenure.post())),
                tenure,
                expected);
    }

    private void officeholders(List<Tenure> tenures, LocalDate day) throws Exception {
        for (Tenure tenure : tenures) {
            if (tenure.isOffice()) {
                String what = "%s on %s".formatted(tenure.iri(), day);
                String all = "/api/queries/officeholders-on-day?format=csv&day=" + day;
                row(what, all + "&certainty=all", tenure, tenure.on(day));
                boolean isListed = find(server.csv(all), tenure).isPresent();
                assertThat(isListed).as(what).isEqualTo(tenure.on(day).certainty().isSure());
            }
        }
    }

    private void row(String what, String address, Tenure tenure, Standing expected)
            throws Exception {
        var row = find(server.csv(address), tenure);
        assertThat(row.isPresent()).as(what).isEqualTo(expected.certainty().isOpen());
        if (row.isPresent()) {
            assertThat(row.get().get("certainty")).as(what).isEqualTo(expected.code());
            assertThat(row.get().get("planned"))
                    .as(what)
                    .isEqualTo(expected.isPlanned() ? "true" : "");
            assertThat(row.get().get("lastSeen"))
                    .as(what)
                    .isEqualTo(expected.lastReported().orElse(""));
        }
    }

    private static Optional<CSVRecord> find(List<CSVRecord> rows, Tenure tenure) {
        return rows.stream().filter(row -> row.get("tenure").equals(tenure.iri())).findFirst();
    }

    private void network(String what, Tenure tenure, LocalDate day, Standing expected)
            throws Exception {
        JsonNode network =
                JSON.readTree(
                        server.get(
                                "/network.json?certainty=all&relations=tenure&cap=300&asOf=%s&focus=%s"
                                        .formatted(day, Http.encode(tenure.holder()))));
        List<String> found =
                network.path("ties")
                        .valueStream()
                        .filter(tie -> tie.path("relation").asString().equals("tenure"))
                        .filter(tie -> tie.path("target").asString().equals(tenure.organization()))
                        .filter(tie -> tie.path("label").asString().equals(tenure.title()))
                        .map(tie -> tie.path("status").asString())
                        .toList();
        if (!tenure.isAlone()) {
            return;
        }
        assertThat(found)
                .as(what)
                .isEqualTo(expected.certainty().isOpen() ? List.of(expected.code()) : List.of());
    }

    private void lastSeen(Tenure tenure) throws Exception {
        if (!tenure.isPerson()) {
            return;
        }
        var span = tenure.span(Certainty.LAST_SEEN);
        var row = find(server.csv("/api/queries/last-seen?format=csv"), tenure);
        assertThat(row.isPresent()).as(tenure.iri()).isEqualTo(span.isPresent());
        if (span.isPresent()) {
            assertThat(row.get().get("unseenSince"))
                    .as(tenure.iri())
                    .isEqualTo(span.get().first().orElseThrow().toString());
            assertThat(row.get().get("lastSeen"))
                    .as(tenure.iri())
                    .isEqualTo(
                            tenure.on(span.get().first().orElseThrow()).lastReported().orElse(""));
        }
    }

    /** A start that is a day is in the calendar: the day before is not held, the day is certain. */
    private void calendar(Tenure tenure) throws Exception {
        String slug = tenure.iri().substring(tenure.iri().lastIndexOf('/') + 1);
        String feed = server.get("/calendar.ics").replace("\r\n ", "");
        tenure.exactStart()
                .ifPresent(day -> {
                    assertThat(firstDay(feed, "takes-office", slug)).contains(basic(day));
                    assertThat(tenure.on(day).certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(tenure.on(day.minusDays(1)).certainty())
                            .isEqualTo(Certainty.NOT_YET);
                });
        tenure.exactEnd()
                .ifPresent(day -> {
                    assertThat(firstDay(feed, "leaves-office", slug)).contains(basic(day));
                    assertThat(tenure.on(day.plusDays(1)).certainty()).isEqualTo(Certainty.ENDED);
                });
        if (tenure.exactStart().isEmpty()) {
            assertThat(firstDay(feed, "takes-office", slug)).isEmpty();
        }
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The first day of an entry of the calendar's feed. */
    private static Optional<String> firstDay(String feed, String kind, String slug) {
        return Stream.of(feed.split("BEGIN:VEVENT", -1))
                .filter(event -> event.contains("UID:%s-tenure-%s@".formatted(kind, slug)))
                .flatMap(event -> event.lines().filter(line -> line.startsWith("DTSTART")))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst();
    }

    private void annex(List<Tenure> tenures, LocalDate day) throws Exception {
        AnnexFace annex = new AnnexFace(server, day);
        for (Tenure tenure : tenures) {
            if (tenure.isPerson() && !tenure.isPortfolio() && tenure.isAlone()) {
                annex.agrees(
                        "annex: %s on %s".formatted(tenure.iri(), day), tenure, tenure.on(day));
            }
        }
    }
}
