package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexCostTests {

    private static void check(String text) {
        QueryGuard guard = new QueryGuard(GuardSettings.defaults());
        guard.checkText(text);
        guard.checkQuery(QueryFactory.create(text));
    }

    private static QueryRejectedException.Kind kind(String text) {
        return catchThrowableOfType(QueryRejectedException.class, () -> check(text)).kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^GB/T [0-9]+(\\\\.[0-9]+)?-[0-9]{4}$",
                ".*standard.*",
                "(TC|SC) ?[0-9]+",
                "standard.*(China|EU).*",
                "^[^/]+/[^/]+/[^/]+$",
                "\\\\bAI\\\\b|\\\\p{IsHan}+",
                "^https?://(www\\\\.)?[a-z.]+/",
                "([0-9]{2}){2}",
                "^(?:ab)*$",
            })
    void takesPatternsThatPeopleWrite(String pattern) {
        check("ASK { ?s ?p ?o FILTER REGEX(STR(?o), '%s', 'i') }".formatted(pattern));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "(a+)+, TOO_COMPLEX",
                "(a*)*, TOO_COMPLEX",
                "(a|b)*c, TOO_COMPLEX",
                "(a|a){40}, TOO_COMPLEX",
                "(.*a){20}, TOO_COMPLEX",
                "a{1001}, TOO_COMPLEX",
                "(.)\\\\1, FORBIDDEN",
                "(?<n>a)\\\\k<n>, FORBIDDEN",
                "(?i)a, FORBIDDEN",
                "[a[b]], FORBIDDEN",
                "[]a], FORBIDDEN",
                "\\\\Qa\\\\E, FORBIDDEN",
                "\\\\pL, FORBIDDEN",
            })
    void refusesPatternsThatMayRunOn(String pattern, QueryRejectedException.Kind kind) {
        assertThat(kind("ASK { ?s ?p ?o FILTER REGEX(STR(?o), '%s') }".formatted(pattern)))
                .isEqualTo(kind);
        assertThat(kind("SELECT (REPLACE(?o, '%s', '') AS ?x) { ?s ?p ?o }".formatted(pattern)))
                .isEqualTo(kind);
    }

    @Test
    void takesAnyPatternThatIsQuoted() {
        check("ASK { ?s ?p ?o FILTER REGEX(STR(?o), '(a+)+', 'q') }");
    }

    @Test
    void takesPatternsFromTheQueryOnly() {
        assertThat(kind("ASK { ?s ?p ?o FILTER REGEX('a', ?o) }"))
                .isEqualTo(QueryRejectedException.Kind.FORBIDDEN);
        assertThat(kind("ASK { ?s ?p ?o FILTER REGEX('a', STR(?_parameter)) }"))
                .isEqualTo(QueryRejectedException.Kind.FORBIDDEN);
        assertThat(kind("ASK { ?s ?p ?o FILTER REGEX('a', 'a', ?o) }"))
                .isEqualTo(QueryRejectedException.Kind.FORBIDDEN);
    }
}
