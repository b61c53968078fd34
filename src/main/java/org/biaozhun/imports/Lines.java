package org.biaozhun.imports;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a stream, plain or compressed by gzip (RFC 1952), one after the other; of a line
 * that is too long only its number is kept.
 */
final class Lines {

    /** The longest line that is read, in bytes. */
    static final int LONGEST = 8 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 0x1f8b;
    private static final int BYTE = 8;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Counted counted;
    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private byte[] line = new byte[BUFFER];
    private int length;
    private int number;
    private boolean isTooLong;

    Lines(InputStream source) throws IOException {
        this.counted = new Counted(source);
        BufferedInputStream buffered = new BufferedInputStream(counted, BUFFER);
        buffered.mark(2);
        int start = buffered.read() << BYTE | buffered.read();
        buffered.reset();
        this.input = start == MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        isTooLong = false;
        boolean hasAny = false;
        while (fill()) {
            hasAny = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            position = end + 1;
            if (end < filled) {
                break;
            }
        }
        if (hasAny) {
            number++;
            trim();
        }
        return hasAny;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        try {
            filled = Math.max(input.read(buffer), 0);
        } catch (EOFException | ZipException broken) {
            throw new IOException(
                    "the compressed data break off after line %d: fetch the file again"
                            .formatted(number),
                    broken);
        }
        return filled > 0;
    }

    private void keep(int end) {
        int more = end - position;
        if (length + more > LONGEST) {
            isTooLong = true;
            length = 0;
        } else if (!isTooLong) {
            if (length + more > line.length) {
                line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
            }
            System.arraycopy(buffer, position, line, length, more);
            length += more;
        }
    }

    /** Takes away the byte order mark of a file and the CR of a line. */
    private void trim() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        if (number == 1
                && length >= MARK.length
                && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
            length -= MARK.length;
            System.arraycopy(line, MARK.length, line, 0, length);
        }
    }

    /** The bytes of the line, of which {@link #length()} count. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return isTooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return isTooLong;
            }
        }
        return !isTooLong;
    }

    /** How many bytes of the source, compressed if it is, have been read. */
    long read() {
        return counted.count;
    }

    private static final class Counted extends InputStream {
        private final InputStream source;
        private long count;

        Counted(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int next = source.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte @Nullable [] bytes, int offset, int most) throws IOException {
            int taken = source.read(bytes, offset, most);
            count += Math.max(taken, 0);
            return taken;
        }
    }
}
