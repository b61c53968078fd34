package org.biaozhun.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.jena.query.QueryCancelledException;
import org.biaozhun.limits.Evaluation;
import org.biaozhun.limits.OverloadException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * An answer of Fuseki, kept until it is whole: a fault on the way is reported as an error, so that
 * a client never takes half an answer for all of it.
 */
final class BufferedResponse extends HttpServletResponseWrapper implements AutoCloseable {

    private final Output output = new Output();
    private final Spool spool;
    private final Evaluation evaluation;
    private DeferredFileOutputStream kept;
    private long inFile;
    private int status = SC_OK;
    private @Nullable OverloadException refusal;

    /**
     * An empty answer.
     *
     * @param evaluation whose answer it is: it is stopped when its answer grows too large
     */
    BufferedResponse(HttpServletResponse response, Spool spool, Evaluation evaluation)
            throws IOException {
        super(response);
        this.spool = spool;
        this.evaluation = evaluation;
        this.kept = spool.open();
    }

    /** Why the answer cannot be kept, if it cannot. */
    Optional<OverloadException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What Fuseki wrote, if it is an error. */
    String message() {
        byte[] text = kept.getData();
        return text == null ? "" : new String(text, StandardCharsets.UTF_8).strip();
    }

    /** The bytes of the answer, if they are few enough to be in memory. */
    Optional<byte[]> inMemory() {
        return kept.isInMemory() ? Optional.ofNullable(kept.getData()) : Optional.empty();
    }

    /** Sends the answer; the caller has made sure that it is no error. */
    void send(boolean hasBody) throws IOException {
        kept.close();
        super.setStatus(SC_OK);
        super.setContentLengthLong(kept.getByteCount());
        if (hasBody) {
            kept.writeTo(super.getOutputStream());
        }
        super.flushBuffer();
    }

    /** Forgets what is kept. */
    @Override
    public void close() throws IOException {
        kept.close();
        if (!kept.isInMemory()) {
            Files.deleteIfExists(kept.getPath());
        }
        spool.free(inFile);
        inFile = 0;
    }

    private void clear() {
        try {
            close();
            kept = spool.open();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void setStatus(int code) {
        fail(code);
    }

    @Override
    public void sendError(int code) {
        fail(code);
    }

    @Override
    public void sendError(int code, @Nullable String text) {
        fail(code);
        if (text != null) {
            output.print(text);
        }
    }

    private void fail(int code) {
        if (code >= SC_BAD_REQUEST) {
            clear();
        }
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    /** The facade tells headers; Fuseki's say things like no-store and its request number. */
    @Override
    public void setHeader(String name, String value) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public void setContentType(String type) {}

    @Override
    public void setCharacterEncoding(String charset) {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        clear();
    }

    @Override
    public void resetBuffer() {
        clear();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    private void take(byte[] bytes, int offset, int length) throws IOException {
        if (kept.getByteCount() + length > spool.answerAtMost()) {
            evaluation.stop(Evaluation.Stop.BYTES);
            throw new QueryCancelledException();
        }
        kept.write(bytes, offset, length);
        if (!kept.isInMemory()) {
            long more = kept.getByteCount() - inFile;
            try {
                spool.take(more);
            } catch (OverloadException full) {
                refusal = full;
                throw new QueryCancelledException();
            }
            inFile += more;
        }
    }

    private final class Output extends ServletOutputStream {

        @Override
        public void print(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                take(bytes, 0, bytes.length);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public void write(int octet) throws IOException {
            take(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(bytes, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
