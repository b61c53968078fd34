package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.nio.file.Path;
import java.util.List;

/** Each slip in an article that was just written is told once, in the file of that article. */
class SlipsTests {

    private static final String NEW = "data/a/2025-jan-feb/01-new.ttl";

    private static final String GOOD =
            """
            person:zhang-san a foaf:Person ;
              skos:prefLabel "Zhang San"@en ;
              foaf:familyName "Zhang"@en .
            post:a-director a org:Post ;
              skos:prefLabel "Director of A"@en ;
              org:postIn body:a ; bz:singleSeat true .
            tenure:zhang-san-a a bz:Tenure ;
              skos:prefLabel "Director"@en ;
              org:member person:zhang-san ;
              org:organization body:a ;
              org:role role:head ;
              bz:post post:a-director ;
              bz:observedOn "2025-02-10"^^xsd:date ;
              bz:tenureStatus tenure-status:current .
            event:forum a bz:Event ;
              skos:prefLabel "Forum"@en ;
              bz:eventKind event-kind:forum ;
              schema:startDate "2025-02-10"^^xsd:date ;
              schema:location place:b ;
              schema:organizer body:a .
            participation:forum-zhang-san a bz:Participation ;
              skos:prefLabel "Zhang San at the forum"@en ;
              bz:event event:forum ;
              bz:participant person:zhang-san ;
              bz:capacity capacity:speaker .
            document:rules a bz:RegulatoryDocument ;
              skos:prefLabel "Rules"@en ;
              bz:documentType document-type:measures ;
              dcterms:subject topic:standardisation .
            """;

    @TempDir private Path folder;
    private SmallCorpus corpus;

    @BeforeEach
    void anIssueIsThereAndAnotherOneBegun() {
        corpus =
                SmallCorpus.in(folder)
                        .with("data/a/2024-nov-dec/issue.ttl", issue("2024", "11", "12-31"))
                        .with("data/a/2025-jan-feb/issue.ttl", issue("2025", "01", "02-28"))
                        .with(
                                "data/a/2024-nov-dec/01-old.ttl",
                                graph("2024-nov-dec/01-old", "2024")
                                        + """
                                        body:a a bz:Agency ; skos:prefLabel "Body A"@en .
                                        place:b a schema:Place ; skos:prefLabel "B"@en .
                                        person:li-si a foaf:Person ;
                                          skos:prefLabel "Li Si"@en ; foaf:familyName "Li"@en .
                                        tenure:li-si-a a bz:Tenure ;
                                          skos:prefLabel "Director"@en ;
                                          org:member person:li-si ;
                                          org:organization body:a ;
                                          org:role role:head ;
                                          schema:startDate "2024-11-28"^^xsd:date ;
                                          bz:tenureStatus tenure-status:current .
                                        """);
    }

    private static String issue(String year, String month, String last) {
        return graph((year.equals("2024") ? "2024-nov-dec" : "2025-jan-feb") + "/issue", year)
                + """
                article:%1$s a bz:SourcePart ; skos:prefLabel "Part of %1$s"@en ;
                  dcterms:isPartOf issue:%1$s .
                issue:%1$s a bz:NewsletterIssue ; skos:prefLabel "Newsletter of %1$s"@en ;
                  dcterms:publisher body:a ;
                  schema:startDate "%1$s-%2$s"^^xsd:gYearMonth ;
                  schema:endDate "%1$s-%2$s"^^xsd:gYearMonth ;
                  bz:asOf "%1$s-%3$s"^^xsd:date .
                <https://w3id.org/biaozhun/catalog/%1$s> a dcat:Dataset ; dcterms:source issue:%1$s .
                <https://w3id.org/biaozhun/catalog>
                  dcat:dataset <https://w3id.org/biaozhun/catalog/%1$s> .
                """
                        .formatted(year, month, last);
    }

    private static String graph(String path, String year) {
        return "<https://w3id.org/biaozhun/graph/data/a/%s> dcterms:source article:%s .\n"
                .formatted(path, year);
    }

    private List<String> findings(String article) {
        return corpus.with(NEW, graph("2025-jan-feb/01-new", "2025") + article).findings();
    }

    @Test
    void whatIsWellWrittenHasNoFinding() {
        assertThat(findings(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/slips.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`')
    void aSlipIsToldOnceInTheNewFile(String written, String slip, String finding) {
        String good = written.translateEscapes();
        assertThat(GOOD).contains(good);
        assertThat(findings(GOOD.replace(good, slip.translateEscapes())))
                .singleElement()
                .asString()
                .startsWith(NEW + ":")
                .contains(finding);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/slips-of-old-things.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`')
    void whatTheNewFileSaysOfOldThingsIsToldThereToo(String more, String finding) {
        assertThat(findings(GOOD + more + " ."))
                .singleElement()
                .asString()
                .startsWith(NEW + ":")
                .contains(finding);
    }
}
