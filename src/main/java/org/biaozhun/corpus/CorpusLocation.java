package org.biaozhun.corpus;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a corpus is: a folder, or the copy that the program carries. */
public sealed interface CorpusLocation {

    /** The folders of a corpus. */
    List<String> FOLDERS = List.of("ontology", "data", "queries");

    /** Every file of the corpus, sorted by path. Hidden files are left out. */
    List<CorpusFile> files();

    /**
     * The location to use: the folder asked for; else the current directory if it is a corpus; else
     * the copy in the program.
     *
     * @throws IllegalArgumentException if the folder asked for is not a corpus
     */
    static CorpusLocation choose(@Nullable String asked) {
        if (asked != null && !asked.isBlank()) {
            Path folder = Path.of(asked);
            if (!Files.isDirectory(folder.resolve("data"))) {
                throw new IllegalArgumentException(
                        "%s is not a corpus: it has no folder data".formatted(asked));
            }
            return new Folder(folder);
        }
        Path here = Path.of("");
        boolean hereIsCorpus =
                Files.isRegularFile(here.resolve("ontology/biaozhun.ttl"))
                        && Files.isDirectory(here.resolve("data"))
                        && Files.isDirectory(here.resolve("queries"));
        return hereIsCorpus ? new Folder(here.toAbsolutePath()) : new Packaged();
    }

    /**
     * A folder on disk.
     *
     * @param path the root of the corpus
     */
    record Folder(Path path) implements CorpusLocation {

        @Override
        public List<CorpusFile> files() {
            List<CorpusFile> files = new ArrayList<>();
            for (String name : FOLDERS) {
                Path folder = path.resolve(name);
                if (Files.isDirectory(folder)) {
                    collect(folder, files);
                }
            }
            files.sort(Comparator.comparing(CorpusFile::path));
            return files;
        }

        private void collect(Path folder, List<CorpusFile> files) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) found::iterator) {
                    if (Files.isRegularFile(file) && !isHidden(file.getFileName().toString())) {
                        String relative = path.relativize(file).toString().replace('\\', '/');
                        files.add(new CorpusFile(relative, Files.readAllBytes(file)));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** Hidden, or what Excel keeps beside a workbook that is open. */
        private static boolean isHidden(String name) {
            return name.startsWith(".") || name.startsWith("~$");
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** The copy that the program carries on its class path under {@code corpus}. */
    record Packaged() implements CorpusLocation {

        private static final String ROOT = "corpus/";

        @Override
        public List<CorpusFile> files() {
            List<CorpusFile> files = new ArrayList<>();
            try {
                Resource[] found =
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:" + ROOT + "**/*.*");
                for (Resource resource : found) {
                    if (resource.isReadable()) {
                        files.add(new CorpusFile(path(resource), resource.getContentAsByteArray()));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            files.sort(Comparator.comparing(CorpusFile::path));
            return files;
        }

        private static String path(Resource resource) throws IOException {
            String url = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
            return url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
        }

        @Override
        public String toString() {
            return "the corpus in the program";
        }
    }
}
