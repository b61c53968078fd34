package org.biaozhun.answers.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive whose entries all bear one time, so that the same content is the same bytes.
 *
 * <p>POI would do so only where the environment of the process holds SOURCE_DATE_EPOCH.
 */
final class UndatedZip {

    /**
     * A time that the format holds without the extension that is told in UTC, as Gradle's archives
     * bear it; told in local time.
     */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private UndatedZip() {}

    /**
     * Copies an archive with the time of its entries set; the output is not closed.
     *
     * @param part the name of an entry that is text
     * @param change what becomes of this text; all other entries stay as they are
     */
    static void copy(Path archive, OutputStream output, String part, UnaryOperator<String> change)
            throws IOException {
        ZipOutputStream target = new ZipOutputStream(output);
        try (ZipFile source = new ZipFile(archive.toFile())) {
            for (ZipEntry from : Collections.list(source.entries())) {
                ZipEntry entry = new ZipEntry(from.getName());
                entry.setTimeLocal(TIME);
                target.putNextEntry(entry);
                try (InputStream content = source.getInputStream(from)) {
                    if (from.getName().equals(part)) {
                        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        target.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(target);
                    }
                }
                target.closeEntry();
            }
        }
        target.finish();
    }
}
