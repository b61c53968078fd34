package org.biaozhun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

@Isolated("it changes the locale and the time zone")
class InferenceTests {

    private static final String ID = Bz.BASE + "id/";

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static boolean says(String subject, String property, String object) {
        return Repository.snapshot()
                .dataset()
                .getDefaultGraph()
                .contains(iri(ID + subject), iri(Bz.NAMESPACE + property), iri(object));
    }

    @Test
    void dengSucceedsTian() {
        assertThat(
                        says(
                                "tenure/deng-zhiyong-sac-administrator",
                                "precededBy",
                                ID + "tenure/tian-shihong-sac-administrator"))
                .isTrue();
    }

    @Test
    void presentHoldersComeFromCurrentTenures() {
        assertThat(says("post/sac-administrator", "heldBy", ID + "person/deng-zhiyong")).isTrue();
        assertThat(says("post/sac-administrator", "heldBy", ID + "person/tian-shihong")).isFalse();
        assertThat(says("committee/sac-tc260", "chairedBy", ID + "person/wang-jingtao")).isTrue();
        assertThat(says("committee/miit-tc1", "secretariatHeldBy", ID + "body/caict")).isTrue();
        assertThat(says("committee/iso-tc344", "secretariatHeldBy", ID + "place/china")).isTrue();
    }

    @Test
    void aConsultationWithoutAnEndWasOverWhenTheFinalTextCameOut() {
        assertThat(ends("lithium-ion-standards-system-guidelines-1")).containsExactly("2024-11-15");
        assertThat(ends("rohs-revision-1")).containsExactly("2025-01-18");
    }

    private static List<String> ends(String consultation) {
        return Repository.snapshot()
                .dataset()
                .getDefaultGraph()
                .find(iri(ID + "consultation/" + consultation), Bz.END_LATEST, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Committee, 'TechnicalCommittee Subcommittee WorkingGroup'",
        "Event, Consultation",
        "Statement, Provision",
        "RegulatoryDocument, CertificationRule"
    })
    void whoAsksForAClassGetsThoseOfItsSubclasses(String wider, String narrower) {
        assertThat(narrower.split(" "))
                .allSatisfy(name ->
                        assertThat(things(Bz.NAMESPACE + wider))
                                .isNotEmpty()
                                .containsAll(things(Bz.NAMESPACE + name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ontology#Agency",
                "ontology#Committee",
                "ontology#Programme",
                "http://www.w3.org/ns/org#FormalOrganization",
                "http://www.w3.org/ns/org#OrganizationalUnit"
            })
    void allBodiesAreOrganisations(String name) {
        String kind = name.startsWith("http") ? name : Bz.BASE + name;
        assertThat(things(kind)).isNotEmpty();
        assertThat(things("http://www.w3.org/ns/org#Organization")).containsAll(things(kind));
    }

    private static List<Node> things(String kind) {
        return Repository.snapshot()
                .dataset()
                .getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), iri(kind))
                .mapWith(Triple::getSubject)
                .toList();
    }

    @Test
    void editionsBelongToTheStandardOfTheirNumber() {
        assertThat(says("standard/gb-44263-2024", "editionOf", ID + "standard/gb-44263")).isTrue();
    }

    @Test
    void thePrefixTellsHowBindingAStandardIs() {
        String list = Bz.BASE + "list/bindingness/";
        assertThat(says("standard/gb-44263-2024", "bindingness", list + "mandatory")).isTrue();
        assertThat(says("standard/gb-t-24067-2024", "bindingness", list + "recommended")).isTrue();
    }

    @Test
    void theSameInputsGiveTheSameBytesEverywhere() {
        Snapshot here = Repository.snapshot();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Snapshot there =
                    Repository.publisher(new CorpusLocation.Folder(Repository.ROOT)).build();
            assertThat(there.id()).isEqualTo(here.id());
            assertThat(inferred(there)).isEqualTo(inferred(here)).hasSizeGreaterThan(1000);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> inferred(Snapshot snapshot) {
        List<String> quads = new ArrayList<>();
        snapshot.dataset()
                .find()
                .forEachRemaining(quad -> {
                    if (Bz.isInferred(quad.getGraph())) {
                        quads.add(quad.toString());
                    }
                });
        return quads.stream().sorted().toList();
    }

    @Test
    void everyRuleSaysWhyAndWhetherItGoesBeyondTheSources() {
        Graph union = Repository.snapshot().dataset().getDefaultGraph();
        List<Node> graphs = new ArrayList<>();
        Repository.snapshot().dataset().listGraphNodes().forEachRemaining(graphs::add);
        assertThat(graphs.stream().filter(Bz::isInferred))
                .hasSizeGreaterThan(5)
                .allSatisfy(graph -> {
                    assertThat(union.find(graph, Bz.REASON, Node.ANY).toList()).hasSize(2);
                    assertThat(union.find(graph, RDF.type.asNode(), Node.ANY).toList()).hasSize(1);
                });
    }

    @Test
    void refusesARuleThatIsNotTheSameEveryTime(@TempDir Path folder) {
        List<String> findings =
                SmallCorpus.in(folder)
                        .with(
                                "ontology/rules/99-now.rq",
                                "CONSTRUCT { ?s ?p ?now }\nWHERE { ?s ?p ?o BIND(NOW() AS ?now) }")
                        .findings();
        assertThat(findings).anyMatch(finding -> finding.startsWith("ontology/rules/99-now.rq:2 "));
    }

    @Test
    void refusesARuleThatIsNoConstruct(@TempDir Path folder) {
        List<String> findings =
                SmallCorpus.in(folder).with("ontology/rules/99-ask.rq", "ASK {}").findings();
        assertThat(findings).contains("ontology/rules/99-ask.rq:1 a rule is a CONSTRUCT query");
    }
}
