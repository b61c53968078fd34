package org.biaozhun.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.RequestSnapshot;
import org.biaozhun.web.http.Caching;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the OpenAPI document, as JSON and as YAML, as long as the snapshot that it tells of: it is
 * large, and written with much work.
 */
@Component
@FilterRegistration(urlPatterns = {"/v3/api-docs", "/v3/api-docs.yaml"})
class OpenApiCache extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient Derived<Map<String, Kept>> kept =
            Derived.of(snapshot -> new ConcurrentHashMap<>());

    /**
     * A document that is kept.
     *
     * @param type its media type
     * @param body its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(String type, byte[] body) {}

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Caching.isConditional(request)) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        Snapshot snapshot = RequestSnapshot.of(request);
        String etag = Caching.tag(snapshot.id(), "openapi");
        Caching.allow(response, etag);
        if (Caching.isKnown(request, etag)) {
            Caching.notModified(response);
            return;
        }
        Map<String, Kept> documents = snapshot.derived(kept);
        Kept known = documents.get(path);
        if (known != null) {
            response.setContentType(known.type());
            response.setContentLength(known.body().length);
            response.getOutputStream().write(known.body());
            return;
        }
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, written);
        if (written.getStatus() == HttpServletResponse.SC_OK && written.getContentType() != null) {
            documents.put(
                    path, new Kept(written.getContentType(), written.getContentAsByteArray()));
        }
        written.copyBodyToResponse();
    }
}
