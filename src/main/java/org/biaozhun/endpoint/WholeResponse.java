package org.biaozhun.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Holds an answer of Fuseki back until it is whole, up to a bound; beyond it the answer is
 * streamed. A fault before the bound is told as an error; a fault after it aborts the connection,
 * so that a client never takes half an answer for all of it.
 */
final class WholeResponse extends HttpServletResponseWrapper {

    /** How many bytes are held back. */
    static final int BOUND = 4_000_000;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(8192);
    private final Output output = new Output();
    private final String contentType;
    private final boolean hasBody;
    private int status = SC_OK;
    private boolean streams;

    /** The answer failed after its beginning had been sent. */
    static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cut() {
            super("the answer failed after its beginning had been sent");
        }
    }

    WholeResponse(HttpServletResponse response, String contentType, boolean hasBody) {
        super(response);
        this.contentType = contentType;
        this.hasBody = hasBody;
    }

    /** The status that Fuseki gave. */
    int fusekiStatus() {
        return status;
    }

    /** What Fuseki wrote, if it is an error. */
    String message() {
        return held.toString(StandardCharsets.UTF_8).strip();
    }

    /** Sends what is held back; the caller has made sure that it is no error. */
    void send() throws IOException {
        if (!streams) {
            begin();
            super.setContentLength(held.size());
            if (hasBody) {
                super.getOutputStream().write(held.toByteArray());
            }
        }
        super.flushBuffer();
    }

    private void begin() {
        super.setStatus(SC_OK);
        super.setContentType(contentType);
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
            held.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void fail(int code) {
        if (code >= SC_BAD_REQUEST) {
            if (streams) {
                throw new Cut();
            }
            held.reset();
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
        held.reset();
    }

    @Override
    public void resetBuffer() {
        held.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    private void stream() throws IOException {
        streams = true;
        begin();
        if (hasBody) {
            held.writeTo(super.getOutputStream());
        }
        held.reset();
    }

    private void take(byte[] bytes, int offset, int length) throws IOException {
        if (!streams && held.size() + length > BOUND && status < SC_BAD_REQUEST) {
            stream();
        }
        if (!streams) {
            held.write(bytes, offset, length);
        } else if (hasBody) {
            super.getOutputStream().write(bytes, offset, length);
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
