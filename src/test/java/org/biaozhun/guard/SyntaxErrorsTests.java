package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxErrorsTests {

    private static String told(String query) {
        QueryParseException wrong =
                catchThrowableOfType(
                        QueryParseException.class,
                        () -> QueryFactory.create(query, Syntax.syntaxSPARQL_11));
        return SyntaxErrors.detail(wrong, query);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/guard/slips.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            useHeadersInDisplayName = true)
    void namesTheWordAndWhatMayBeMeant(String query, String told) {
        assertThat(told(query)).isEqualTo(told);
    }

    @Test
    void findsThePlaceOnLaterLines() {
        assertThat(told("SELECT * {\n  ?s ?p ?o .\n  FITLER(?o = 1)\n}"))
                .isEqualTo("line 3, column 3: FITLER is no word of SPARQL; FILTER may be meant");
        assertThat(told("SELECT * {\n  ?s ?p 'a .\n}"))
                .startsWith("line 2, column 9: the text that begins here has no closing quote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalArgumentException: wrong",
                "at org.apache.jena.sparql.expr.ExprEvalException wrong",
                "a.b.c.Outer$Inner: wrong",
            })
    void namesNoClasses(String message) {
        assertThat(SyntaxErrors.withoutClasses(message))
                .doesNotContain("java", "jena", "Inner", "Exception")
                .contains("wrong");
    }
}
