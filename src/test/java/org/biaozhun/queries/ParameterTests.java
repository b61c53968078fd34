package org.biaozhun.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.biaozhun.ontology.Prefixes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class ParameterTests {

    private static final Prefixes PREFIXES =
            new Prefixes(Map.of("xsd", "http://www.w3.org/2001/XMLSchema#"));

    @ParameterizedTest
    @CsvSource({
        "_name, name, true, Plain",
        "__name, name, false, Plain",
        "_name_literal, name, true, Plain",
        "_name_iri, name, true, Iri",
        "__name_iri, name, false, Iri",
        "_name_number, name, true, Numeric",
        "_name_integer, name, true, Typed",
        "_name_xsd_date, name, true, Typed",
        "__name_xsd_date, name, false, Typed",
        "_name_en, name, true, Tagged",
        "_name_zh, name, true, Tagged",
        "_orgName, orgName, true, Plain",
        "_orgName_iri, orgName, true, Iri",
    })
    void readsTheGrammar(String variable, String name, boolean required, String type) {
        Parameter parameter = Parameter.ofVariable(variable, PREFIXES);
        assertThat(parameter.name()).isEqualTo(name);
        assertThat(parameter.required()).isEqualTo(required);
        assertThat(parameter.type().getClass().getSimpleName()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_name_date",
                "_name_string",
                "_org_name",
                "_org_unit_name",
                "_name_foo_bar",
                "___name",
                "_",
                "_name_xsd_date_more"
            })
    void refusesTheTraps(String variable) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.ofVariable(variable, PREFIXES))
                .withMessageContaining(variable);
    }

    @ParameterizedTest
    @CsvSource({
        "_p_iri, not an iri",
        "_p_iri, relative",
        "_p_iri, http://a/> ?s ?p ?o",
        "_p_number, 12a",
        "_p_integer, 1.5",
        "_p_xsd_date, 2024-13-01",
        "_p_xsd_date, yesterday",
    })
    void refusesValuesOutsideTheType(String variable, String value) {
        Parameter parameter = Parameter.ofVariable(variable, PREFIXES);
        assertThatIllegalArgumentException().isThrownBy(() -> parameter.type().node(value));
    }
}
