package org.biaozhun.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.biaozhun.store.Snapshot;
import org.biaozhun.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Arrays;
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
        return new Layout(snapshot.id(), path(request), languages, kept);
    }

    private static Layout.Language language(HttpServletRequest request, Locale locale) {
        String code = locale.getLanguage();
        return new Layout.Language(
                locale.toLanguageTag(), code, locale.getDisplayLanguage(locale), in(request, code));
    }

    private static String in(HttpServletRequest request, String language) {
        String others = others(request.getQueryString());
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

    private static String others(@Nullable String query) {
        if (query == null) {
            return "";
        }
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.startsWith(LANGUAGE + "="))
                .collect(Collectors.joining("&"));
    }
}
