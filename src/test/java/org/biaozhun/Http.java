package org.biaozhun;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The JDK's HTTP client against a server on this machine. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    public Http(int port) {
        this.base = "http://localhost:" + port;
    }

    /** GET with an Accept header. */
    public HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept).GET());
    }

    /** GET without an Accept header. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** GET that asks for nothing if the tag is still that of the answer. */
    public HttpResponse<String> getIfNoneMatch(String path, String etag)
            throws IOException, InterruptedException {
        return send(request(path).header("If-None-Match", etag).GET());
    }

    /** HEAD. */
    public HttpResponse<String> head(String path) throws IOException, InterruptedException {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** Any method, without a body. */
    public HttpResponse<String> send(String method, String path)
            throws IOException, InterruptedException {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** POST of a body. */
    public HttpResponse<String> post(String path, String type, String body, String accept)
            throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A value for a URL. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The media type of a response with its parameters, without spaces. */
    public static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replace(" ", "");
    }
}
