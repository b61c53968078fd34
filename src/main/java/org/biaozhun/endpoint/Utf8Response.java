package org.biaozhun.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A response that tells its charset and writes text as UTF-8. Fuseki counts the length of an error
 * in characters, which cuts a message with Chinese in it: such lengths are not passed on.
 */
final class Utf8Response extends HttpServletResponseWrapper {

    private @Nullable ServletOutputStream output;

    Utf8Response(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setContentType(String type) {
        super.setContentType(withCharset(type));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase("Content-Type") ? withCharset(value) : value);
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (output == null) {
            output = new Utf8Output(super.getOutputStream());
        }
        return output;
    }

    private static String withCharset(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        boolean isText =
                lower.startsWith("text/") || lower.contains("xml") || lower.contains("json");
        return isText && !lower.contains("charset") ? type + ";charset=utf-8" : type;
    }

    private static final class Utf8Output extends ServletOutputStream {
        private final ServletOutputStream target;

        Utf8Output(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void print(String text) throws IOException {
            target.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(int octet) throws IOException {
            target.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }
    }
}
