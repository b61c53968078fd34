package org.biaozhun.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * A file of a corpus, as it lay on disk when the corpus was read.
 *
 * @param path path relative to the corpus root, with {@code /}
 * @param bytes its content, still compressed if its name ends in {@code .gz}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path only, and never changed
public record CorpusFile(String path, byte[] bytes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The content, uncompressed. */
    InputStream open() throws IOException {
        InputStream raw = new ByteArrayInputStream(bytes);
        return path.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    /** The content as UTF-8 text, without the byte order mark that some editors put before it. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The file's name without folders and without its last ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether the file lies somewhere under a folder of the corpus, such as {@code queries}. */
    public boolean isUnder(String folder) {
        return path.startsWith(folder + "/");
    }
}
