package org.biaozhun.things;

import org.biaozhun.kinds.Kind;
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

    @GetMapping("/id")
    ModelAndView kinds(Snapshot snapshot, Locale locale) {
        Indexes all = KindIndexes.of(snapshot, locale);
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        all.kinds().forEach((kind, index) -> counts.put(kind, index.entries().size()));
        int lists = all.lists().entries().size();
        return new ModelAndView(
                "index",
                Map.of(
                        "counts",
                        counts,
                        "lists",
                        lists,
                        "newest",
                        NewestSource.of(snapshot, locale)));
    }

    @GetMapping("/id/{kind}")
    Object things(
            Snapshot snapshot,
            @PathVariable String kind,
            @RequestParam(name = "sort", defaultValue = "name") String sort,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale) {
        Indexes all = KindIndexes.of(snapshot, locale);
        Optional<Kind> known = all.kind(kind);
        if (known.isEmpty()) {
            return Problems.toReader(
                    accept,
                    ProblemType.UNKNOWN_THING,
                    "There is no kind %s; /id lists all of them.".formatted(kind));
        }
        String title = known.get().plural().in(locale.getLanguage());
        return page(title, "/id/" + kind, all.of(known.get()), Order.of(sort), page)
                .addObject("newest", NewestSource.of(snapshot, locale));
    }

    @GetMapping("/list")
    Object lists(
            Snapshot snapshot,
            @RequestParam(name = "sort", defaultValue = "name") String sort,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Locale locale) {
        KindIndex lists = KindIndexes.of(snapshot, locale).lists();
        return page("", "/list", lists, Order.of(sort), page).addObject("newest", Optional.empty());
    }

    /** The page of an index; one without a title is that of the lists. */
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
