package org.biaozhun.api;

import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.Call;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.Page;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.search.lookup.ParameterNames;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.RequestSelection;
import org.biaozhun.web.SiteSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The catalogue as a page, and each question as a page with its form and its answer. */
@Component
class QueryPages {

    /** The format that a drawing of an answer is made from. */
    private static final String DRAWN = "srj";

    private static final Set<String> IN_HOUSE =
            Set.of("check", "warning", "annex", "page", "stats", "table");
    private static final Comparator<String> IN_HOUSE_LAST =
            Comparator.<String, Boolean>comparing(IN_HOUSE::contains)
                    .thenComparing(Comparator.naturalOrder());

    /** Whose questions there are, as the catalogue counts them. */
    private static final List<String> FOLDERS = List.of("analysis", "annex", "views", "checks");

    private static final Page FIRST = new Page(1, 100);

    private final NamedQueries queries;
    private final SiteSettings site;

    QueryPages(NamedQueries queries, SiteSettings site) {
        this.queries = queries;
        this.site = site;
    }

    /** All questions by tag. */
    ModelAndView catalogue(Snapshot snapshot) {
        Map<String, List<QueryDescription>> byTag = new TreeMap<>(IN_HOUSE_LAST);
        Map<String, Integer> byFolder = new HashMap<>();
        List<NamedQuery> questions = QueryCatalogue.of(snapshot).all();
        for (NamedQuery query : questions) {
            byFolder.merge(query.folder(), 1, Integer::sum);
            for (String tag : query.header().tags()) {
                byTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(QueryDescription.of(query));
            }
        }
        ModelAndView page = new ModelAndView("queries");
        page.addObject("tags", byTag);
        page.addObject("total", questions.size());
        page.addObject("folders", FOLDERS.stream().filter(byFolder::containsKey).toList());
        page.addObject("counts", byFolder);
        return page;
    }

    /**
     * A question with its form, and with its answer when everything needed is given. What is wrong
     * with a value is beside the form, with status 422.
     */
    ModelAndView question(
            Snapshot snapshot, NamedQuery query, QueryRequest asked, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("query");
        QueryDescription description = QueryDescription.of(query);
        page.addObject("query", description);
        page.addObject("given", firstValues(asked));
        page.addObject("sparql", query.text());
        page.addObject("view", query.header().view());
        boolean isAsked =
                !asked.values().isEmpty()
                        || description.parameters().stream().noneMatch(p -> p.required());
        if (isAsked) {
            try {
                answer(snapshot, page, query, asked, request);
            } catch (NamedQueryException.BadParameter wrong) {
                page.addObject("fault", wrong.getMessage());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
        return page;
    }

    private void answer(
            Snapshot snapshot,
            ModelAndView page,
            NamedQuery query,
            QueryRequest asked,
            HttpServletRequest request) {
        Page wanted = asked.page().orElse(FIRST);
        Call call =
                queries.call(
                        snapshot,
                        query.name(),
                        ParameterNames.resolve(snapshot, query, asked.values()),
                        AnswerFormat.HTML,
                        Optional.of(wanted),
                        false);
        AnswerTable table = queries.table(snapshot, call);
        page.addObject("table", table);
        page.addObject("sheet", AnswerSheet.of(table));
        page.addObject("links", PageLinks.of(request, wanted, table.total()));
        page.addObject("pages", wanted.pages(table.total()));
        page.addObject("page", wanted.number());
        Snippets recipes =
                Snippets.of(
                        site.base(), call, AnswerFormat.of(query), RequestSelection.of(request));
        page.addObject("recipes", recipes);
        recipes.downloads().stream()
                .filter(download -> download.format().equals(DRAWN))
                .forEach(download -> page.addObject("answer", download.href()));
    }

    /** The fields of the form keep what was typed. */
    private static Map<String, String> firstValues(QueryRequest asked) {
        return asked.values().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
