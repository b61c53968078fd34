package org.biaozhun.site;

import org.biaozhun.dates.DateText;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.store.Snapshot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/** The first page, and the page on which an error is reported. */
@Controller
class HomeController {

    private final Coverages coverages;

    HomeController(Coverages coverages) {
        this.coverages = coverages;
    }

    @GetMapping("/")
    ModelAndView home(Snapshot snapshot, Locale locale) {
        return new ModelAndView(
                "home",
                Map.of(
                        "coverage",
                        coverages.of(snapshot),
                        "kinds",
                        Kinds.of(snapshot),
                        "dates",
                        new DateText(locale)));
    }

    @GetMapping("/report")
    ModelAndView report(@RequestParam(name = "page", defaultValue = "/") String page) {
        return new ModelAndView("report", Map.of("page", page));
    }
}
