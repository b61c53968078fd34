package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Tag("clients")
class HtmlValidatorTests {

    @TempDir private Path folder;

    @Test
    void tellsFaultsOfPagesAndStyles() throws Exception {
        Path well = folder.resolve("well.html");
        Files.writeString(
                well, "<!DOCTYPE html>\n<html lang=\"en\"><title>A</title><p id=\"a\">Text.</p>\n");
        Path twice = folder.resolve("twice.html");
        Files.writeString(
                twice,
                """
                <!DOCTYPE html>
                <html lang="en"><title>A</title>
                <p id="a">
                <p id="a">
                """);
        Path style = folder.resolve("style.css");
        Files.writeString(style, "p { colour: red; }\n");
        List<HtmlValidator.Message> messages = HtmlValidator.validate(List.of(well, twice, style));
        assertThat(messages)
                .anyMatch(message ->
                        message.toString().matches("twice.html:\\d+ error: (?s)Duplicate ID “a”.*"))
                .anyMatch(message -> message.file().equals("style.css"))
                .noneMatch(message -> message.file().equals("well.html"));
    }
}
