package org.biaozhun.calendar;

import org.biaozhun.dates.DateText;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.PageLanguage;
import org.biaozhun.web.SiteSettings;
import org.biaozhun.web.http.Caching;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Consultations, dates of effect, events and deadlines: by month, and as a feed. */
@Controller
class CalendarController {

    private static final MediaType ICALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String KINDS =
            "kind takes "
                    + Arrays.stream(EntryKind.values())
                            .map(EntryKind::code)
                            .collect(Collectors.joining(", "));

    private final SiteSettings site;
    private final MessageSource messages;

    CalendarController(SiteSettings site, MessageSource messages) {
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<?> feed(
            Snapshot snapshot,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "en") String lang) {
        Calendar calendar = Calendar.of(snapshot);
        Optional<String> fault = fault(snapshot, kind, body);
        Optional<Locale> locale =
                PageLanguage.offered().stream()
                        .filter(one -> one.getLanguage().equals(lang))
                        .findFirst();
        if (fault.isPresent() || locale.isEmpty()) {
            return Problems.answer(ProblemType.BAD_PARAMETER, fault.orElse("lang takes en, zh"));
        }
        String feed =
                new CalendarFeed(calendar, site.base(), messages, locale.get())
                        .write(calendar.chosen(kind(kind), given(body)));
        return Caching.ok(Caching.tagOf(calendar.snapshot(), feed))
                .contentType(ICALENDAR)
                .header("Content-Disposition", "inline; filename=\"biaozhun.ics\"")
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with a choice of kind and body, if anything is. */
    private static Optional<String> fault(
            Snapshot snapshot, @Nullable String kind, @Nullable String body) {
        if (isWrong(kind)) {
            return Optional.of(KINDS);
        }
        return given(body)
                .filter(one -> !Calendar.knows(snapshot, one))
                .map(one ->
                        "body takes the IRI of a body or the last part of it, such as samr; the"
                                + " graph has none that is "
                                + one);
    }

    @GetMapping(path = "/calendar", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(
            Snapshot snapshot,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "list") String view,
            Locale locale) {
        Calendar calendar = Calendar.of(snapshot);
        ModelAndView page = new ModelAndView("calendar");
        Optional<YearMonth> wanted = month(month);
        if (wanted.isEmpty() && given(month).isPresent()) {
            fault(page, "month takes a month such as 2025-03");
        }
        fault(snapshot, kind, body).ifPresent(fault -> fault(page, fault));
        YearMonth shown = wanted.orElse(YearMonth.from(calendar.asOf()));
        List<Entry> chosen = calendar.chosen(kind(kind), given(body)).toList();
        page.addObject("dates", new DateText(locale));
        page.addObject("sheet", MonthSheet.of(shown, chosen));
        page.addObject("years", MonthSheet.years(chosen));
        page.addObject("kinds", EntryKind.values());
        page.addObject("bodies", calendar.bodies());
        page.addObject("kind", kind(kind).map(EntryKind::code).orElse(""));
        page.addObject("body", given(body).orElse(""));
        page.addObject("grid", view.equals("grid"));
        page.addObject("total", chosen.size());
        return page;
    }

    private static void fault(ModelAndView page, String fault) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("fault", fault);
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static Optional<EntryKind> kind(@Nullable String code) {
        return given(code).flatMap(EntryKind::ofCode);
    }

    private static boolean isWrong(@Nullable String code) {
        return given(code).isPresent() && kind(code).isEmpty();
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        try {
            return given(text).map(YearMonth::parse);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
