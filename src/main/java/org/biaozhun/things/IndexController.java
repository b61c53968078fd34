package org.biaozhun.things;

import org.biaozhun.store.Snapshot;
import org.biaozhun.things.KindIndex.Entry;
import org.biaozhun.things.KindIndex.Order;
import org.biaozhun.things.KindIndexes.Indexes;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind, and every thing of a kind, so that all of them can be reached by links. */
@Controller
class IndexController {

    private static final int PAGE = 200;

    /** What people look for first, in this order. */
    private static final List<String> FIRST =
            List.of(
                    "person",
                    "body",
                    "unit",
                    "committee",
                    "post",
                    "standard",
                    "project",
                    "document",
                    "consultation",
                    "event",
                    "article",
                    "issue");

    @GetMapping("/id")
    ModelAndView kinds(Snapshot snapshot, Locale locale) {
        Indexes all = KindIndexes.of(snapshot, locale);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Stream.concat(FIRST.stream(), all.kinds().keySet().stream())
                .forEach(kind ->
                        all.of(kind).ifPresent(index -> counts.put(kind, index.entries().size())));
        int lists = all.lists().entries().size();
        return new ModelAndView("index", Map.of("counts", counts, "lists", lists));
    }

    @GetMapping("/id/{kind}")
    Object things(
            Snapshot snapshot,
            @PathVariable String kind,
            @RequestParam(name = "sort", defaultValue = "name") String sort,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale) {
        Optional<KindIndex> index = KindIndexes.of(snapshot, locale).of(kind);
        if (index.isEmpty()) {
            return Problems.toReader(
                    accept,
                    ProblemType.UNKNOWN_THING,
                    "There is no kind %s; /id lists all of them.".formatted(kind));
        }
        return page("kind." + kind, "/id/" + kind, index.get(), Order.of(sort), page);
    }

    @GetMapping("/list")
    Object lists(
            Snapshot snapshot,
            @RequestParam(name = "sort", defaultValue = "name") String sort,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Locale locale) {
        KindIndex lists = KindIndexes.of(snapshot, locale).lists();
        return page("index.lists", "/list", lists, Order.of(sort), page);
    }

    private static ModelAndView page(
            String title, String path, KindIndex index, Order order, int wanted) {
        List<Entry> entries = index.in(order);
        int pages = Math.max(1, (entries.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(wanted, 1, pages);
        return new ModelAndView(
                "kind",
                Map.of(
                        "title",
                        title,
                        "path",
                        path,
                        "total",
                        entries.size(),
                        "entries",
                        entries.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList(),
                        "orders",
                        Stream.of(Order.values()).map(Order::key).toList(),
                        "order",
                        order.key(),
                        "number",
                        page,
                        "pages",
                        pages));
    }
}
