package org.biaozhun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up corpus of four sources that differ: a notice of 2025-02-10, news as of 2025-03-31, a
 * dataset of 2026-07-31 and an encyclopedia of 2020-01-01, in {@code
 * src/test/resources/many-sources/data}.
 */
public final class ManySources {

    private static final String FOLDER = "src/test/resources/many-sources/";

    private ManySources() {}

    /** The corpus in a folder, with all queries of the project. */
    public static SmallCorpus in(Path folder) {
        SmallCorpus corpus = SmallCorpus.in(folder).withQueries();
        Path root = Repository.ROOT.resolve(FOLDER);
        try {
            for (Path file : Repository.files(FOLDER + "data", ".ttl")) {
                corpus.with(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return corpus;
    }
}
