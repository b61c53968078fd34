package org.biaozhun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

import org.biaozhun.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CalendarPageTests {

    private static final int LINE = 75;
    private static final String ROHS = "Consultation on the revised RoHS standard";

    @LocalServerPort private int port;
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private Calendar feed(String parameters) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(http.get("/calendar.ics" + parameters).body()));
    }

    private static List<String> values(Calendar feed, String property) {
        return feed
                .<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)
                .stream()
                .map(event -> event.<Property>getRequiredProperty(property).getValue())
                .toList();
    }

    @Test
    void theFeedIsACalendarByTheStandard() throws Exception {
        HttpResponse<String> answer = http.get("/calendar.ics");
        assertThat(Http.type(answer)).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        Calendar feed = feed("");
        assertThat(feed.validate(true).hasErrors()).isFalse();
        assertThat(values(feed, Property.UID)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(values(feed, Property.SUMMARY)).contains(ROHS);
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardSays() throws Exception {
        String feed = http.get("/calendar.ics").body();
        assertThat(feed).endsWith("END:VCALENDAR\r\n");
        assertThat(feed.split("\r\n", -1))
                .allSatisfy(line -> {
                    assertThat(line).doesNotContain("\n");
                    assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(LINE);
                });
    }

    @Test
    void daysAreWholeAndTheLastIsCounted() throws Exception {
        String feed = http.get("/calendar.ics?kind=consultation").body().replace("\r\n ", "");
        assertThat(feed)
                .containsPattern(
                        "DTSTART;VALUE=DATE:20241119\r\nDTEND;VALUE=DATE:20250119\r\nSUMMARY:"
                                + ROHS);
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() throws Exception {
        HttpResponse<String> first = http.get("/calendar.ics");
        assertThat(http.get("/calendar.ics").body()).isEqualTo(first.body());
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(http.getIfNoneMatch("/calendar.ics", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void aBodyCountsForThoseBelowIt() throws Exception {
        assertThat(values(feed("?kind=consultation&body=miit"), Property.SUMMARY)).contains(ROHS);
        assertThat(values(feed("?kind=consultation&body=samr"), Property.SUMMARY))
                .isNotEmpty()
                .doesNotContain(ROHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "grid"})
    void aMonthShowsWhatHappens(String view) throws Exception {
        String page = http.get("/calendar?month=2024-12&view=" + view, "text/html").body();
        assertThat(page)
                .contains("December 2024")
                .contains("href=\"/id/event/ccsa-work-meeting-2024\"")
                .contains("Day not stated");
    }

    @Test
    void beginsWithTheMonthThatTheNewestIssueEndsIn() throws Exception {
        assertThat(http.get("/calendar", "text/html").body()).contains("<h1>December 2024</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"month=2024-13", "month=%3Cb%3E", "kind=holiday"})
    void tellsWhatIsWrong(String parameter) throws Exception {
        HttpResponse<String> page = http.get("/calendar?" + parameter, "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("role=\"alert\"");
    }

    @Test
    void theFeedRefusesAKindThatIsNone() throws Exception {
        assertThat(http.get("/calendar.ics?kind=holiday").statusCode()).isEqualTo(422);
    }

    /** A calendar that keeps what is newest by any of them takes a correction. */
    @Test
    void eachEntryTellsItsRevision() throws Exception {
        Calendar feed = feed("");
        assertThat(values(feed, Property.LAST_MODIFIED))
                .isEqualTo(values(feed, Property.DTSTAMP))
                .allSatisfy(time -> assertThat(time).matches("20\\d{6}T\\d{6}Z"));
        assertThat(values(feed, Property.SEQUENCE))
                .allSatisfy(number -> assertThat(Integer.parseInt(number)).isPositive());
    }

    @Test
    void anEventHasAPlace() throws Exception {
        assertThat(http.get("/calendar.ics?kind=event").body()).contains("\r\nLOCATION:Haikou");
    }

    @Test
    void speaksChinese() throws Exception {
        String feed = http.get("/calendar.ics?lang=zh").body().replace("\r\n ", "");
        assertThat(feed)
                .contains("\r\nSUMMARY;LANGUAGE=zh-Hans:就任：")
                .contains("\r\nCATEGORIES:征求意见\r\n")
                .contains("\r\nSUMMARY;LANGUAGE=zh-Hans:实施：")
                .contains("\r\nSUMMARY:55th World Standards Day");
        assertThat(http.get("/calendar?lang=zh", "text/html").body())
                .containsPattern("/calendar\\.ics\\?[^\"]*lang=zh\"");
        assertThat(http.get("/calendar.ics?lang=fr").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"miit", "MIIT", "https%3A%2F%2Fw3id.org%2Fbiaozhun%2Fid%2Fbody%2Fmiit"})
    void aBodyIsNamedByItsIriOrTheEndOfIt(String body) throws Exception {
        assertThat(values(feed("?kind=consultation&body=" + body), Property.SUMMARY))
                .contains(ROHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "urn:nosuch", "deng-zhiyong", "%00", "a%20b"})
    void aBodyThatThereIsNotIsRefused(String body) throws Exception {
        HttpResponse<String> refused = http.get("/calendar.ics?body=" + body);
        assertThat(refused.statusCode()).isEqualTo(body.equals("deng-zhiyong") ? 200 : 422);
        if (refused.statusCode() == 422) {
            assertThat(refused.body())
                    .contains("/problems/bad-parameter")
                    .contains("body takes the IRI of a body");
            assertThat(http.get("/calendar?body=" + body, "text/html").statusCode()).isEqualTo(422);
        }
    }

    /** RFC 5545, section 3.6: a calendar has a component at least. */
    @Test
    void anEmptyCalendarIsACalendar() throws Exception {
        Calendar empty = feed("?kind=consultation&body=iso");
        assertThat(values(empty, Property.UID)).isEmpty();
        assertThat(empty.getComponents()).hasSize(1);
        assertThat(empty.validate(true).hasErrors()).isFalse();
    }

    @Test
    void isSentCompressed() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendar.ics"))
                        .header("Accept-Encoding", "gzip")
                        .build();
        assertThat(
                        HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.discarding())
                                .headers()
                                .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    /** A department of the ministry consults, not the ministry; it is found under both. */
    @Test
    void bodiesAboveTakeNoPart() throws Exception {
        String feed = http.get("/calendar.ics?kind=consultation&body=miit").body();
        assertThat(feed.replace("\r\n ", ""))
                .contains("\\nScience and Technology Department of MIIT\\n")
                .doesNotContain("Ministry of Industry and Information Technology");
        assertThat(http.get("/calendar?month=2024-11&kind=consultation&body=miit").body())
                .contains("href=\"/id/unit/miit-science-and-technology-department\"")
                .doesNotContain("href=\"/id/body/miit\"");
    }
}
