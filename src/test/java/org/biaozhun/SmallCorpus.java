package org.biaozhun;

import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.corpus.Finding;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.store.Snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A corpus in a temporary folder: the project's ontology, rules and checks, and a test's data. */
public final class SmallCorpus {

    private final Path root;

    private SmallCorpus(Path root) {
        this.root = root;
    }

    /** A corpus with the ontology and the checks, and no data. */
    public static SmallCorpus in(Path root) {
        copy(Repository.ROOT.resolve("ontology"), root.resolve("ontology"));
        copy(Repository.ROOT.resolve("queries/checks"), root.resolve("queries/checks"));
        return new SmallCorpus(root).with("data/README.md", "");
    }

    /** Adds the queries of the project, so that pages, questions and the annex work. */
    public SmallCorpus withQueries() {
        copy(Repository.ROOT.resolve("queries"), root.resolve("queries"));
        return this;
    }

    /** Adds a file; Turtle gets the prefixes of the project when it declares none. */
    public SmallCorpus with(String path, String text) {
        boolean bare = path.endsWith(".ttl") && !text.contains("@prefix");
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, bare ? prefixLine() + text : text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** All prefixes on one line, so that line 2 is the first of the test's own. */
    private static String prefixLine() {
        try (Stream<String> lines =
                Files.lines(
                        Repository.ROOT.resolve("ontology/prefixes.ttl"), StandardCharsets.UTF_8)) {
            return String.join(" ", lines.filter(l -> l.startsWith("@prefix")).toList()) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path root() {
        return root;
    }

    public CorpusLocation location() {
        return new CorpusLocation.Folder(root);
    }

    public Snapshot build() {
        return new Publisher(location()).build();
    }

    public List<String> findings() {
        return build().findings().stream().map(Finding::toString).toList();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
