package org.biaozhun.selection;

/** A grade or a source that is none; the message names it and what there is. */
public final class SelectionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SelectionException(String message) {
        super(message, null, false, false);
    }
}
