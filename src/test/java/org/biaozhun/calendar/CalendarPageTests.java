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
}
