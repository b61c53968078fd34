package org.biaozhun.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Takes the snapshot that is served when a request comes in, once: all that is said in answer to
 * the request comes from it, whatever is published meanwhile. Requests that Tomcat refuses come in
 * when they are dispatched to the page of faults.
 */
@Component
@FilterRegistration(
        order = Ordered.HIGHEST_PRECEDENCE + 1,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
class SnapshotDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient Snapshots snapshots;

    SnapshotDoor(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(RequestSnapshot.ATTRIBUTE) == null) {
            Snapshot snapshot = snapshots.current();
            request.setAttribute(RequestSnapshot.ATTRIBUTE, snapshot);
        }
        chain.doFilter(request, response);
    }
}
