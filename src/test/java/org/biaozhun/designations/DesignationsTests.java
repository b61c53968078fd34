package org.biaozhun.designations;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.Repository;
import org.biaozhun.designations.model.Bindingness;
import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Form;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.ontology.Bz;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

class DesignationsTests {

    private static final String FOLDER = "/designations/";
    private static final Pattern CODE_POINT = Pattern.compile("\\{([0-9A-F]{4})}");

    /** A text of a table; characters that are not seen stand there as {@code {200B}}. */
    private static String printed(@Nullable String text) {
        return CODE_POINT
                .matcher(text == null ? "" : text)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "standards.csv", useHeadersInDisplayName = true)
    void readsTheDesignationOfAStandard(
            String text,
            String normal,
            Form form,
            Level level,
            @Nullable Bindingness bindingness,
            String editionOf,
            @Nullable String base,
            @Nullable String carries,
            @Nullable String stage,
            @Nullable Integer year) {
        Reading<StandardDesignation> reading = Designations.standard(printed(text));
        assertThat(reading.fault()).isEmpty();
        StandardDesignation read = reading.get();
        assertThat(read.normal()).isEqualTo(normal);
        assertThat(read.form()).isEqualTo(form);
        assertThat(read.level()).isEqualTo(level);
        assertThat(read.bindingness()).isEqualTo(Optional.ofNullable(bindingness));
        assertThat(read.whole()).isEqualTo(editionOf);
        assertThat(read.base()).isEqualTo(Optional.ofNullable(base));
        assertThat(read.carried()).isEqualTo(Optional.ofNullable(carries));
        assertThat(read.stage()).isEqualTo(Optional.ofNullable(stage));
        assertThat(read.year()).isEqualTo(Optional.ofNullable(year));
        assertThat(reading.variance().isEmpty()).isEqualTo(printed(text).equals(normal));
        assertThat(Designations.standard(normal).get()).isEqualTo(read);
        assertThat(Designations.standard(editionOf).get().normal()).isEqualTo(editionOf);
        assertThat(Designations.standard(editionOf).get().form()).isEqualTo(Form.UNDATED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "committees.csv", useHeadersInDisplayName = true)
    void readsTheDesignationOfACommittee(
            String text, String normal, @Nullable String body, @Nullable String parent) {
        Reading<CommitteeDesignation> reading = Designations.committee(printed(text));
        assertThat(reading.fault()).isEmpty();
        CommitteeDesignation read = reading.get();
        assertThat(read.normal()).isEqualTo(normal);
        assertThat(read.body()).isEqualTo(body == null ? "" : body);
        assertThat(read.parent()).isEqualTo(Optional.ofNullable(parent));
        assertThat(Designations.committee(normal).get()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "refused.csv", useHeadersInDisplayName = true)
    void namesTheCharacterAndTheNearestForm(String kind, @Nullable String text, String message) {
        Reading<?> reading =
                kind.equals("standard")
                        ? Designations.standard(printed(text))
                        : Designations.committee(printed(text));
        assertThat(reading.isRead()).isFalse();
        assertThat(reading.fault()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "variances.csv", useHeadersInDisplayName = true)
    void tellsWhatIsNotAsInTheNormalForm(String text, String message) {
        assertThat(Designations.standard(printed(text)).variance()).contains(message);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/designations/orders.csv", useHeadersInDisplayName = true)
    void comesBefore(String first, String second) {
        assertThat(key(first)).isLessThan(key(second));
    }

    private static String key(String text) {
        return Designations.sortKey(text);
    }

    @Test
    void tablesStandInTheOrderOfTheirKeys() throws IOException {
        for (String table : List.of("standards", "committees")) {
            Map<String, List<Integer>> positions = new TreeMap<>();
            List<String> lines =
                    Files.readAllLines(
                            Repository.ROOT.resolve(
                                    "src/test/resources/designations/" + table + ".csv"));
            assertThat(lines).hasSizeGreaterThan(40);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                positions
                        .computeIfAbsent(key(cells[1]), none -> new ArrayList<>())
                        .add(Integer.valueOf(cells[cells.length - 1]));
            }
            List<Integer> inOrder = positions.values().stream().map(List::getFirst).toList();
            assertThat(positions.values())
                    .allSatisfy(equal -> assertThat(equal).containsOnly(equal.getFirst()));
            assertThat(inOrder).isSorted().doesNotHaveDuplicates().startsWith(1);
        }
    }

    @Test
    void allDesignationsOfTheCorpusAreInTheirNormalForm() {
        List<String> wrong = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (String name :
                List.of(
                        "Standard",
                        "StandardEdition",
                        "TechnicalCommittee",
                        "Subcommittee",
                        "WorkingGroup")) {
            Node kind = NodeFactory.createURI(Bz.NAMESPACE + name);
            Repository.snapshot()
                    .dataset()
                    .findNG(Node.ANY, Node.ANY, RDF.type.asNode(), kind)
                    .forEachRemaining(quad ->
                            designations(quad)
                                    .forEach(text -> {
                                        Reading<?> reading =
                                                name.startsWith("Standard")
                                                        ? Designations.standard(text)
                                                        : Designations.committee(text);
                                        read.add(text);
                                        if (!reading.isRead() || reading.variance().isPresent()) {
                                            wrong.add(text + " " + reading.fault());
                                        }
                                    }));
        }
        assertThat(wrong).isEmpty();
        assertThat(read).hasSizeGreaterThan(60).contains("SAC/TC 260/SWG-ETS", "GB/T 26572-2011");
    }

    private static List<String> designations(Quad quad) {
        return Repository.snapshot()
                .dataset()
                .getDefaultGraph()
                .find(quad.getSubject(), DCTerms.identifier.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList();
    }
}
