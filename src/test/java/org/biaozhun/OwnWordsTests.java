package org.biaozhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

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

/** No sentence of the source stands in the project; needs the source beside it. */
class OwnWordsTests {

    private static final Path SOURCE =
            Repository.ROOT.resolve("../shared/source/sesec-newsletter-2024-nov-dec.txt");
    private static final int RUN = 12;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    /** Titles and names are taken as they are printed: they stand in these properties. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?s)(skos:prefLabel|skos:altLabel|dcterms:title|bz:proposedTitle|#).*");

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

    @Test
    void noTwelveWordsInARowAreThoseOfTheSource() throws IOException {
        assumeTrue(Files.exists(SOURCE), "the source is not beside the project");
        Set<List<String>> source = runs(words(Files.readString(SOURCE)));
        List<String> copied = new ArrayList<>();
        List<Path> files =
                Stream.of("data", "ontology", "queries", "src")
                        .flatMap(folder ->
                                Repository.files(
                                        folder, ".ttl", ".md", ".rq", ".html", ".java", ".yaml")
                                        .stream())
                        .toList();
        for (Path file : files) {
            String statement = "";
            for (String line : Files.readAllLines(file)) {
                // a text on a line of its own belongs to the property before it
                statement = line.strip().startsWith(CONTINUED) ? statement : line.strip();
                boolean copies = runs(words(line)).stream().anyMatch(source::contains);
                if (copies && !NAME.matcher(statement).matches()) {
                    copied.add(Repository.ROOT.relativize(file) + ": " + line);
                }
            }
        }
        assertThat(copied).isEmpty();
    }
}
