package org.biaozhun.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Html;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;

/**
 * The cases of the rule for a day, each a tenure of a corpus of four sources: every face says the
 * same, and that is what the rule says.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"biaozhun.quality=warn", "biaozhun.watch=false"})
class FacesOfCasesTests {

    @TempDir private static Path folder;
    @LocalServerPort private int port;

    @DynamicPropertySource
    static void corpus(DynamicPropertyRegistry settings) {
        SmallCorpus.in(folder)
                .withQueries()
                .with("data/2025.ttl", source("2025", "2025-02-28", "2025-01", "2025-02") + NEWEST)
                .with(
                        "data/2024.ttl",
                        source("2024", "2024-12-31", "2024-11", "2024-12") + EARLIER + DEPUTIES)
                .with("data/2019.ttl", source("2019", "2019-12-31", "2019-12", "2019-12") + OLD)
                .with("data/undated.ttl", UNDATED);
        settings.add("biaozhun.corpus", folder::toString);
        settings.add("biaozhun.sources", () -> "");
    }

    private static String source(String name, String asOf, String from, String to) {
        return """
        <https://w3id.org/biaozhun/graph/data/%1$s> dcterms:source article:a%1$s .
        article:a%1$s a bz:Article ; skos:prefLabel "Article %1$s"@en ; dcterms:title "Article %1$s"@en ;
          dcterms:isPartOf issue:i%1$s .
        issue:i%1$s a bz:NewsletterIssue ; skos:prefLabel "Issue %1$s"@en ; bz:asOf "%2$s"^^xsd:date ;
          schema:startDate "%3$s"^^xsd:gYearMonth ; schema:endDate "%4$s"^^xsd:gYearMonth .
        """
                .formatted(name, asOf, from, to);
    }

    private static String tenure(String name, String statements) {
        return tenure(name, "chair", "", statements);
    }

    private static String tenure(String name, String role, String seat, String statements) {
        String body = seat.isEmpty() ? name : seat;
        String post = seat.isEmpty() ? "" : " bz:post post:%1$s ;".formatted(seat);
        return """
        person:p%1$s a foaf:Person ; skos:prefLabel "Person %1$s"@en ; foaf:familyName "%1$s" ; foaf:givenName "P" .
        body:b%2$s a bz:Agency ; skos:prefLabel "Body %2$s"@en .
        tenure:t%1$s a bz:Tenure ; skos:prefLabel "Post %1$s"@en ; org:member person:p%1$s ;
          org:organization body:b%2$s ; org:role role:%3$s ;%4$s
          %5$s .
        """
                .formatted(name, body, role, post, statements);
    }

    private static final String CURRENT = "bz:tenureStatus tenure-status:current";
    private static final String ENDED = "bz:tenureStatus tenure-status:ended";

    private static final String NEWEST =
            tenure("one", "schema:startDate \"2019\"^^xsd:gYear")
                    + tenure("two", "bz:observedOn \"2024-06\"^^xsd:gYearMonth")
                    + tenure("three", "bz:edtf \"2013~\"")
                    + tenure("span", "bz:edtf \"2006/2009\"")
                    + tenure(
                            "four",
                            "schema:startDate \"2010\"^^xsd:gYear ; schema:endDate"
                                    + " \"2030\"^^xsd:gYear ; "
                                    + CURRENT)
                    + tenure(
                            "five",
                            "schema:startDate \"2025-07-01\"^^xsd:date ;"
                                    + " bz:tenureStatus tenure-status:designated")
                    + tenure(
                            "nine",
                            "schema:startDate \"2013\"^^xsd:gYear ; schema:endDate"
                                    + " \"2024-09\"^^xsd:gYearMonth")
                    + "tenure:tten schema:startDate \"2025-02-10\"^^xsd:date .\n"
                    + "post:seat a org:Post ; skos:prefLabel \"Seat\"@en ; org:postIn body:bseat"
                    + " .\n"
                    + tenure("old", "head", "seat", "bz:observedOn \"2010-05-01\"^^xsd:date")
                    + tenure(
                            "mid",
                            "head",
                            "seat",
                            "schema:startDate \"2015-01-01\"^^xsd:date ; schema:endDate"
                                    + " \"2020-06-30\"^^xsd:date")
                    + tenure(
                            "new",
                            "head",
                            "seat",
                            "schema:startDate \"2020-06-30\"^^xsd:date ; bz:observedOn"
                                    + " \"2021\"^^xsd:gYear")
                    + tenure("unknown", "head", "seat", ENDED);

    private static final String EARLIER =
            tenure("six", "bz:formerOn \"2024-12-28\"^^xsd:date ; " + ENDED)
                    + tenure("seven", ENDED + " ; schema:position 1")
                    + tenure("eight", "bz:observedOn \"2024-12-08\"^^xsd:date ; " + CURRENT)
                    + tenure("eights", "bz:edtf \"[2024-12-08..2024-12-11]\" ; " + CURRENT)
                    + tenure(
                            "ten",
                            "schema:startDate \"2024-11-28\"^^xsd:date ; bz:observedOn"
                                    + " \"2025-01-10\"^^xsd:date ; "
                                    + CURRENT);

    private static final String OLD =
            tenure(
                    "eleven",
                    "schema:startDate \"2019\"^^xsd:gYear ; schema:endDate \"2024\"^^xsd:gYear");

    /** Deputies and vice chairs are offices, whichever. */
    private static final String DEPUTIES =
            tenure("twelve", "deputy-secretary-general", "", CURRENT)
                    + tenure("thirteen", "executive-vice-chair", "", CURRENT);

    private static final String UNDATED =
            """
            <https://w3id.org/biaozhun/graph/data/undated> dcterms:source work:w .
            work:w a bz:BackgroundSource ; skos:prefLabel "Work"@en ; dcterms:title "Work"@en .
            """
                    + tenure("undated", "schema:startDate \"2010\"^^xsd:gYear ; " + CURRENT);

    @Test
    void everyFaceSaysTheSameOfEveryTenure() throws Exception {
        new Faces(port).agree();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one     | 2018-12-31 | + future
                    one     | 2019-06-01 | ◎ possible
                    one     | 2020-06-01 | ◐ last reported 2019
                    two     | 2024-06-10 | ◎ possible
                    two     | 2024-07-15 | ◐ last reported Jun 2024
                    three   | 2013-06-01 | ◎ possible
                    three   | 2011-12-31 | ◎ possible
                    span    | 2005-01-01 | + future
                    span    | 2008-01-01 | ● certain
                    span    | 2011-01-01 | – former
                    four    | 2029-01-01 | ◎ possible (planned), term to 2030
                    four    | 2031-01-01 | ◐ last reported 2010, term to 2030
                    five    | 2025-06-30 | + future
                    five    | 2025-07-01 | ◎ possible (planned)
                    six     | 2024-12-27 | ◎ possible
                    six     | 2024-12-28 | – former
                    seven   | 2024-12-30 | ◎ possible
                    seven   | 2024-12-31 | – former
                    eight   | 2024-11-15 | ◎ possible
                    eight   | 2024-12-08 | ● certain
                    eight   | 2024-12-31 | ◉ stated as current in Nov–Dec 2024
                    eight   | 2025-03-01 | ◐ last reported 8 Dec 2024
                    eights  | 2024-12-09 | ◎ possible
                    eights  | 2024-12-12 | ◉ stated as current in Nov–Dec 2024
                    eights  | 2025-03-01 | ◐ last reported 8–11 Dec 2024
                    nine    | 2013-06-01 | ◎ possible
                    nine    | 2013-12-31 | ● certain
                    nine    | 2024-09-01 | ● certain
                    nine    | 2024-09-15 | ◎ possible
                    nine    | 2024-10-01 | – former
                    ten     | 2024-11-27 | + future
                    ten     | 2024-12-15 | ◎ possible
                    ten     | 2024-12-31 | ◉ stated as current in Nov–Dec 2024
                    ten     | 2025-01-10 | ● certain
                    eleven  | 2024-06-01 | ◎ possible (planned), term to 2024
                    eleven  | 2025-06-01 | ◐ last reported 2019, term to 2024
                    old     | 2014-12-31 | ◐ last reported 1 May 2010
                    old     | 2015-01-01 | – former
                    mid     | 2020-06-29 | ● certain
                    mid     | 2020-06-30 | – former
                    new     | 2020-06-30 | ● certain
                    unknown | 2012-01-01 | ◎ possible
                    unknown | 2016-01-01 | – former
                    undated | 2020-01-01 | ◎ possible
                    """)
    void thePageSaysWhatTheRuleSays(String name, String day, String expected) throws Exception {
        Html page = Html.of(port, "/id/person/p%s?asOf=%s".formatted(name, day));
        assertThat(page.text(".timeline li .standing")).isEqualTo(expected);
    }

    @Test
    void inTheAnnexATimeThatIsFuzzyIsAbout() throws Exception {
        Html annex = Html.of(port, "/annex?format=html&asOf=2013-06-01");
        assertThat(annex.document().text()).contains("Post three, Body three, about 2013");
    }
}
