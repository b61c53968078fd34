package org.biaozhun.command;

import org.biaozhun.corpus.CorpusLocation;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The option that says where the corpus is. */
final class CorpusOption {

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description =
                    "folder with ontology, data and queries; without it the current directory if"
                            + " it is a corpus, else the copy in the program")
    @Nullable String folder;

    CorpusLocation location() {
        return CorpusLocation.choose(folder);
    }

    /** The folder of its tables, to write into. */
    Path registers() {
        if (location() instanceof CorpusLocation.Folder(Path path)) {
            return path.resolve("data/registers");
        }
        throw new IllegalArgumentException(
                "there is no corpus here to write into: name its folder with --corpus");
    }
}
