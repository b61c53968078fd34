package org.biaozhun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a page's frame: the parameter {@code lang}, else the header {@code
 * Accept-Language}, else English. Names are shown in both languages all the same.
 */
@Component("localeResolver")
public final class PageLanguage implements LocaleResolver {

    /** The parameter that chooses a language: {@code en}, {@code zh}. */
    static final String PARAMETER = "lang";

    private static final List<Locale> OFFERED =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hans"));

    /** The languages of pages, the usual one first. */
    public static List<Locale> offered() {
        return OFFERED;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofTag(request.getParameter(PARAMETER))
                .or(() -> accepted(request))
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> ofTag(wanted.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> ofTag(@Nullable String tag) {
        return OFFERED.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by each request");
    }
}
