package org.biaozhun.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive whose entries all bear one time, so that the same content is the same bytes.
 *
 * <p>POI would do so only where the environment of the process holds SOURCE_DATE_EPOCH.
 */
final class UndatedZip {

    /** The first time that a zip archive can tell, told in local time as the format has it. */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private UndatedZip() {}

    /** Copies an archive with the time of its entries set; neither stream is closed. */
    static void copy(InputStream archive, OutputStream output) throws IOException {
        ZipInputStream source = new ZipInputStream(archive);
        ZipOutputStream target = new ZipOutputStream(output);
        for (ZipEntry from = source.getNextEntry(); from != null; from = source.getNextEntry()) {
            ZipEntry entry = new ZipEntry(from.getName());
            entry.setTimeLocal(TIME);
            target.putNextEntry(entry);
            source.transferTo(target);
            target.closeEntry();
        }
        target.finish();
    }
}
