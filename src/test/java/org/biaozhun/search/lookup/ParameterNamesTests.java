package org.biaozhun.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.biaozhun.Repository;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class ParameterNamesTests {

    private static final String BASE = "https://w3id.org/biaozhun/";

    private static String resolve(String query, String parameter, String value) {
        Snapshot snapshot = Repository.snapshot();
        NamedQuery named = QueryCatalogue.of(snapshot).named(query);
        Map<String, List<String>> given = Map.of(parameter, List.of(value));
        return ParameterNames.resolve(snapshot, named, given)
                .getOrDefault(parameter, List.of())
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "documents, issuer, SAC, id/body/sac",
        "documents, issuer, 工信部, id/body/miit",
        "documents, issuer, 工业和信息化部, id/body/miit",
        "documents, issuer, 国标委, id/body/sac",
        "documents, issuer, sac, id/body/sac",
        "documents, issuer, Standardization Administration of China, id/body/sac",
        "documents, issuer, 国家标准化管理委员会, id/body/sac",
        "documents, issuer, /id/body/sac, id/body/sac",
        "documents, issuer, body/sac, id/body/sac",
        "documents, issuer, body:sac, id/body/sac",
        "documents, type, notice, list/document-type/notice",
        "portfolio, person, Deng Zhiyong, id/person/deng-zhiyong",
        "portfolio, person, deng-zhiyong, id/person/deng-zhiyong",
        "product-categories-citing, standard, GB/T 4706.1, id/standard/gb-t-4706.1",
        "product-categories-citing, standard, GB 4343.1, id/standard/gb-4343.1",
        "product-categories-citing, standard, gb4343.1, id/standard/gb-4343.1",
        "committee-projects, committee, TC 609, id/committee/sac-tc609",
        "committee-projects, committee, SAC/TC 609, id/committee/sac-tc609",
        "post-holders, post, Administrator of SAC, id/post/sac-administrator",
    })
    void aNameOfOneThingIsItsIri(String query, String parameter, String value, String iri) {
        assertThat(resolve(query, parameter, value)).isEqualTo(BASE + iri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/SAC", "urn:sac", "HTTPS://example.org/x", ""})
    void anIriStaysAsItIs(String iri) {
        assertThat(resolve("documents", "issuer", iri)).isEqualTo(iri);
    }

    @Test
    void otherParametersStayAsTheyAre() {
        assertThat(resolve("taking-effect", "from", "SAC")).isEqualTo("SAC");
    }

    /** Of several things of a name that is meant which the parameter can have. */
    @Test
    void whatAQuestionCanBeAskedAboutComesFirst() {
        assertThat(resolve("articles-by-topic", "topic", "carbon footprint"))
                .startsWith(BASE + "list/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SACC | "SACC" is what nothing is called | Standardisation Administration of China <https://w3id.org/biaozhun/id/body/sac> | /api/queries/documents/values/issuer?q=SACC has the values
                    GB 47061 | "GB 47061" is what nothing is called | give an absolute IRI, or | ?q=GB%2047061
                    """)
    void anUnknownNameIsToldWithTheNearest(
            String value, String fault, String nearest, String address) {
        assertThatThrownBy(() -> resolve("documents", "issuer", value))
                .isInstanceOf(NamedQueryException.BadParameter.class)
                .hasMessageContainingAll(fault, nearest, address);
    }

    @Test
    void aNameOfSeveralThingsIsToldWithEach() {
        assertThatThrownBy(() -> resolve("documents", "issuer", "data"))
                .isInstanceOf(NamedQueryException.BadParameter.class)
                .hasMessageContainingAll(
                        "several things",
                        "#data <https://w3id.org/biaozhun/list/hashtag/data>",
                        "data <https://w3id.org/biaozhun/list/topic/data>");
    }

    @ParameterizedTest
    @CsvSource({"holder-on-day, post, SAC", "post-holders, post, SAC"})
    void aThingOfAnotherKindIsRefused(String query, String parameter, String value) {
        assertThatThrownBy(() -> resolve(query, parameter, value))
                .isInstanceOf(NamedQueryException.BadParameter.class)
                .hasMessageContaining("of which this question knows nothing");
    }
}
