package org.biaozhun;

import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.store.Snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own files, for tests. Fixture strategy: a test that is about the real corpus takes
 * it from here, built once; any other test writes the smallest corpus that shows its point, mostly
 * {@link SmallCorpus}.
 */
public final class Repository {

    /** The root of the project: tests run there. */
    public static final Path ROOT = Path.of("").toAbsolutePath();

    private Repository() {}

    /** The snapshot of the real corpus, built once for all tests. */
    public static Snapshot snapshot() {
        return Holder.SNAPSHOT;
    }

    /** The files below a folder of the project with one of the endings, sorted. */
    public static List<Path> files(String folder, String... endings) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static final class Holder {
        static final Snapshot SNAPSHOT = new Publisher(new CorpusLocation.Folder(ROOT)).build();
    }
}
