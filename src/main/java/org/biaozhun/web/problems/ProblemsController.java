package org.biaozhun.web.problems;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The pages to which the types of problem details lead. */
@Controller
class ProblemsController {

    @GetMapping("/problems")
    ModelAndView all() {
        return page(List.of(ProblemType.values()));
    }

    @GetMapping("/problems/{slug}")
    ModelAndView one(@PathVariable String slug) {
        return page(
                List.of(
                        ProblemType.ofSlug(slug)
                                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND))));
    }

    private static ModelAndView page(List<ProblemType> types) {
        return new ModelAndView("problems", Map.of("types", types));
    }
}
