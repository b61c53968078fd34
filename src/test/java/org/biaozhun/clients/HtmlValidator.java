package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The Nu Html Checker (npm package {@code vnu-jar}): what it says of files of HTML and CSS. */
public final class HtmlValidator {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String JAR = "node_modules/vnu-jar/build/dist/vnu.jar";
    private static @Nullable Path jar;

    private HtmlValidator() {}

    /**
     * What the checker says of a place.
     *
     * @param file name of the file, without its folder
     * @param line line of the file, from 1; 0 if it is about the whole file
     * @param type {@code error}, {@code warning} or {@code info}
     * @param text what it says
     * @param extract the markup it is about
     */
    public record Message(String file, int line, String type, String text, String extract) {

        @Override
        public String toString() {
            return "%s:%d %s: %s in %s".formatted(file, line, type, text, extract);
        }
    }

    /** Checks files, which end in {@code .html} or {@code .css}; empty if all are well. */
    public static List<Message> validate(List<Path> files)
            throws IOException, InterruptedException {
        assertThat(files).isNotEmpty();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss4m",
                                "-jar",
                                installed().toString(),
                                "--also-check-css",
                                "--exit-zero-always",
                                "--stdout",
                                "--format",
                                "json"));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Program checker = Program.run(LIMIT, Path.of(""), command);
        assertThat(checker.status()).as(checker.errors()).isZero();
        List<Message> messages = new ArrayList<>();
        for (JsonNode message :
                JsonMapper.shared().readTree(checker.output()).required("messages")) {
            messages.add(message(message));
        }
        return messages;
    }

    private static synchronized Path installed() throws IOException, InterruptedException {
        if (jar == null) {
            jar = Npm.folder().resolve(JAR).toAbsolutePath();
        }
        return jar;
    }

    private static Message message(JsonNode message) {
        String url = message.path("url").asString("");
        return new Message(
                url.substring(url.lastIndexOf('/') + 1),
                message.path("lastLine").asInt(0),
                message.path("subType").asString(message.path("type").asString("")),
                message.path("message").asString(""),
                message.path("extract").asString(""));
    }
}
