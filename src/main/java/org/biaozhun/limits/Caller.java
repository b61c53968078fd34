package org.biaozhun.limits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * Who asks on this thread, and what is told of the request in the access log. The command line has
 * no caller.
 */
public final class Caller {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final String client;
    private Optional<String> query = Optional.empty();
    private OptionalLong rows = OptionalLong.empty();
    private Optional<OverloadException> spent = Optional.empty();

    private Caller(String requestId, String client) {
        this.requestId = requestId;
        this.client = client;
    }

    /**
     * Begins a request on this thread.
     *
     * @param requestId the number of the request
     * @param address the address that the request came from
     */
    public static Caller begin(String requestId, String address) {
        Caller caller = new Caller(requestId, client(address));
        CURRENT.set(caller);
        return caller;
    }

    /** Ends the request of this thread. */
    public static void end() {
        CURRENT.remove();
    }

    /** Who asks on this thread. */
    public static Optional<Caller> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Addresses of version 6 are handed out in networks of 64 bits: these are one client. */
    private static String client(String address) {
        String[] parts = address.split(":", -1);
        return parts.length == 8 ? String.join(":", List.of(parts).subList(0, 4)) : address;
    }

    public String requestId() {
        return requestId;
    }

    /** The address, or its network. */
    public String client() {
        return client;
    }

    /** Notes that no further fault of this client is told at length for a while. */
    public void mayNotErr(OverloadException why) {
        spent = Optional.of(why);
    }

    /** Why a fault of this request is one too many, if it is. */
    public Optional<OverloadException> oneFaultTooMany() {
        return spent;
    }

    /** Notes what is asked. */
    public void asks(String text) {
        query = Optional.of(text);
    }

    /** Notes how many rows or triples the answer has. */
    public void got(long answered) {
        rows = OptionalLong.of(answered);
    }

    /** What is asked, if it is a query. */
    public Optional<String> query() {
        return query;
    }

    /** Eight hexadecimal digits, the same for equal queries. */
    public Optional<String> queryHash() {
        return query.map(Caller::hash);
    }

    private static String hash(String text) {
        CRC32C hash = new CRC32C();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(hash.getValue());
    }

    /** Rows of the answer, if they were counted. */
    public OptionalLong rows() {
        return rows;
    }
}
