package org.biaozhun.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.selection.Selection;
import org.biaozhun.selection.Selections;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.PageLanguage;
import org.biaozhun.web.RequestSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives every page its {@link Layout} as the attribute {@code frame}. */
@ControllerAdvice
class LayoutAdvice {

    private static final String LANGUAGE = "lang";

    @ModelAttribute("frame")
    Layout frame(Snapshot snapshot, HttpServletRequest request) {
        String language = request.getParameter(LANGUAGE);
        Map<String, String> kept = new TreeMap<>();
        if (language != null) {
            kept.put(LANGUAGE, language);
        }
        List<Layout.Language> languages =
                PageLanguage.offered().stream().map(locale -> language(request, locale)).toList();
        Selection selection = RequestSelection.of(request);
        return new Layout(
                snapshot.id(),
                path(request),
                languages,
                kept,
                selection,
                choice(snapshot, request, selection));
    }

    private static SourceChoice choice(
            Snapshot snapshot, HttpServletRequest request, Selection selection) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!Selection.PARAMETERS.contains(name)) {
                        others.put(name, List.of(values));
                    }
                });
        String query = others(request.getQueryString(), Selection.PARAMETERS);
        return SourceChoice.of(
                snapshot.derived(Selections.PUBLISHED).sources(),
                selection,
                others,
                path(request) + (query.isEmpty() ? "" : "?" + query));
    }

    private static Layout.Language language(HttpServletRequest request, Locale locale) {
        String code = locale.getLanguage();
        return new Layout.Language(
                locale.toLanguageTag(), code, locale.getDisplayLanguage(locale), in(request, code));
    }

    private static String in(HttpServletRequest request, String language) {
        String others = others(request.getQueryString(), List.of(LANGUAGE));
        return path(request)
                + "?"
                + (others.isEmpty() ? "" : others + "&")
                + LANGUAGE
                + "="
                + language;
    }

    /** The path that was asked for, also when another one answers. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private static String others(@Nullable String query, List<String> names) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> names.stream().noneMatch(name -> pair.startsWith(name + "=")))
                .collect(Collectors.joining("&"));
    }
}
