package org.biaozhun.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.limits.OverloadException;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.SelectionException;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Paths;
import org.biaozhun.web.problems.Problem;
import org.biaozhun.web.problems.ProblemType;
import org.biaozhun.web.problems.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;

/**
 * Limits the snapshot of a request to a grade and to sources, where the request says so. Whatever
 * is behind this door asks the snapshot of the request and need not know of it.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 150)
class SelectionDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** What is not of a snapshot. */
    private static final List<String> OTHERS =
            List.of("/actuator", "/admin/", "/webjars/", "/swagger-ui");

    private final transient LimitedSnapshots snapshots;

    SelectionDoor(LimitedSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    private static boolean isOfSnapshot(HttpServletRequest request) {
        String path = Paths.of(request);
        return !(Paths.isUnderAny(request, OTHERS)
                || path.endsWith(".css")
                || path.endsWith(".js")
                || path.endsWith(".svg"));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOfSnapshot(request)) {
            try {
                limit(request, response);
            } catch (SelectionException wrong) {
                ProblemWriter.write(
                        request,
                        response,
                        Problem.of(ProblemType.BAD_REQUEST, String.valueOf(wrong.getMessage())));
                return;
            } catch (OverloadException refusal) {
                ProblemWriter.write(request, response, Problem.of(refusal));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void limit(HttpServletRequest request, HttpServletResponse response) {
        List<String> grades = RequestSelection.values(request, Selection.GRADE);
        List<String> sources = RequestSelection.values(request, Selection.SOURCES);
        if (!grades.isEmpty() || !sources.isEmpty()) {
            Snapshot limited = snapshots.limited(RequestSnapshot.of(request), grades, sources);
            RequestSelection.set(request, response, limited);
        }
    }
}
