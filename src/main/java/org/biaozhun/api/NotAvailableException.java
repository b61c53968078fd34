package org.biaozhun.api;

import org.biaozhun.formats.InFormat;
import org.biaozhun.web.http.Negotiation;

import java.util.List;

/** None of the formats of an answer is what the caller wants. */
final class NotAvailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAvailableException(List<? extends InFormat> offered) {
        super(Negotiation.offer(offered));
    }
}
