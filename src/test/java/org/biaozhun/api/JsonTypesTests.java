package org.biaozhun.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Schema;

import org.biaozhun.queries.ParameterType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class JsonTypesTests {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(new ParameterType.Plain(), "string", ""),
                Arguments.of(new ParameterType.Tagged("en"), "string", ""),
                Arguments.of(new ParameterType.Iri(), "string", ""),
                Arguments.of(new ParameterType.Numeric(), "number", ""),
                Arguments.of(new ParameterType.Typed(XSD + "integer"), "integer", ""),
                Arguments.of(new ParameterType.Typed(XSD + "date"), "string", "date"),
                Arguments.of(new ParameterType.Typed(XSD + "gYear"), "string", ""));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aParameterTakesValuesOfItsType(ParameterType parameter, String type, String format) {
        Schema<Object> schema = JsonTypes.of(parameter);
        assertThat(schema.getTypes()).containsExactly(type);
        assertThat(schema.getFormat()).isEqualTo(format.isEmpty() ? null : format);
    }

    @ParameterizedTest
    @MethodSource("types")
    void numbersAreNumbers(ParameterType parameter, String type) {
        assertThat(JsonTypes.isNumber(parameter))
                .isEqualTo(type.equals("number") || type.equals("integer"));
    }
}
