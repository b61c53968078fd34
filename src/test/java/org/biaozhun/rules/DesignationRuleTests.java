package org.biaozhun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class DesignationRuleTests {

    private static final String STANDARDS = Bz.BASE + "id/standard/";
    private static final Node IDENTIFIER = DCTerms.identifier.asNode();

    @TempDir private Path folder;

    private static String thing(String name, String kind, String designation) {
        return """
        standard:%s a bz:%s ; skos:prefLabel "%s"@en ; dcterms:identifier "%s" .
        """
                .formatted(name, kind, name, designation);
    }

    private Snapshot with(String... things) {
        return SmallCorpus.in(folder).with("data/a.ttl", "\n" + String.join("", things)).build();
    }

    private static Node standard(String name) {
        return NodeFactory.createURI(STANDARDS + name);
    }

    private static List<String> told(Snapshot snapshot, String name, Node property) {
        return snapshot.dataset()
                .getDefaultGraph()
                .find(standard(name), property, Node.ANY)
                .mapWith(triple ->
                        triple.getObject().isURI()
                                ? triple.getObject().getURI().replaceFirst("^.*/", "")
                                : triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static List<String> violations(Snapshot snapshot) {
        return snapshot.findings().stream()
                .filter(Finding::isViolation)
                .map(Finding::toString)
                .filter(finding -> !finding.contains("without dcterms:source"))
                .toList();
    }

    /** All spellings of the tables, in one corpus that a strict server takes. */
    @Test
    void noDesignationOfTheTablesKeepsACorpusFromBeingServed() throws IOException {
        Set<String> normal = new LinkedHashSet<>();
        StringBuilder data = new StringBuilder("\n");
        List<String> lines = lines("standards");
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (normal.add(cells[1]) && !cells[0].contains("{")) {
                String kind =
                        switch (cells[2]) {
                            case "UNDATED" -> "Standard";
                            case "AMENDMENT", "CORRIGENDUM" -> "StandardAmendment";
                            default -> "StandardEdition";
                        };
                data.append(thing("s" + i, kind, cells[0]));
            }
        }
        List<String> committees = lines("committees");
        for (int i = 1; i < committees.size(); i++) {
            data.append(
                    """
                    committee:c%d a bz:TechnicalCommittee ; skos:prefLabel "C%d"@en ; dcterms:identifier "%s" .
                    """
                            .formatted(i, i, committees.get(i).split(",", -1)[0]));
        }
        Snapshot snapshot = with(data.toString());
        assertThat(violations(snapshot)).isEmpty();
        assertThat(normal).hasSizeGreaterThan(140);
        Graph graph = snapshot.dataset().getDefaultGraph();
        for (Node kind : KnownStandards.CLASSES) {
            graph.find(Node.ANY, RDF.type.asNode(), kind)
                    .forEach(typed -> {
                        Node subject = typed.getSubject();
                        assertThat(graph.contains(subject, Bz.STANDARD_LEVEL, Node.ANY)).isTrue();
                        assertThat(graph.contains(subject, Bz.SORT_KEY, Node.ANY)).isTrue();
                    });
        }
    }

    /** As somebody types them who knows of no amendments: with warnings, but served. */
    @Test
    void datedDesignationsMayAllBeTypedAsEditions() throws IOException {
        StringBuilder data = new StringBuilder("\n");
        List<String> lines = lines("standards");
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (!cells[2].equals("UNDATED") && !cells[0].contains("{")) {
                data.append(thing("s" + i, "StandardEdition", cells[0]));
            }
        }
        Snapshot snapshot = with(data.toString());
        assertThat(violations(snapshot)).isEmpty();
        assertThat(snapshot.findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("it is a bz:StandardAmendment"));
    }

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(
                Repository.ROOT.resolve("src/test/resources/designations/" + table + ".csv"));
    }

    @Test
    void editionsAndStandardsHaveALevelAlike() {
        Snapshot snapshot =
                with(
                        thing("a", "StandardEdition", "YD/T 1234-2024"),
                        thing("b", "Standard", "DB11/T 5"),
                        thing("c", "StandardEdition", "IEC TS 62443-1-1:2009"));
        assertThat(told(snapshot, "a", Bz.STANDARD_LEVEL)).containsExactly("sector");
        assertThat(told(snapshot, "yd-t-1234", Bz.STANDARD_LEVEL)).containsExactly("sector");
        assertThat(told(snapshot, "yd-t-1234", Bz.BINDINGNESS)).containsExactly("recommended");
        assertThat(told(snapshot, "b", Bz.STANDARD_LEVEL)).containsExactly("local");
        assertThat(told(snapshot, "c", Bz.STANDARD_LEVEL)).containsExactly("international");
        assertThat(told(snapshot, "c", Bz.EDITION_OF)).containsExactly("iec-ts-62443-1-1");
    }

    @Test
    void anAmendmentBelongsToWhatItChangesAndIsNoStandard() {
        Snapshot snapshot = with(thing("a", "StandardAmendment", "GB 4943.1-2022/XG1-2024"));
        assertThat(violations(snapshot)).isEmpty();
        assertThat(told(snapshot, "a", Bz.BASE_DOCUMENT)).containsExactly("gb-4943.1-2022");
        assertThat(told(snapshot, "a", Bz.EDITION_OF)).isEmpty();
        assertThat(told(snapshot, "gb-4943.1-2022", Bz.EDITION_OF)).containsExactly("gb-4943.1");
        assertThat(told(snapshot, "gb-4943.1-2022", IDENTIFIER)).containsExactly("GB 4943.1-2022");
        assertThat(told(snapshot, "gb-4943.1", SKOS.prefLabel.asNode()))
                .containsExactly("GB 4943.1");
        assertThat(told(snapshot, "gb-4943.1-2022-xg1-2024", IDENTIFIER)).isEmpty();
    }

    @Test
    void aDoubleNumberIsOneEditionThatTakesOverAnother() {
        Snapshot snapshot = with(thing("a", "StandardEdition", "GB/T 19001-2016/ISO 9001:2015"));
        assertThat(violations(snapshot)).isEmpty();
        assertThat(told(snapshot, "a", Bz.EDITION_OF)).containsExactly("gb-t-19001");
        assertThat(told(snapshot, "a", Bz.ADOPTS)).containsExactly("iso-9001-2015");
        assertThat(told(snapshot, "a", Bz.STANDARD_LEVEL)).containsExactly("national");
        assertThat(told(snapshot, "iso-9001-2015", Bz.EDITION_OF)).containsExactly("iso-9001");
        assertThat(told(snapshot, "gb-t-19001", IDENTIFIER)).containsExactly("GB/T 19001");
    }

    @Test
    void printedVariantsAreTheStandardThatTheyMean() {
        Snapshot snapshot =
                with(
                        thing("a", "StandardEdition", "GB／T 44831—2024"),
                        thing("b", "Standard", "GB/T44831"));
        assertThat(violations(snapshot)).isEmpty();
        assertThat(told(snapshot, "a", Bz.EDITION_OF)).containsExactly("b");
        assertThat(snapshot.findings())
                .extracting(Finding::toString)
                .anyMatch(finding ->
                        finding.startsWith("data/a.ttl:3 ") && finding.contains("U+2014"))
                .anyMatch(finding ->
                        finding.startsWith("data/a.ttl:4 ")
                                && finding.contains("write GB/T 44831"));
    }

    @Test
    void aDraftBelongsToTheStandardThatItIsToBecome() {
        Snapshot snapshot = with(thing("a", "StandardEdition", "ISO/IEC DIS 42006:2024"));
        assertThat(told(snapshot, "a", Bz.EDITION_OF)).containsExactly("iso-iec-42006");
        assertThat(told(snapshot, "a", Bz.STAGE)).containsExactly("draft");
    }

    @Test
    void whatTheDataSayGoesBefore() {
        Snapshot snapshot =
                with(
                        thing("a", "StandardEdition", "GB/T 1-2024")
                                + "standard:a bz:editionOf standard:own .\n",
                        thing("own", "Standard", "GB/T 1"));
        assertThat(violations(snapshot)).isEmpty();
        assertThat(told(snapshot, "own", Bz.HAS_EDITION)).containsExactly("a");
        assertThat(told(snapshot, "gb-t-1", IDENTIFIER)).isEmpty();
    }

    /** Who has no title of its own is not called by the number of one edition. */
    @Test
    void aStandardIsNeverCalledByADatedDesignation() {
        Snapshot snapshot = Repository.snapshot();
        assertThat(told(snapshot, "gb-t-26572", SKOS.prefLabel.asNode()))
                .containsExactly("GB/T 26572");
        assertThat(told(snapshot, "gb-t-26572", IDENTIFIER)).containsExactly("GB/T 26572");
        assertThat(told(snapshot, "gb-t-24067", SKOS.prefLabel.asNode()).toString())
                .contains("Greenhouse gases");
        List<String> dated =
                snapshot
                        .dataset()
                        .getDefaultGraph()
                        .find(Node.ANY, RDF.type.asNode(), Bz.STANDARD)
                        .mapWith(typed -> typed.getSubject().getURI().substring(STANDARDS.length()))
                        .toList()
                        .stream()
                        .flatMap(name ->
                                Stream.of(IDENTIFIER, SKOS.prefLabel.asNode())
                                        .flatMap(p -> told(snapshot, name, p).stream()))
                        .filter(name -> name.matches(".*\\d[-:]\\d{4}\\b.*"))
                        .toList();
        assertThat(dated).isEmpty();
    }

    @Test
    void theTitleOfTheLatestEditionCounts() {
        Snapshot snapshot =
                with(
                        "standard:a a bz:StandardEdition ; skos:prefLabel \"Older\"@en ;"
                                + " dcterms:identifier \"GB/T 1-1998\" .\n",
                        "standard:zz-1985 a bz:StandardEdition ; skos:prefLabel \"Oldest\"@en ;"
                                + " dcterms:identifier \"GB/T 1-1985\" .\n",
                        "standard:b a bz:StandardEdition ; skos:prefLabel \"GB/T 2—2024\"@en ;"
                                + " dcterms:identifier \"GB/T 2-2024\" .\n");
        assertThat(told(snapshot, "gb-t-1", SKOS.prefLabel.asNode())).containsExactly("Older");
        assertThat(told(snapshot, "gb-t-2", SKOS.prefLabel.asNode())).containsExactly("GB/T 2");
    }
}
