package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.corpus.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each shape and each check against a file in {@code src/test/resources/faults} that breaks it. The
 * first line of a file says what the finding is expected to say.
 */
class PlantedFaultsTests {

    private static final String EXPECT = "# expect: ";

    @TempDir private static Path folder;

    private static List<Path> faults() {
        return Repository.files("src/test/resources/faults", ".ttl", ".trig");
    }

    private static String expectation(Path fault) throws IOException {
        String first = Files.readAllLines(fault).getFirst();
        assertThat(first).startsWith(EXPECT);
        return first.substring(EXPECT.length());
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsFoundInItsFile() {
        return faults().stream()
                .map(fault ->
                        DynamicTest.dynamicTest(
                                fault.getFileName().toString(), () -> assertFound(fault)));
    }

    private static void assertFound(Path fault) throws IOException {
        String name = fault.getFileName().toString();
        List<String> findings =
                SmallCorpus.in(folder.resolve(name))
                        .with("data/" + name, Files.readString(fault))
                        .findings();
        assertThat(findings)
                .anySatisfy(finding ->
                        assertThat(finding)
                                .startsWith("data/" + name + ":")
                                .contains(expectation(fault)));
    }

    @Test
    void everyMessageOfAShapeHasAPlantedFault() throws IOException {
        Node message = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
        List<String> messages =
                Repository.snapshot()
                        .dataset()
                        .getGraph(Quality.SHAPES)
                        .find(Node.ANY, message, Node.ANY)
                        .mapWith(Triple::getObject)
                        .mapWith(Node::getLiteralLexicalForm)
                        .toList();
        List<String> planted =
                faults().stream().map(PlantedFaultsTests::expectationUnchecked).toList();
        assertThat(messages)
                .hasSizeGreaterThan(30)
                .allSatisfy(text -> assertThat(planted).anyMatch(text::contains));
    }

    private static String expectationUnchecked(Path fault) {
        try {
            return expectation(fault);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyCheckHasAPlantedFault() {
        List<String> names = faults().stream().map(f -> f.getFileName().toString()).toList();
        assertThat(Repository.files("queries/checks", ".rq"))
                .isNotEmpty()
                .allSatisfy(check -> {
                    String stem = check.getFileName().toString().replace(".rq", "");
                    assertThat(names).anyMatch(name -> name.startsWith("check-" + stem));
                });
    }

    @Test
    void theRealCorpusHasNoViolation() {
        assertThat(Repository.everything().findings()).filteredOn(Finding::isViolation).isEmpty();
    }
}
