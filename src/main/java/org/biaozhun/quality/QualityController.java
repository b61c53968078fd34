package org.biaozhun.quality;

import org.biaozhun.corpus.Finding;
import org.biaozhun.dates.DateText;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the latest inspection of the corpus found, as a page and as JSON. */
@Controller
class QualityController {

    private final Inspections inspections;

    QualityController(Inspections inspections) {
        this.inspections = inspections;
    }

    /**
     * The latest inspection.
     *
     * @param snapshot id of the snapshot
     * @param at when
     * @param published whether it is served
     * @param violations number of violations
     * @param findings what was found
     */
    record Report(
            String snapshot, Instant at, boolean published, long violations, List<Line> findings) {}

    /**
     * A finding.
     *
     * @param severity violation or warning
     * @param place file:line:column
     * @param message what is wrong
     */
    record Line(String severity, String place, String message) {}

    @GetMapping(path = "/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Optional<Report> json() {
        return report();
    }

    @GetMapping(path = "/quality", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(Locale locale) {
        return new ModelAndView(
                "quality", Map.of("report", report(), "dates", new DateText(locale)));
    }

    private Optional<Report> report() {
        return inspections.latest().map(QualityController::report);
    }

    private static Report report(Inspection inspection) {
        return new Report(
                inspection.snapshot(),
                inspection.at(),
                inspection.published(),
                inspection.violations(),
                inspection.findings().stream().map(QualityController::line).toList());
    }

    private static Line line(Finding finding) {
        return new Line(
                finding.isViolation() ? "violation" : "warning",
                finding.place().toString(),
                finding.message());
    }
}
