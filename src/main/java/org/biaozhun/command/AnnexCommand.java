package org.biaozhun.command;

import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.Annexes;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.Renderers;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.selection.SelectionException;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Prints the annex: who's who, ready to send to the printer. */
@Command(
        name = "annex",
        description = {
            "Print who's who as of a day: annex --as-of 2024-12-31 --format pdf --out whos-who.pdf",
            "What an editor must look at first stands on standard error; then the status is 1 and"
                    + " nothing is written, unless it is a draft."
        },
        mixinStandardHelpOptions = true)
final class AnnexCommand implements Callable<Integer> {

    /** A corpus of thousands of people is printed without haste. */
    private static final QuerySettings LIMITS =
            new QuerySettings(Duration.ofMinutes(5), 10_000_000, DataSize.ofBytes(0));

    /** Shares of the work, as measured on a corpus of 5,000 people; {@link #work} has the rest. */
    private static final int READING = 10;

    private static final int FILLING = 8;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "the day; without it that of the newest source")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", description = "html, pdf, docx, md, csv or json")
    private String format = "md";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "file to write; without it standard output")
    private @Nullable Path out;

    @Option(
            names = "--all-formats",
            paramLabel = "FOLDER",
            description = "write every format into a folder, as annex.pdf and so on")
    private @Nullable Path allFormats;

    @Option(names = "--lang", description = "language of titles and labels: en or zh")
    private String language = "en";

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "ID",
            description = "the sections wanted, in order, with commas between")
    private List<String> sections = new ArrayList<>();

    @Option(
            names = "--foreword",
            paramLabel = "FILE",
            description = "a Markdown file, printed before the first section")
    private @Nullable Path foreword;

    @ArgGroup(exclusive = false)
    private Earlier earlier = new Earlier();

    @Option(names = "--draft", description = "write it whatever is to be looked at")
    private boolean draft;

    @Option(names = "--proof", description = "add the list of all holders for sign-off")
    private boolean proof;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Mixin private SourcesOption limits = new SourcesOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** With what to compare. */
    static final class Earlier {
        @Option(
                names = "--since",
                paramLabel = "DAY",
                description = "add what has changed since an earlier day")
        private @Nullable LocalDate day;

        @Option(
                names = "--since-corpus",
                paramLabel = "FOLDER",
                description = "add what has changed since an earlier corpus")
        private @Nullable String folder;
    }

    @Override
    public Integer call() throws IOException {
        List<Renderer> renderers = renderers();
        AnnexRequest request = request();
        Map<Renderer, byte[]> documents = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        try (Progress progress = Progress.on(spec.commandLine().getErr(), work(renderers))) {
            Annex annex = annex(request, progress, findings);
            for (Renderer renderer : renderers) {
                progress.step("writing " + renderer.format().ending(), work(renderer));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                findings.addAll(renderer.write(annex, bytes, progress::within));
                documents.put(renderer, bytes.toByteArray());
            }
        }
        findings.stream().distinct().sorted().forEach(spec.commandLine().getErr()::println);
        boolean isReady = findings.stream().noneMatch(Finding::isViolation);
        if (isReady || draft) {
            write(documents);
        }
        spec.commandLine().getErr().flush();
        return isReady || draft ? 0 : 1;
    }

    /**
     * A method of its own, so that the memory of the corpus is free while documents are written.
     */
    private Annex annex(AnnexRequest request, Progress progress, List<Finding> findings) {
        progress.step("reading the corpus", READING);
        Snapshot snapshot = snapshot(corpus.location());
        findings.addAll(snapshot.findings());
        Annex annex = annex(snapshot, request, progress);
        findings.addAll(annex.findings());
        return annex;
    }

    /** What is drawn on: by the options, or else by the settings of the annex. */
    private Snapshot snapshot(CorpusLocation location) {
        Publisher publisher = new Publisher(location);
        try {
            if (limits.isGiven()) {
                return publisher.buildLimited(limits.grades, limits.sources);
            }
            AnnexSettings settings = AnnexSettings.load();
            return publisher.buildLimited(settings.grade().stream().toList(), settings.sources());
        } catch (SelectionException fault) {
            throw wrong(fault.getMessage());
        }
    }

    private int work(List<Renderer> renderers) {
        int corpora = earlier.folder == null ? 1 : 2;
        return corpora * READING + FILLING + renderers.stream().mapToInt(AnnexCommand::work).sum();
    }

    private static int work(Renderer renderer) {
        return switch (renderer.format()) {
            case PDF -> 20;
            case DOCX -> 10;
            case HTML -> 2;
            case MARKDOWN, CSV, JSON -> 1;
        };
    }

    private List<Renderer> renderers() {
        if (allFormats != null) {
            return Renderers.all();
        }
        return AnnexFormat.of(format)
                .flatMap(Renderers::of)
                .map(List::of)
                .orElseThrow(() -> wrong("no such format: " + format));
    }

    private AnnexRequest request() throws IOException {
        return new AnnexRequest(
                Optional.ofNullable(asOf),
                Language.of(language).orElseThrow(() -> wrong("no such language: " + language)),
                sections,
                foreword == null ? Optional.empty() : Optional.of(text(foreword)),
                Optional.ofNullable(earlier.day),
                proof);
    }

    private String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw wrong("no such file: " + file);
        } catch (MalformedInputException notText) {
            throw wrong("not a text in UTF-8: " + file);
        }
    }

    private Annex annex(Snapshot snapshot, AnnexRequest request, Progress progress) {
        SnapshotQueries queries = SnapshotQueries.of(snapshot, new QueryRunner(LIMITS));
        Optional<SnapshotQueries> before = Optional.empty();
        if (earlier.folder != null) {
            progress.step("reading the earlier corpus", READING);
            Snapshot other = snapshot(CorpusLocation.choose(earlier.folder));
            before = Optional.of(queries.on(other));
        }
        progress.step("filling the sections", FILLING);
        try {
            return new Annexes(AnnexSettings.load()).of(queries, request, before);
        } catch (NamedQueryException fault) {
            throw wrong(fault.getMessage());
        }
    }

    private void write(Map<Renderer, byte[]> documents) throws IOException {
        if (allFormats != null) {
            Files.createDirectories(allFormats);
            for (Map.Entry<Renderer, byte[]> document : documents.entrySet()) {
                String name = "annex." + document.getKey().format().ending();
                Files.write(allFormats.resolve(name), document.getValue());
            }
        } else if (out != null) {
            Files.write(out, documents.values().iterator().next());
        } else {
            OutputStream standard = System.out;
            standard.write(documents.values().iterator().next());
            standard.flush();
        }
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), String.valueOf(message));
    }
}
