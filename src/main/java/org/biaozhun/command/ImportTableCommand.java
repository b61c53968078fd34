package org.biaozhun.command;

import org.biaozhun.imports.ImportResult;
import org.biaozhun.imports.TableImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Imports a table and proposes its query; exit status 1 if something of it is left out. */
@Command(
        name = "table",
        description =
                "Import a table (TSV, CSV, XLSX) and propose the query that says what it means.",
        mixinStandardHelpOptions = true)
final class ImportTableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the table: .tsv, .csv or .xlsx")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = "name of the table, as in example-chairs")
    private String name = "";

    @Option(names = "--sheet", description = "name of the sheet, where a workbook has several")
    private String sheet = "";

    @Option(
            names = "--charset",
            description = "how a text is encoded, as in GB18030 (default: UTF-8)")
    private String charset = "";

    @Option(names = "--force", description = "write table and query anew if they are there")
    private boolean isForced;

    @Option(names = "--keep-query", description = "with --force: leave the query that is there")
    private boolean keepsQuery;

    @Mixin private CorpusOption corpus = new CorpusOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("%s is no file".formatted(file));
        }
        if (!charset.isEmpty() && !isSupported()) {
            throw new IllegalArgumentException(
                    "%s is no character set, as UTF-8 and GB18030 are".formatted(charset));
        }
        PrintWriter err = spec.commandLine().getErr();
        Path registers = corpus.registers();
        ImportResult result =
                new TableImport(registers.resolve("../..").normalize(), registers, err::println)
                        .read(
                                file,
                                new TableImport.Choice(name, sheet, charset, isForced, keepsQuery));
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d rows read, %d written to %s, %d left out%n",
                result.read(), result.written(), result.table(), result.leftOut());
        out.printf(
                "Next: go over %s, answer its questions, and run ./biaozhun check%n",
                result.table().resolveSibling(name + ".rq"));
        out.flush();
        return result.faults() == 0 ? 0 : 1;
    }

    private boolean isSupported() {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
