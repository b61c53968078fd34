package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVRecord;
import org.biaozhun.Http;
import org.biaozhun.dates.Certainty;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who heads SAMR, CNCA and SAC on days, and the gap in which nobody is certain, as read by hand in
 * {@code leaders.tsv} and the newsletter: the question, the page and the annex say the same. In
 * {@code heads-on-days.csv} a gap is the last certain day before it and the first one after it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false", "biaozhun.sources="})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadsOnDaysTests {

    private static final String NOBODY = "nobody";
    private static final Set<String> CLOSED = Set.of("not-yet", "ended");

    private final Server server;

    HeadsOnDaysTests(@LocalServerPort int port) {
        this.server = new Server(port);
    }

    /** A certainty as pages have it, with blanks around it. */
    private static String word(String code) {
        return " %s ".formatted(Certainty.ofCode(code).word(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/registers/heads-on-days.csv", numLinesToSkip = 1)
    void theFacesSayWhatTheTableSays(
            String body,
            String label,
            String day,
            String holder,
            String certainty,
            String inAnnex,
            String gap)
            throws Exception {
        List<CSVRecord> rows =
                server.csv(
                        "/api/queries/leaders-since?format=csv&day=%s&body=%s"
                                .formatted(
                                        day,
                                        Http.encode("https://w3id.org/biaozhun/id/body/" + body)));
        List<String> open =
                rows.stream()
                        .filter(row -> row.get("row").equals("tenure"))
                        .filter(row -> !CLOSED.contains(row.get("certainty")))
                        .map(row -> row.get("holderLabel") + " " + row.get("certainty"))
                        .toList();
        assertThat(open)
                .isEqualTo(holder.equals(NOBODY) ? List.of() : List.of(holder + " " + certainty));
        assertThat(gaps(rows, day)).isEqualTo(gap.equals("none") ? List.of() : List.of(gap));

        List<String> shown =
                server.page("/id/body/%s?asOf=%s".formatted(body, day))
                        .texts("#leaders-since tbody tr");
        assertThat(shown).hasSameSizeAs(rows);
        assertThat(
                        shown.stream()
                                .filter(row -> row.startsWith("tenure "))
                                .filter(row ->
                                        CLOSED.stream()
                                                .noneMatch(code -> row.contains(word(code)))))
                .hasSameSizeAs(open)
                .allMatch(
                        row -> row.startsWith("tenure " + holder) && row.contains(word(certainty)));

        assertThat(server.csv("/annex?format=csv&asOf=" + day))
                .filteredOn(
                        row -> row.get("abbreviation").matches("(?i).*\\b%s\\b.*".formatted(body)))
                .filteredOn(row -> row.get("section").equals("authorities"))
                .filteredOn(row -> row.get("label").equals(label))
                .filteredOn(row -> holder.equals(NOBODY) || row.get("text").startsWith(holder))
                .extracting(row -> row.get("status"))
                .containsExactly(inAnnex);
    }

    /** The gaps in which a day lies. */
    private static List<String> gaps(List<CSVRecord> rows, String day) {
        return rows.stream()
                .filter(row -> row.get("row").equals("gap"))
                .filter(row -> row.get("lastSure").compareTo(day) < 0)
                .filter(row -> day.compareTo(row.get("firstSure")) < 0)
                .map(row -> row.get("lastSure") + " " + row.get("firstSure"))
                .toList();
    }
}
