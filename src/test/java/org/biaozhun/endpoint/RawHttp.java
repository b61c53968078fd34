package org.biaozhun.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HTTP over a bare socket: sends what no polite client would. */
final class RawHttp {

    private static final int PATIENCE = 10_000;
    private static final byte[] BREAK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param status the status code; 0 if nothing came
     * @param headers the headers, their names in any case
     * @param body the body, without chunks
     */
    record Answer(int status, Map<String, String> headers, String body) {}

    /** Sends bytes to a port of this machine and reads until the server closes. */
    static Answer send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
            } catch (IOException refused) {
                return answer(socket.getInputStream().readAllBytes());
            }
            return answer(socket.getInputStream().readAllBytes());
        }
    }

    private static Answer answer(byte[] bytes) {
        int end = endOfHead(bytes);
        List<String> head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).lines().toList();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : head.subList(Math.min(1, head.size()), head.size())) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int start = Math.min(end + BREAK.length, bytes.length);
        boolean isChunked = headers.getOrDefault("Transfer-Encoding", "").equals("chunked");
        byte[] body =
                isChunked ? whole(bytes, start) : Arrays.copyOfRange(bytes, start, bytes.length);
        int status = head.isEmpty() ? 0 : Integer.parseInt(head.getFirst().split(" ", -1)[1]);
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    private static int endOfHead(byte[] bytes) {
        for (int i = 0; i + BREAK.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + BREAK.length, BREAK, 0, BREAK.length)) {
                return i;
            }
        }
        return bytes.length;
    }

    private static byte[] whole(byte[] bytes, int start) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = start;
        while (at < bytes.length) {
            int lineEnd = at;
            while (bytes[lineEnd] != '\r') {
                lineEnd++;
            }
            String length = new String(bytes, at, lineEnd - at, StandardCharsets.US_ASCII);
            int size = Integer.parseInt(length, 16);
            if (size == 0) {
                break;
            }
            body.write(bytes, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
        return body.toByteArray();
    }
}
