package org.biaozhun.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ContentLinesTests {

    /** Lines of all lengths about one and two folds, of one to four octets a character. */
    static Stream<String> lines() {
        return Stream.of("x", "é", "标", "𠮷", "标 x", "x ")
                .flatMap(piece -> IntStream.range(10, 170).mapToObj(piece::repeat))
                .map(text -> ("SUMMARY:" + text).strip());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void areFoldedByOctetsAndHoldNoBlanksAlone(String line) {
        String folded = ContentLines.fold(line + "\r\n");
        assertThat(folded).endsWith("\r\n");
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        assertThat(List.of(folded.split("\r\n")))
                .allSatisfy(piece -> {
                    assertThat(piece.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                    assertThat(piece).isNotBlank().doesNotContain("\uFFFD");
                });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void keepCharactersWhole(String line) {
        for (String piece : ContentLines.fold(line + "\r\n").split("\r\n", -1)) {
            byte[] octets = piece.getBytes(StandardCharsets.UTF_8);
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(piece);
        }
    }
}
