package org.biaozhun.api;

import org.biaozhun.answers.format.AnswerFormat;

import java.util.List;
import java.util.stream.Collectors;

/** None of the formats of an answer is what the caller wants. */
final class NotAvailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAvailableException(List<AnswerFormat> offered) {
        super(
                "this is answered as "
                        + offered.stream()
                                .map(format -> format.ending() + " (" + format.mediaType() + ")")
                                .collect(Collectors.joining(", ")));
    }
}
