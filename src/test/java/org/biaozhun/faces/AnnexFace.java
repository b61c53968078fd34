package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the annex says of persons on a day, in three formats. */
final class AnnexFace {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<CSVRecord> lines;
    private final Document html;
    private final Map<String, JsonNode> entries;

    AnnexFace(Server server, LocalDate day) throws Exception {
        this.lines = server.csv("/annex?format=csv&asOf=" + day);
        this.html = server.page("/annex?format=html&asOf=" + day).document();
        JsonNode annex = JSON.readTree(server.get("/annex?format=json&asOf=" + day));
        this.entries =
                annex.findParents("lines").stream()
                        .filter(entry -> entry.path("type").asString().equals("entry"))
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.path("iri").asString(),
                                        entry -> entry,
                                        (first, again) -> first));
    }

    /** Each tenure of a person has its line with its status; one that begins later has none. */
    void agrees(String what, Tenure tenure, Standing expected) {
        List<CSVRecord> told =
                lines.stream()
                        .filter(line -> line.get("iri").equals(tenure.holder()))
                        .filter(line -> line.get("text").startsWith(tenure.title()))
                        .toList();
        if (expected.certainty() == Certainty.NOT_YET) {
            assertThat(told).as(what).isEmpty();
            return;
        }
        boolean isOpen = expected.certainty().isOpen();
        String status = isOpen ? expected.text(Locale.ENGLISH) : "";
        assertThat(told).extracting(line -> line.get("status")).as(what).containsExactly(status);
        assertThat(inJson(tenure)).as(what).isEqualTo(isOpen ? expected.code() : "");
        Optional<Element> entry =
                Optional.ofNullable(html.getElementById(told.getFirst().get("anchor")));
        String marked = (isOpen ? expected.mark() + " " + status + " " : "") + tenure.title();
        assertThat(entry.map(Element::text))
                .as(what)
                .hasValueSatisfying(text -> assertThat(text).contains(marked));
    }

    private String inJson(Tenure tenure) {
        JsonNode entry = entries.getOrDefault(tenure.holder(), JSON.createObjectNode());
        return entry.path("lines")
                .valueStream()
                .filter(line -> text(line).startsWith(tenure.title()))
                .map(line -> line.path("status").path("certainty").asString(""))
                .findFirst()
                .orElse("no line");
    }

    private static String text(JsonNode line) {
        return line.path("content")
                .valueStream()
                .map(piece -> piece.path("text").asString(""))
                .collect(Collectors.joining());
    }
}
