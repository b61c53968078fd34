package org.biaozhun.quality;

import org.biaozhun.corpus.Finding;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was found in the corpus that the program carries when it was packaged. It holds for that
 * corpus to the byte and for that program, and stands in its jar: classes that are not in a jar may
 * have changed since.
 *
 * @param corpus id of the corpus
 * @param findings everything that is wrong or worth a look
 */
public record PackagedInspection(String corpus, List<Finding> findings) {

    /** The resource in the jar. */
    static final String RESOURCE = "/inspection/findings.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public PackagedInspection {
        findings = List.copyOf(findings);
    }

    /** What was found when this program was packaged; none if it does not run from a jar. */
    public static Optional<PackagedInspection> ofProgram() {
        return in(PackagedInspection.class.getResource(RESOURCE));
    }

    /** What was found, if it was in a corpus of this id. */
    public Optional<List<Finding>> of(String id) {
        return corpus.equals(id) ? Optional.of(findings) : Optional.empty();
    }

    /** The inspection that stands in a jar; none if the place is not in a jar. */
    static Optional<PackagedInspection> in(@Nullable URL place) {
        if (place == null || !place.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        try (InputStream input = place.openStream()) {
            return Optional.of(JSON.readValue(input, PackagedInspection.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes it as JSON. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        JSON.writeValue(file, this);
    }
}
