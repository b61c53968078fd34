package org.biaozhun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the README, run as they stand but for the port. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "biaozhun.sources=")
class ReadmeTests {

    private static final String PROMISE = "# ";

    @LocalServerPort private int port;

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Repository.ROOT.resolve("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> everyCurlLineAnswersAsPromised() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = readme();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("curl ")) {
                String line = lines.get(i);
                String promise = lines.get(i + 1);
                assertThat(promise).startsWith(PROMISE);
                tests.add(
                        DynamicTest.dynamicTest(
                                line,
                                () ->
                                        assertThat(run(line))
                                                .contains(promise.substring(PROMISE.length()))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(4);
        return tests.stream();
    }

    private String run(String line) throws IOException, InterruptedException {
        Process curl =
                new ProcessBuilder("sh", "-c", line.replace("localhost:8080", "localhost:" + port))
                        .directory(Repository.ROOT.toFile())
                        .start();
        String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(curl.waitFor()).isZero();
        return answer;
    }

    @Test
    void theSparqlInItIsTheFileThatItSends() throws IOException {
        String readme = String.join("\n", readme());
        assertThat(readme)
                .contains(Files.readString(Repository.ROOT.resolve("src/docs/chairs.rq")).strip());
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(readme()).hasSizeLessThan(150);
    }
}
