package org.biaozhun.command;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Starts a server on a free port, asks it what is asked first, and ends: what the Java machine sees
 * meanwhile goes into its cache (JEP 483, 514, 515).
 */
@Command(
        name = TrainCommand.NAME,
        hidden = true,
        description = "Start, answer a few requests and end, for -XX:AOTCacheOutput.")
final class TrainCommand implements Callable<Integer> {

    /** The name of the command. */
    static final String NAME = "train";

    private static final List<String> REQUESTS =
            List.of(
                    "/actuator/health",
                    "/",
                    "/id/person/deng-zhiyong",
                    "/search?q=guojia",
                    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2010",
                    "/api/queries/holder-on-day?post=post:sac-administrator&day=2024-12-31&format=csv");

    /** The first release of Java that makes the cache in one run. */
    private static final int FIRST_RELEASE = 25;

    private final Class<?> application;

    TrainCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Runtime.version().feature() < FIRST_RELEASE) {
            return 0;
        }
        String[] settings = {"--server.port=0", "--biaozhun.site.base=http://localhost"};
        try (ConfigurableApplicationContext server = SpringApplication.run(application, settings);
                HttpClient client = HttpClient.newHttpClient()) {
            String base =
                    "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
            for (String request : REQUESTS) {
                client.send(
                        HttpRequest.newBuilder(URI.create(base + request)).build(),
                        BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
