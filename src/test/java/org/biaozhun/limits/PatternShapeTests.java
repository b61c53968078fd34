package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class PatternShapeTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "abc 0 1",
                "a{3} 0 3",
                "a{2,30} 0 30",
                "(a{30}){40} 0 1200",
                "((a{30}){40}|b{9}){2} 0 2400",
                "a{3}{4} 0 12",
                "[(a{30}]{2} 0 2",
                "\\(a{30}\\){40} 0 40",
                "a{b}{c 0 1",
                "(|) 1 1",
                "(|)(|)(|) 3 1",
                "()?()? 2 1",
                "(a*)*b 1 1",
                "(a?|b?|) 2 1",
                "(^|[^a-z])x 0 1",
                "(^|$)x 1 1",
                "(?:(?=a)|(?!b))c 1 1",
                "(\\b|\\B)a 1 1",
                "(|){40} 40 40",
                "(\\p{L}|\\.)+ 0 1",
                "(.+?)(.*?),a++ 0 1",
                "(a+?|b+?) 0 1",
                "\\[[0-9]+\\] 0 1",
                "\\c[(|) 1 1",
                "(\\b{g}|\\b{g}) 1 1",
            })
    void isReadFromThePattern(String pattern, double choices, double repetitions) {
        PatternShape shape = PatternShape.of(pattern, "");
        assertThat(shape.isOdd()).isFalse();
        assertThat(shape.blindChoices()).isEqualTo(choices);
        assertThat(shape.repetitions()).isEqualTo(repetitions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z&&[^b]]{3}",
                "[^]]{2,30}",
                "[a[bc]]+(-[0-9]{4})?",
                "\\QGB/T\\E [0-9]+",
                "(?x) GB ( / T )? # designation",
            })
    void whatIsOddAndHarmlessIsStoppable(String pattern) {
        assertThat(PatternShape.of(pattern, "").isOdd()).isTrue();
        assertThat(PatternShape.of(pattern, "").isStoppable()).isTrue();
    }

    static Stream<String> unstoppable() {
        return Stream.of(
                "(|)".repeat(30) + "(?!)",
                "()?".repeat(30) + "(?!)",
                "(^|^)".repeat(30) + "x",
                "(?:(?=)|(?!x))".repeat(30) + "y",
                "(a{0}|b{0})".repeat(30) + "y",
                "((|){20}){20}y",
                "(\\b{g}|\\b{g})".repeat(30),
                "\\c[" + "(|)".repeat(30),
                "(?ix)a#[\n" + "(|)".repeat(30),
                "(?:[a[b]]|(|)){1000}c",
                "\\Q[\\E?((){10000}){10000}(?!)",
                "[]](|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(?!)",
                "((((){999}){999}){999}){999}");
    }

    @ParameterizedTest
    @MethodSource("unstoppable")
    void whatReadsNothingAgainAndAgainIsNotStoppable(String pattern) {
        assertThat(PatternShape.of(pattern, "").isStoppable()).isFalse();
    }
}
