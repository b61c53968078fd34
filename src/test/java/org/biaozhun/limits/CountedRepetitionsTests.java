package org.biaozhun.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedRepetitionsTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ' ',
            value = {
                "abc 1",
                "a{3} 3",
                "a{2,30} 30",
                "a{5,} 5",
                "a{30}b{40} 40",
                "(a{30}){40} 1200",
                "((a{30}){40}|b{9}){2} 2400",
                "(a{30}b){2}c{9} 60",
                "a{3}{4} 12",
                "[(a{30}]{2} 2",
                "\\(a{30}\\){40} 40",
                "((a{9} 9",
                "a{b}{c 1",
            })
    void countsWithinEachOtherMultiply(String pattern, double largest) {
        assertThat(CountedRepetitions.largest(pattern)).isEqualTo(largest);
    }
}
