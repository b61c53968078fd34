package org.biaozhun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.biaozhun.web.http.Negotiation;
import org.springframework.http.HttpHeaders;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * A request whose Accept header has no range that cannot be read, so that whatever answers it reads
 * what the rest says; one without a range that can be read accepts everything.
 */
final class ReadableAccept extends HttpServletRequestWrapper {

    private final Optional<String> accept;

    ReadableAccept(HttpServletRequest request) {
        super(request);
        this.accept = Negotiation.accept(request).flatMap(Negotiation::unreadableLeftOut);
    }

    @Override
    public String getHeader(String name) {
        return accept.filter(list -> HttpHeaders.ACCEPT.equalsIgnoreCase(name))
                .orElseGet(() -> super.getHeader(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return accept.filter(list -> HttpHeaders.ACCEPT.equalsIgnoreCase(name))
                .map(list -> Collections.enumeration(List.of(list)))
                .orElseGet(() -> super.getHeaders(name));
    }
}
