package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.corpus.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

class PackagedInspectionTests {

    private static final PackagedInspection INSPECTION =
            new PackagedInspection(
                    "0123456789abcdef",
                    List.of(
                            Finding.violation(
                                    new Finding.Place("data/a.ttl", 3, 0), "is \"wrong\""),
                            Finding.warning(new Finding.Place("data", 0, 0), "国标委")));

    @Test
    void isReadFromAJarAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("inspection/findings.json");
        INSPECTION.write(file);
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            output.putNextEntry(new JarEntry("inspection/findings.json"));
            Files.copy(file, output);
        }
        URL place = URI.create("jar:" + jar.toUri() + "!/inspection/findings.json").toURL();
        assertThat(PackagedInspection.in(place)).contains(INSPECTION);
    }

    @Test
    void isNotBelievedBesideClassesThatMayHaveChanged(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("findings.json");
        INSPECTION.write(file);
        assertThat(PackagedInspection.in(file.toUri().toURL())).isEmpty();
        assertThat(PackagedInspection.in(null)).isEmpty();
    }

    @Test
    void isOfOneCorpus() {
        assertThat(INSPECTION.of("fedcba9876543210")).isEmpty();
        assertThat(INSPECTION.of("0123456789abcdef")).contains(INSPECTION.findings());
    }
}
