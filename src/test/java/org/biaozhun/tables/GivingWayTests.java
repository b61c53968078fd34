package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.out.NodeFmtLib;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** A table gives way to what other files say a thing is and is called. */
class GivingWayTests {

    private static final String QUERY =
            """
            PREFIX bzf: <https://w3id.org/biaozhun/function#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            CONSTRUCT { ?thing a org:FormalOrganization ; skos:prefLabel ?name }
            WHERE {
              BIND(IRI(CONCAT("https://w3id.org/biaozhun/id/body/", ?id)) AS ?thing)
              BIND(bzf:name(?label) AS ?name)
            }
            """;

    @TempDir private Path folder;

    private List<String> said(String graph, SmallCorpus corpus) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return new CorpusReader(new Tables())
                    .read(corpus.location(), build)
                    .quads()
                    .filter(quad -> quad.getGraph().getURI().endsWith(graph))
                    .map(quad ->
                            "%s %s %s"
                                    .formatted(
                                            quad.getSubject().getLocalName(),
                                            quad.getPredicate().getLocalName(),
                                            NodeFmtLib.strTTL(quad.getObject())))
                    .toList();
        }
    }

    private SmallCorpus corpus() {
        return SmallCorpus.in(folder)
                .with(
                        "data/z.ttl",
                        "body:a a bz:Agency ; skos:prefLabel \"Agency A\"@en . body:b"
                                + " skos:prefLabel \"B\"@en .")
                .with(
                        "data/registers/one.tsv",
                        "id\tlabel\na\tA\na\t甲\nb\tB\nc\tC\nc\tC once more\n")
                .with("data/registers/one.rq", QUERY)
                .with("data/registers/two.tsv", "id\tlabel\na\tA\nc\tC\nd\tD\n")
                .with("data/registers/two.rq", QUERY);
    }

    @Test
    void toAllOtherFilesAndToTheRowBefore() {
        assertThat(said("registers/one", corpus()))
                .containsExactlyInAnyOrder(
                        "a altLabel \"A\"@en",
                        "a prefLabel \"甲\"@zh-Hans",
                        "b type <http://www.w3.org/ns/org#FormalOrganization>",
                        "b prefLabel \"B\"@en",
                        "c type <http://www.w3.org/ns/org#FormalOrganization>",
                        "c prefLabel \"C\"@en",
                        "c altLabel \"C once more\"@en");
    }

    @Test
    void toTheTableBeforeByPath() {
        assertThat(said("registers/two", corpus()))
                .containsExactlyInAnyOrder(
                        "a altLabel \"A\"@en",
                        "c type <http://www.w3.org/ns/org#FormalOrganization>",
                        "c prefLabel \"C\"@en",
                        "d type <http://www.w3.org/ns/org#FormalOrganization>",
                        "d prefLabel \"D\"@en");
    }

    @Test
    void otherFilesStayAsTheyAre() {
        assertThat(said("data/z", corpus()))
                .containsExactlyInAnyOrder(
                        "a type <https://w3id.org/biaozhun/ontology#Agency>",
                        "a prefLabel \"Agency A\"@en",
                        "b prefLabel \"B\"@en");
    }
}
