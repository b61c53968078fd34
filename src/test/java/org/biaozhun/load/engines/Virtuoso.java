package org.biaozhun.load.engines;

import org.biaozhun.load.JavaProcess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's Virtuoso with a database of its own: {@code apt-get install virtuoso-opensource-7}. */
final class Virtuoso {

    private static final Path PROGRAM = Path.of("/usr/bin/virtuoso-t");

    private Virtuoso() {}

    static boolean isInstalled() {
        return Files.exists(PROGRAM);
    }

    /** Starts it in a new folder and has it load N-Quads. */
    static Engine start(Path quads) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("virtuoso-");
        int sql = JavaProcess.freePort();
        int http = JavaProcess.freePort();
        Files.writeString(
                folder.resolve("virtuoso.ini"),
                settings(sql, http, folder + ", " + quads.getParent()));
        Process process =
                new ProcessBuilder(PROGRAM.toString(), "+foreground", "+configfile", "virtuoso.ini")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.log").toFile())
                        .start();
        for (int tries = 0; tries < 100 && sql(folder, sql, "status();") != 0; tries++) {
            Thread.sleep(300);
        }
        sql(
                folder,
                sql,
                "ld_dir('%s', '%s', 'urn:x:none'); rdf_loader_run(); checkpoint;"
                        .formatted(quads.getParent(), quads.getFileName()));
        return new Engine("virtuoso", process, http);
    }

    private static int sql(Path folder, int port, String statements)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        "isql-vt",
                                        "localhost:" + port,
                                        "dba",
                                        "dba",
                                        "VERBOSE=OFF",
                                        "exec=" + statements))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("sql.log").toFile()))
                        .start();
        process.waitFor(10, TimeUnit.MINUTES);
        return process.exitValue();
    }

    private static String settings(int sql, int http, String folders) {
        return """
        [Database]
        DatabaseFile = virtuoso.db
        ErrorLogFile = virtuoso.log
        LockFile = virtuoso.lck
        TransactionFile = virtuoso.trx
        xa_persistent_file = virtuoso.pxa
        FileExtend = 200
        Striping = 0
        TempStorage = TempDatabase
        [TempDatabase]
        DatabaseFile = temp.db
        TransactionFile = temp.trx
        Striping = 0
        [Parameters]
        ServerPort = %1$d
        DisableUnixSocket = 1
        CaseMode = 2
        CheckpointInterval = 0
        DirsAllowed = %3$s
        NumberOfBuffers = 170000
        MaxDirtyBuffers = 130000
        MaxQueryMem = 2G
        [HTTPServer]
        ServerPort = %2$d
        ServerThreads = 10
        MaxKeepAlives = 10
        KeepAliveTimeout = 10
        [SPARQL]
        ResultSetMaxRows = 10000000
        """
                .formatted(sql, http, folders);
    }
}
