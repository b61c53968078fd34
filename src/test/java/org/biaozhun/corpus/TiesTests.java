package org.biaozhun.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.ontology.Bz;
import org.biaozhun.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ties as rows of the table of the project, in a corpus of three persons and a body. */
class TiesTests {

    private static final String HEADER = "thing\tsame_as\treason\tsource\n";

    private static final String WORK =
            """
            work:biaozhun-ties a schema:CreativeWork ; skos:prefLabel "Ties"@en ;
              schema:about topic:people .
            """;

    private static final String PEOPLE =
            """
            <https://w3id.org/biaozhun/graph/data/people> dcterms:source work:biaozhun-ties .
            person:deng a foaf:Person ; skos:prefLabel "Deng Zhiyong"@en ; foaf:familyName "Deng"@en .
            person:deng-sac a foaf:Person ; skos:prefLabel "Z. Deng"@en, "邓志勇"@zh-Hans ;
              foaf:familyName "Deng"@en .
            person:deng-iso a foaf:Person ; skos:prefLabel "Deng Zhiyong"@en, "鄧志勇"@zh-Hans ;
              foaf:familyName "Deng"@en .
            body:sac a bz:Agency ; skos:prefLabel "SAC"@en ; org:hasMember person:deng-iso .
            """;

    @TempDir private Path folder;

    private SmallCorpus corpus(String rows) {
        try {
            return SmallCorpus.in(folder)
                    .with("data/work.ttl", WORK)
                    .with("data/people.ttl", PEOPLE)
                    .with(
                            "data/registers/ties.rq",
                            Files.readString(Repository.ROOT.resolve("data/registers/ties.rq")))
                    .with("data/registers/ties.tsv", HEADER + rows);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Corpus read(SmallCorpus corpus, CorpusReader reader) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return reader.read(corpus.location(), build);
        }
    }

    private static Corpus read(SmallCorpus corpus) {
        return read(corpus, new CorpusReader(new Tables()));
    }

    private static List<String> statements(Corpus corpus, String file) {
        return corpus.graphs().stream()
                .filter(graph -> graph.path().equals(file))
                .flatMap(graph -> graph.statements().stream())
                .map(found ->
                        "%d %s %s %s"
                                .formatted(
                                        found.line(),
                                        local(found.quad().getSubject()),
                                        local(found.quad().getPredicate()),
                                        local(found.quad().getObject())))
                .toList();
    }

    private static String local(Node node) {
        return node.isURI()
                ? node.getURI().replaceFirst("^.*[/#](?=.)", "")
                : node.getLiteralLexicalForm();
    }

    private static Node person(String slug) {
        return NodeFactory.createURI(Bz.BASE + "id/person/" + slug);
    }

    @Test
    void whatIsTiedIsTheKeptThingEverywhereButInTheTie() {
        Corpus corpus =
                read(corpus("person:deng-sac\tperson:deng\tOne post.\thttps://example.org/a\n"));
        assertThat(corpus.findings()).isEmpty();
        assertThat(statements(corpus, "data/people.ttl"))
                .contains(
                        "3 deng prefLabel Deng Zhiyong",
                        "4 deng type Person",
                        "4 deng altLabel Z. Deng",
                        "4 deng prefLabel 邓志勇",
                        "6 deng-iso type Person")
                .noneMatch(statement -> statement.contains("deng-sac"));
        assertThat(statements(corpus, "data/registers/ties.tsv"))
                .contains(
                        "2 person-deng-sac-is-deng tied deng-sac",
                        "2 person-deng-sac-is-deng tiedTo deng",
                        "2 person-deng-sac-is-deng reason One post.",
                        "2 person-deng-sac-is-deng url a")
                .noneMatch(statement -> statement.endsWith("source biaozhun-ties"));
    }

    @Test
    void aChainLeadsToItsEndAndAnObjectIsMergedToo() {
        Corpus corpus =
                read(
                        corpus(
                                """
                                person:deng-iso\tperson:deng-sac\tA.\t
                                person:deng-sac\tperson:deng\tB.\t
                                """));
        assertThat(corpus.findings()).isEmpty();
        assertThat(statements(corpus, "data/people.ttl"))
                .contains("8 sac hasMember deng")
                .filteredOn(statement ->
                        statement.contains(" prefLabel ") && !statement.startsWith("8"))
                .containsExactlyInAnyOrder(
                        "3 deng prefLabel Deng Zhiyong",
                        "6 deng prefLabel Deng Zhiyong",
                        "4 deng prefLabel 邓志勇");
        assertThat(statements(corpus, "data/people.ttl")).contains("6 deng altLabel 鄧志勇");
        assertThat(statements(corpus, "data/registers/ties.tsv"))
                .contains(
                        "2 person-deng-iso-is-deng-sac tied deng-iso",
                        "2 person-deng-iso-is-deng-sac tiedTo deng",
                        "2 ties source biaozhun-ties");
    }

