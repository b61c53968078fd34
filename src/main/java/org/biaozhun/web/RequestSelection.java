package org.biaozhun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.biaozhun.selection.Selection;
import org.biaozhun.store.Snapshot;

import java.util.List;
import java.util.stream.Stream;

/** The grade and the sources to which a request limits what it is answered from. */
public final class RequestSelection {

    /** The header that tells of an answer what it was limited to. */
    public static final String HEADER = "Biaozhun-Selection";

    static final String ATTRIBUTE = Selection.class.getName();

    private RequestSelection() {}

    /** What a request chose, as {@link SelectionDoor} read it. */
    public static Selection of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Selection selection
                ? selection
                : Selection.all();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, Snapshot limited) {
        Selection selection = Selection.of(limited);
        request.setAttribute(ATTRIBUTE, selection);
        request.setAttribute(RequestSnapshot.ATTRIBUTE, limited);
        if (!selection.isAll()) {
            response.setHeader(HEADER, selection.query());
        }
    }

    /** What is given for a parameter and not empty. */
    static List<String> values(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Stream.of(given).filter(value -> !value.isBlank()).toList();
    }
}
