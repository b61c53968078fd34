package org.biaozhun.endpoint.fuseki;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.apache.jena.query.Query;
import org.biaozhun.endpoint.protocol.ResultFormat;
import org.biaozhun.endpoint.protocol.SparqlOperation;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request as Fuseki is to see it: a GET with the parameters and the format that we found. */
public final class FusekiRequest extends HttpServletRequestWrapper {

    private final ServletContext context;
    private final String path;
    private final Map<String, String[]> parameters;
    private final Optional<Query> query;
    private final ResultFormat format;
    private final Snapshot snapshot;
    private final boolean isForSpreadsheets;

    public FusekiRequest(
            HttpServletRequest request, SparqlOperation question, FusekiRegistry fuseki) {
        super(request);
        this.context = fuseki.context(question.snapshot(), request.getServletContext());
        this.path = question.path();
        this.parameters = new LinkedHashMap<>();
        question.parameters()
                .forEach((name, all) -> this.parameters.put(name, all.toArray(String[]::new)));
        this.query = question.query();
        this.format = question.format();
        this.snapshot = question.snapshot();
        this.isForSpreadsheets = question.hasByteOrderMark();
    }

    /** The query, if it is a request to evaluate one. */
    Optional<Query> query() {
        return query;
    }

    /** The format of the answer. */
    ResultFormat format() {
        return format;
    }

    /** The snapshot that is asked. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** Whether CSV and TSV are for spreadsheets. */
    boolean isForSpreadsheets() {
        return isForSpreadsheets;
    }

    /** The context in which Fuseki finds the snapshot that is asked. */
    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return parameters.isEmpty() ? null : "query";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "accept" -> format.mediaType();
            case "accept-encoding", "content-type", "content-encoding" -> null;
            default -> super.getHeader(name);
        };
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = getHeader(name);
        return value == null
                ? Collections.emptyEnumeration()
                : Collections.enumeration(List.of(value));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