    /** The label of the kept IRI stays though that of the other is read first. */
    @Test
    void theLabelOfTheKeptThingStaysWhereverItStands() {
        Corpus corpus =
                read(
                        corpus("person:deng-sac\tperson:deng-iso\tOne post.\t\n")
                                .with("data/a.ttl", "person:deng-sac skos:prefLabel \"Y\"@en ."));
        assertThat(statements(corpus, "data/a.ttl")).containsExactly("2 deng-iso altLabel Y");
        assertThat(statements(corpus, "data/people.ttl"))
                .contains(
                        "4 deng-iso altLabel 邓志勇",
                        "4 deng-iso altLabel Z. Deng",
                        "6 deng-iso prefLabel 鄧志勇",
                        "6 deng-iso prefLabel Deng Zhiyong");
    }

    @Test
    void aFindingIsAtTheLineOfTheOtherIri() {
        SmallCorpus corpus =
                corpus("person:deng-sac\tperson:deng\tOne post.\t\n")
                        .with("data/z.ttl", "\n\nperson:deng-sac schema:birthDate \"soon\" .\n");
        assertThat(corpus.findings())
                .anyMatch(found -> found.startsWith("data/z.ttl:4 person:deng has a date"));
        assertThat(read(corpus).place(person("deng"), NodeFactory.createURI("urn:x"), null))
                .isPresent();
    }

    @Test
    void aGoodTieIsNoFinding() {
        assertThat(corpus("person:deng-sac\tperson:deng\tOne post.\t\n").findings())
                .noneMatch(found -> found.contains("ties.tsv") || found.contains("person:deng-sac"))
                .noneMatch(found -> found.contains("two graphs"))
                .noneMatch(found -> found.contains("two labels"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b,b deng-sac,deng-sac a | person:a is tied to person:b, but nowhere described
                    deng-sac deng,deng-sac deng-iso | person:deng-sac is tied to two things, here to person:deng-iso and at data/registers/ties.tsv:2 to person:deng
                    deng-sac deng,deng deng-iso,deng-iso deng-sac | person:deng-iso is tied in a circle: person:deng-sac, person:deng, person:deng-iso
                    deng-sac deng,deng-iso deng-iso | person:deng-iso is tied to itself
                    deng-sac deng,deng-iso nobody | person:deng-iso is tied to person:nobody, which is nowhere described
                    """)
    void aFaultIsAtItsRow(String ties, String expected) {
        StringBuilder rows = new StringBuilder();
        for (String tie : ties.split(",", -1)) {
            String[] two = tie.split(" ", -1);
            rows.append("person:%s\tperson:%s\tWhy.\t%n".formatted(two[0], two[1]));
        }
        String last =
                expected.startsWith("person:a ")
                        ? "2"
                        : String.valueOf(rows.toString().lines().count() + 1);
        assertThat(read(corpus(rows.toString())).findings())
                .anySatisfy(found ->
                        assertThat(found.toString())
                                .startsWith("data/registers/ties.tsv:" + last + " " + expected));
    }

    @Test
    void aTieOfTwoKindsIsAFault() {
        assertThat(read(corpus("person:deng\tbody:sac\tWhy.\t\n")).findings())
                .singleElement()
                .asString()
                .startsWith(
                        "data/registers/ties.tsv:2 person:deng is tied to body:sac, which is of");
    }

    /** What is remembered of a file is what stands in it. */
    @Test
    void aTieThatIsTakenOutIsUndone() {
        CorpusReader reader = new CorpusReader(new Tables());
        SmallCorpus corpus = corpus("person:deng-sac\tperson:deng\tOne post.\t\n");
        assertThat(read(corpus, reader).place(person("deng-sac"), RDF.type.asNode(), null))
                .isEmpty();
        corpus.with("data/registers/ties.tsv", HEADER);
        assertThat(read(corpus, reader).place(person("deng-sac"), RDF.type.asNode(), null))
                .contains(new Finding.Place("data/people.ttl", 4, 0));
    }
}
