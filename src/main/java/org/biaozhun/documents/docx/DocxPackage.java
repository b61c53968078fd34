package org.biaozhun.documents.docx;

import org.biaozhun.documents.rendering.Tokens;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip archive of a Word document (ECMA-376, part 2). Entries bear no date, so that the same
 * parts are the same bytes.
 */
final class DocxPackage {

    private static final String TEMPLATES = "/documents/docx/";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Tokens tokens = Tokens.ofTheSite();

    DocxPackage(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a part. */
    void part(String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Adds a part that is the same in every document but for the colours. */
    void template(String name, String file) throws IOException {
        String xml = tokens.resolved(Tokens.resource(TEMPLATES + file));
        part(name, xml.replace("\"#", "\""));
    }

    /** Ends the archive; the stream is left open. */
    void finish() throws IOException {
        zip.finish();
    }
}
