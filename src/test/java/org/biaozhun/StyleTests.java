package org.biaozhun;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.ontology.Prefixes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How Turtle and SPARQL files are written. */
class StyleTests {

    private static final int COLUMNS = 120;
    private static final Pattern PREFIX = Pattern.compile("(?m)^(?:@prefix|PREFIX) ([\\w-]+): ");
    private static final Pattern NOT_NAMES =
            Pattern.compile(
                    "\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|<[^>\\s]*>|(?m)^#.*$|\\s# .*");

    private static Stream<DynamicTest> each(List<Path> files, FileRule rule) {
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                Repository.ROOT.relativize(file).toString(),
                                () -> rule.check(Files.readString(file))));
    }

    private interface FileRule {
        void check(String text) throws IOException;
    }

    private static List<Path> written() {
        List<Path> files = new ArrayList<>(Repository.files("ontology", ".ttl", ".rq"));
        files.addAll(Repository.files("data", ".ttl", ".rq"));
        files.addAll(Repository.files("queries", ".rq"));
        return files;
    }

    @TestFactory
    Stream<DynamicTest> filesAreTidy() {
        return each(
                written(),
                text -> {
                    assertThat(text).endsWith("\n").doesNotContain("\r", "\t", " \n", "\n\n\n");
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                });
    }

    /** A title that is longer than a line stands on a line of its own. */
    @TestFactory
    Stream<DynamicTest> linesAreShort() {
        return each(
                Stream.concat(
                                Repository.files("ontology", ".ttl", ".rq").stream(),
                                Repository.files("data", ".ttl").stream())
                        .toList(),
                text ->
                        assertThat(text.lines())
                                .allMatch(line ->
                                        line.length() <= COLUMNS
                                                || line.matches("\\s*\\S*\\s?\".*\"@\\S+ [;,.]")));
    }

    @TestFactory
    Stream<DynamicTest> prefixesAreThoseUsedInTheOrderOfTheTable() throws IOException {
        List<String> table =
                List.copyOf(
                        Prefixes.ofTurtle(Files.readString(Repository.ROOT.resolve(Prefixes.FILE)))
                                .namespaces()
                                .keySet());
        List<Path> files =
                written().stream().filter(file -> !file.endsWith("prefixes.ttl")).toList();
        return each(
                files,
                text -> {
                    List<String> declared = new ArrayList<>();
                    Matcher prefix = PREFIX.matcher(text);
                    while (prefix.find()) {
                        declared.add(prefix.group(1));
                    }
                    String names = NOT_NAMES.matcher(text).replaceAll(" ");
                    assertThat(declared)
                            .isEqualTo(inOrder(declared, table, text))
                            .allSatisfy(name ->
                                    assertThat(names)
                                            .containsPattern("(?<![\\w-])" + name + ":[\\w]"));
                });
    }

    /** Turtle follows the table, SPARQL the alphabet. */
    private static List<String> inOrder(List<String> declared, List<String> table, String text) {
        return text.contains("@prefix")
                ? table.stream().filter(declared::contains).toList()
                : declared.stream().sorted().toList();
    }

    @TestFactory
    Stream<DynamicTest> dataHasNoBlankNodes() {
        return each(
                Repository.files("data", ".ttl"),
                text ->
                        assertThat(NOT_NAMES.matcher(text).replaceAll(" "))
                                .doesNotContain("[", "_:"));
    }

    @TestFactory
    Stream<DynamicTest> queriesNameTheirColumns() {
        return each(
                Repository.files("queries", ".rq"),
                text -> assertThat(text).doesNotContain("SELECT *", "SELECT DISTINCT *"));
    }
}
