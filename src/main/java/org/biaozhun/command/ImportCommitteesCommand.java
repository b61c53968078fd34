package org.biaozhun.command;

import org.biaozhun.imports.ImportResult;
import org.biaozhun.imports.IsoCommittees;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** Imports ISO Open Data's list of committees; exit status 1 if something of it is left out. */
@Command(
        name = "iso-committees",
        description = "Import ISO Open Data's list of committees (iso_technical_committees.jsonl).",
        mixinStandardHelpOptions = true)
final class ImportCommitteesCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            description = "the list, a committee a line; .gz as it is; - for standard input")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description =
                    "day of the list, which the file does not tell: that on which it was fetched,"
                            + " as YYYY-MM-DD")
    private LocalDate asOf = LocalDate.EPOCH;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        boolean isInput = file.equals(STANDARD_INPUT);
        Path path = Path.of(file);
        if (!isInput && !Files.isRegularFile(path)) {
            throw new IllegalArgumentException(
                    "%s is no file: fetch iso_technical_committees.jsonl from https://www.iso.org/open-data.html"
                            .formatted(file));
        }
        PrintWriter err = spec.commandLine().getErr();
        if (asOf.isAfter(LocalDate.now(ZoneId.systemDefault()))) {
            err.printf(
                    "%s lies ahead: pages for which no day is chosen would be as of it; import"
                            + " again with the day on which the list was fetched%n",
                    asOf);
        }
        long size = isInput ? 0 : Files.size(path);
        ImportResult result;
        try (InputStream in = isInput ? System.in : Files.newInputStream(path);
                Progress progress = Progress.on(err, 1)) {
            progress.step("reading " + file, 1);
            result =
                    new IsoCommittees(corpus.registers(), progress::told)
                            .read(
                                    in,
                                    isInput ? "standard input" : file,
                                    asOf,
                                    read -> progress.within(size == 0 ? 0 : (double) read / size));
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException broken) {
            throw new IllegalArgumentException(
                    "%s cannot be read: %s; nothing is written"
                            .formatted(file, broken.getMessage()),
                    broken);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d lines read, %d committees written to %s, %d lines left out%n",
                result.read(), result.written(), result.table(), result.leftOut());
        out.println("Next: ./biaozhun check");
        out.flush();
        return result.faults() == 0 ? 0 : 1;
    }
}
