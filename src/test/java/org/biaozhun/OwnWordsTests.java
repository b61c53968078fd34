package org.biaozhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No sentence of the source stands in the project. The source is not part of it: where it is not in
 * the folder beside the project, the comparison is skipped and says so.
 */
class OwnWordsTests {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWordsTests.class);
    private static final Path SOURCES = Repository.ROOT.resolve("../shared/source").normalize();
    private static final int RUN = 12;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    /** Titles and names are taken as they are printed: they stand in these properties. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?s)(skos:prefLabel|skos:altLabel|dcterms:title|bz:proposedTitle|bz:theme|#).*");

    private static final String CONTINUED = "\"";

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    private static List<Path> written() {
        return Stream.of("data", "ontology", "queries", "src")
                .flatMap(folder ->
                        Repository.files(folder, ".ttl", ".md", ".rq", ".html", ".java", ".yaml")
                                .stream())
                .toList();
    }

    /** The newsletters as they were published; notes on them are our own. */
    private static List<Path> sources() throws IOException {
        if (!Files.isDirectory(SOURCES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The lines with a run of words that the source has too, names aside. */
    private static List<String> copied(List<String> lines, Set<List<String>> source) {
        List<String> copied = new ArrayList<>();
        String statement = "";
        for (String line : lines) {
            // a text on a line of its own belongs to the property before it
            statement = line.strip().startsWith(CONTINUED) ? statement : line.strip();
            boolean copies = runs(words(line)).stream().anyMatch(source::contains);
            if (copies && !NAME.matcher(statement).matches()) {
                copied.add(line);
            }
        }
        return copied;
    }

    @Test
    void noTwelveWordsInARowAreThoseOfTheSource() throws IOException {
        List<Path> files = written();
        List<Path> sources = sources();
        if (sources.isEmpty()) {
            LOG.warn("{} files are not compared with the source: it is not there", files.size());
        }
        assumeFalse(
                sources.isEmpty(),
                () ->
                        "%d files are not compared with the source: no text in ../shared/source"
                                .formatted(files.size()));
        for (Path source : sources) {
            Set<List<String>> runs = runs(words(Files.readString(source)));
            assertThat(runs).as(source.toString()).hasSizeGreaterThan(1000);
            for (Path file : files) {
                assertThat(copied(Files.readAllLines(file), runs)).as(file.toString()).isEmpty();
            }
        }
    }

    /** The comparison itself can fail, wherever it runs. */
    @Test
    void findsTwelveWordsInARowAndLeavesNamesAlone() {
        String said = "the bureau that was set up last year now answers for all such plans";
        Set<List<String>> source = runs(words("In short, " + said + ", as was said."));
        String label = "  skos:prefLabel \"%s\"@en ;".formatted(said);
        String note = "  bz:remit \"It is %s\"@en ;".formatted(said);
        String shorter = "  bz:remit \"%s\"@en ;".formatted(said.substring(0, 50));
        assertThat(copied(List.of(label, note, shorter), source)).containsExactly(note);
    }
}
