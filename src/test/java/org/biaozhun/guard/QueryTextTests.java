package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaozhun.guard.SmallGuard.assertPasses;
import static org.biaozhun.guard.SmallGuard.assertTooComplex;
import static org.biaozhun.guard.SmallGuard.refusal;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTests {

    @Test
    void countsBytesNotCharacters() {
        assertPasses("ASK { } #" + "a".repeat(191));
        QueryRejectedException refusal = refusal("ASK { } #" + "标".repeat(64));
        assertThat(refusal).hasMessageContaining("201 bytes");
        assertThat(refusal).hasMessageEndingWith("the limit is 200 (biaozhun.guard.query-bytes)");
        assertThat(refusal.kind()).isEqualTo(QueryRejectedException.Kind.TOO_LONG);
    }

    @Test
    void limitsNesting() {
        assertPasses("ASK { { { { { } } } } }");
        assertTooComplex("ASK { { { { { { } } } } } }", "nesting");
        assertTooComplex("ASK { FILTER((((((1)))))) }", "nesting");
        assertTooComplex("ASK { FILTER(!!! # !\n !true) }", "nesting");
        assertTooComplex("ASK { ?s ?p [ ?p [ ?p [ ?p [ ?p [ ?p 1 ] ] ] ] ] }", "nesting");
        assertTooComplex("ASK { << << << << << ?s ?p ?o", "nesting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?s ?p '((((((' }",
                "ASK { ?s ?p \"((( \\\" (((\" }",
                "ASK { ?s ?p '''(((\n ' '' (((''' }",
                "ASK { ?s ?p <urn:((((((> }",
                "ASK { } # ((((((",
                "ASK { ?s ?p ( # ((((((\n 1) }",
                "PREFIX a: <urn:a> ASK { ?s ?p a:b\\(\\(\\(\\(\\(\\(c }",
                "ASK { FILTER(1 <2 && 3> 2) FILTER(((1<2))) }",
                "ASK { VALUES ?x { '' '((((((' '' } }",
            })
    void doesNotCountWhatIsNoBracket(String text) {
        assertPasses(text);
    }

    @Test
    void findsBracketsBehindWhatLooksLikeATextOrAnIri() {
        assertTooComplex("ASK { FILTER(1<2 && ((((((3>2)))))) ) }", "nesting");
        assertTooComplex("ASK { ?s ?p '''' } { { { { { { ", "nesting");
        assertTooComplex("ASK { ?s ?p '' } {{{{{{ ''' ", "nesting");
    }

    /** Each is harmless in SPARQL 1.1 and calls a function in ARQ, or the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { BIND(\"\\u0022 AS ?x) # \" AS ?x) BIND(<java:A>(1) AS ?y)\n }",
                "ASK { ?s ?p '\\uu0027' }",
                "ASK { ?s ?p '\\U00000027' }",
                "ASK { } # \\u000A",
                "ASK { ?s ?p ( #) . FILTER <java:A>(1) FILTER (\n 1 ) }",
                "ASK { ?s ?p [ # \n # ] \n a ?x ] }"
            })
    void refusesWhatTheTwoTokenizersReadDifferently(String text) {
        assertThat(refusal(text).kind()).isEqualTo(QueryRejectedException.Kind.FORBIDDEN);
    }

    @Test
    void takesOtherCharactersByNumber() {
        assertPasses("ASK { ?s ?p '\\u6807\\u51C6' }");
    }

    @Test
    void limitsNamesAndIris() {
        assertPasses("ASK { ?aaaaaaaaaaaaaaaaaaa ?p ?o }");
        assertTooComplex("ASK { ?aaaaaaaaaaaaaaaaaaaa ?p ?o }", "token-length");
        assertTooComplex("ASK { ?s <urn:aaaaaaaaaaaaaaaa> ?o }", "token-length");
        assertPasses("ASK { ?s ?p 'texts may be longer than names' }");
    }

    @Test
    void leavesWrongSyntaxToTheParser() {
        QueryGuard guard = new QueryGuard(GuardSettings.defaults());
        for (String wrong : new String[] {"", "'", "\"\"\"", "<", "\\", "ASK { ?s ?p '\\", ")}]"}) {
            assertThatCode(() -> guard.checkText(wrong)).doesNotThrowAnyException();
            assertThatThrownBy(() -> QueryFactory.create(wrong))
                    .isInstanceOf(QueryParseException.class);
        }
    }
}
