package org.biaozhun.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: for now the questions. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "redirect:/api/queries";
    }
}
