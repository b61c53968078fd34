package org.biaozhun.endpoint;

import org.biaozhun.Repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case of the files in {@code src/test/resources/malformed-requests}; their README tells how they
 * are written.
 *
 * @param name what is wrong with the request
 * @param status the status that is expected
 * @param problem the last part of the problem's type
 * @param detail what the problem's detail says among other things
 * @param request the request as it is written in the file
 */
record MalformedRequest(String name, int status, String problem, String detail, String request) {

    private static final String FOLDER = "src/test/resources/malformed-requests";
    private static final Pattern CASE = Pattern.compile("(?m)^=== ");
    private static final Pattern EXPECTED = Pattern.compile("(\\d+) ([a-z-]+)(?:: (.*))?");
    private static final Pattern REPEATED = Pattern.compile("«([^»]*)\\*(\\d+)»");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** All cases of a file of the folder. */
    static List<MalformedRequest> of(String file) throws IOException {
        String text = Files.readString(Path.of(FOLDER, file));
        return Arrays.stream(CASE.split(text)).skip(1).map(MalformedRequest::parse).toList();
    }

    /** The names of the files. */
    static List<String> files() {
        return Repository.files(FOLDER, ".txt").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static MalformedRequest parse(String text) {
        String[] parts = text.stripTrailing().split("\n", 3);
        Matcher expected = EXPECTED.matcher(parts[1]);
        if (!expected.matches()) {
            throw new IllegalArgumentException("no status and problem: " + parts[1]);
        }
        String detail = expected.group(3) == null ? "" : expected.group(3);
        return new MalformedRequest(
                parts[0], Integer.parseInt(expected.group(1)), expected.group(2), detail, parts[2]);
    }

    /** The request as it is sent. */
    byte[] bytes() {
        String[] parts = request.split("\n\n", 2);
        byte[] body = parts.length > 1 ? bytes(parts[1]) : new byte[0];
        List<String> head = new ArrayList<>(parts[0].lines().toList());
        addMissing(head, "Host", "localhost");
        addMissing(head, "Connection", "close");
        if (body.length > 0 && !has(head, "Transfer-Encoding")) {
            addMissing(head, "Content-Length", Integer.toString(body.length));
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(bytes(String.join("\r\n", head) + "\r\n\r\n"));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private static boolean has(List<String> head, String header) {
        String start = header.toLowerCase(Locale.ROOT) + ":";
        return head.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith(start));
    }

    private static void addMissing(List<String> head, String header, String value) {
        if (!has(head, header)) {
            head.add(header + ": " + value);
        }
    }

    private static byte[] bytes(String text) {
        String repeated =
                REPEATED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(
                                        found.group(1).repeat(Integer.parseInt(found.group(2)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        for (MatchResult found : BYTE.matcher(repeated).results().toList()) {
            bytes.writeBytes(
                    repeated.substring(at, found.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(found.group(1), 16));
            at = found.end();
        }
        bytes.writeBytes(repeated.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
