package org.biaozhun;

import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.publishing.Limits;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.store.Snapshot;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /**
     * The snapshot of the newsletter and the background, built once for all tests: what tests know
     * the answers of. It does not change when a register is added. {@code config/application.yaml}
     * of the tests says which sources these are; the servers of tests serve the same.
     */
    public static Snapshot snapshot() {
        return Holder.SNAPSHOT;
    }

    /** The snapshot of everything, for tests of the health of the whole corpus. */
    public static Snapshot everything() {
        return Everything.SNAPSHOT;
    }

    /** Publishes of a copy of the real corpus what {@link #snapshot} has of it. */
    public static Publisher publisher(CorpusLocation location) {
        return new Publisher(location, Limits.of(Optional.empty(), sources()));
    }

    /** The sources that tests know the answers of. */
    public static List<String> sources() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment)
                .bind("biaozhun.sources", Bindable.listOf(String.class))
                .get();
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
        static final Snapshot SNAPSHOT = publisher(new CorpusLocation.Folder(ROOT)).build();
    }

    private static final class Everything {
        static final Snapshot SNAPSHOT = new Publisher(new CorpusLocation.Folder(ROOT)).build();
    }
}
