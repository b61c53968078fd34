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
            new Prefixes(
                    Map.of(
                            "xsd", "http://www.w3.org/2001/XMLSchema#",
                            "schema", "https://schema.org/"));

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
        "__orgName_iri, orgName, false, Iri",
        "__name_literal, name, false, Plain",
        "__name_number, name, false, Numeric",
        "__name_integer, name, false, Typed",
        "_name_xsd_gYear, name, true, Typed",
        "_name_xsd_boolean, name, true, Typed",
        "_name_xsd_decimal, name, true, Typed",
        "_name_schema_Date, name, true, Typed",
        "_name_de, name, true, Tagged",
        "__name_zh, name, false, Tagged",
        "_n1, n1, true, Plain",
        "_1_iri, 1, true, Iri",
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
                "_name_xsd_date_more",
                "_name_IRI",
                "_name_number_integer",
                "_name_float",
                "_name_english",
                "_name_zh_Hans",
                "_name_",
                "__",
                "_na-me_iri"
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
