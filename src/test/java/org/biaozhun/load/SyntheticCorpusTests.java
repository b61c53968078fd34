package org.biaozhun.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.biaozhun.corpus.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The large corpora are the same at each run, and faultless. */
class SyntheticCorpusTests {

    @TempDir private Path folder;

    @Test
    void hasTheSameBytesAtEachRun() throws IOException {
        Map<String, String> one = texts(SyntheticCorpus.write(folder.resolve("one"), 1));
        Map<String, String> other = texts(SyntheticCorpus.write(folder.resolve("other"), 1));
        assertThat(one).hasSizeGreaterThan(SyntheticCorpus.ARTICLES).isEqualTo(other);
    }

    @Test
    void hasNoViolations() throws IOException {
        SmallCorpus corpus = SyntheticCorpus.write(folder, 1);
        assertThat(corpus.build().findings())
                .filteredOn(Finding::isViolation)
                .extracting(Finding::toString)
                .isEmpty();
    }

    private static Map<String, String> texts(SmallCorpus corpus) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(corpus.root())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                texts.put(corpus.root().relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
