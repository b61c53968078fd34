package org.biaozhun.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Http;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A server of its own, on a corpus that changes while it runs. */
class ReloadTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private static String stated(String file) {
        return "<https://w3id.org/biaozhun/graph/data/%s> dcterms:source work:a .\n"
                .formatted(file);
    }

    private static HttpResponse<String> send(int port, String method, String path, String token)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private ServletWebServerApplicationContext serve(String... more) {
        String[] settings = {
            "--server.port=0",
            "--biaozhun.corpus=" + folder,
            "--biaozhun.sources=",
            "--biaozhun.watch=false",
            "--biaozhun.quality=strict",
            "--logging.level.root=error",
        };
        String[] all = Stream.of(settings, more).flatMap(Arrays::stream).toArray(String[]::new);
        ConfigurableApplicationContext context =
                SpringApplication.run(BiaozhunApplication.class, all);
        return (ServletWebServerApplicationContext) context;
    }

    private static int port(ServletWebServerApplicationContext server) {
        return Objects.requireNonNull(server.getWebServer()).getPort();
    }

    @Test
    void whoHasTheTokenHasTheCorpusReadAgain() throws Exception {
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with("data/a.ttl", stated("a") + "work:a a schema:CreativeWork .\n");
        try (ServletWebServerApplicationContext server = serve("--biaozhun.admin.token=geheim")) {
            int port = port(server);
            assertThat(send(port, "POST", "/admin/reload", "").statusCode()).isEqualTo(401);
            HttpResponse<String> wrong = send(port, "POST", "/admin/reload", "geheim2");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(send(port, "GET", "/admin/reload", "geheim").statusCode()).isEqualTo(405);

            String before = send(port, "GET", "/actuator/health", "").body();
            String agency = "body:new a bz:Agency ; skos:prefLabel \"New\"@en .\n";
            corpus.with("data/new.ttl", stated("new") + agency);
            assertThat(send(port, "GET", "/actuator/health", "").body()).isEqualTo(before);
            HttpResponse<String> reloaded = send(port, "POST", "/admin/reload", "geheim");
            assertThat(reloaded.statusCode()).as(reloaded.body()).isEqualTo(200);
            String after = send(port, "GET", "/actuator/health", "").body();
            assertThat(after).isNotEqualTo(before);
            corpus.with("data/new.ttl", "this is no Turtle");
            HttpResponse<String> refused = send(port, "POST", "/admin/reload", "geheim");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("data/new.ttl:2");
            assertThat(send(port, "GET", "/actuator/health", "").body()).isEqualTo(after);
            assertThat(send(port, "GET", "/sparql?query=ASK%7B%7D", "").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutATokenInTheSettingsThereIsNothing() throws Exception {
        SmallCorpus.in(folder);
        try (ServletWebServerApplicationContext server = serve()) {
            assertThat(send(port(server), "POST", "/admin/reload", "x").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aQueryThatRunsIsAnsweredBeforeTheServerStops() throws Exception {
        SmallCorpus.in(folder);
        String slow =
                "/sparql?query="
                        + Http.encode(
                                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c"
                                        + " != ?i) }");
        ServletWebServerApplicationContext server = serve("--biaozhun.query.timeout=3s");
        int port = port(server);
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return send(port, "GET", slow, "");
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                });
        await().atMost(PATIENCE)
                .until(() ->
                        send(port, "GET", "/actuator/prometheus", "")
                                .body()
                                .contains("biaozhun_bulkhead_running{bulkhead=\"heavy\"} 1.0"));
        server.close();
        assertThat(running.get().statusCode()).isEqualTo(503);
        assertThat(running.get().body()).contains("biaozhun.query.timeout");
    }
}
