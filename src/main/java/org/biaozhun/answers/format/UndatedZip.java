package org.biaozhun.answers.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
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

    /** Copies an archive with the time of its entries set; the output is not closed. */
    static void copy(Path archive, OutputStream output) throws IOException {
        ZipOutputStream target = new ZipOutputStream(output);
        try (ZipFile source = new ZipFile(archive.toFile())) {
            for (ZipEntry from : Collections.list(source.entries())) {
                ZipEntry entry = new ZipEntry(from.getName());
                entry.setTimeLocal(TIME);
                target.putNextEntry(entry);
                try (InputStream content = source.getInputStream(from)) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
        }
        target.finish();
    }
}
