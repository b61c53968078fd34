package org.biaozhun.load.engines;

import org.biaozhun.Repository;
import org.biaozhun.load.JavaProcess;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Starts endpoints that have the same triples. */
final class Engines {

    static final String OURS = "ours";
    static final String FUSEKI = "fuseki";
    static final String RDF4J = "rdf4j";
    static final String VIRTUOSO = "virtuoso";

    private static final Path FOLDER = Repository.ROOT.resolve("target/load");
    private static final String JAR =
            System.getProperty("engines.fuseki", FOLDER.resolve("fuseki-server.jar").toString());
    private static final String READY =
            "/sparql?query=SELECT%20%2A%20WHERE%20%7B%3Fs%20a%20%3Fc%7D%20LIMIT%201";
    private static final Duration START = Duration.ofMinutes(20);

    private Engines() {}

    /**
     * Starts one and waits for its first answer.
     *
     * @param file what it loads, unless it is ours
     */
    static Engine start(String name, EngineData data, Path file, String heap)
            throws IOException, InterruptedException {
        if (name.equals(VIRTUOSO)) {
            return Virtuoso.start(file);
        }
        int port = JavaProcess.freePort();
        JavaProcess process =
                JavaProcess.start(
                        FOLDER.resolve(name),
                        heap,
                        port,
                        switch (name) {
                            case OURS -> ours(port, data.corpus());
                            case FUSEKI ->
                                    new String[] {
                                        "-jar", JAR, "--port=" + port, "--file=" + file, "/sparql"
                                    };
                            case RDF4J ->
                                    new String[] {
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Rdf4jServer.class.getName(),
                                        "" + port,
                                        file.toString()
                                    };
                            default -> throw new IllegalArgumentException(name);
                        });
        process.await(READY, START);
        return new Engine(name, process.process(), port);
    }

    private static String[] ours(int port, Path corpus) {
        return new String[] {
            "-cp",
            System.getProperty("java.class.path"),
            "org.biaozhun.BiaozhunApplication",
            "serve",
            "--server.port=" + port,
            "--biaozhun.corpus=" + corpus,
            "--biaozhun.sources=",
            "--biaozhun.quality=warn",
            "--biaozhun.watch=false",
            "--biaozhun.query.cache=0",
            "--biaozhun.limits.query-seconds=6000",
            "--biaozhun.limits.query-burst=100000"
        };
    }
}
