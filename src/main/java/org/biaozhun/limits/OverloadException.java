package org.biaozhun.limits;

import java.time.Duration;

/** A request that is refused because of what others ask now, or the same client asked before. */
public final class OverloadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final Duration wait;

    /** Which limit is reached. */
    public enum Kind {
        /** All permits are taken, and so are those to wait. */
        NO_PERMIT,
        /** The client has used its seconds of evaluation. */
        BUDGET_SPENT,
        /** The client has sent too many faulty requests. */
        TOO_MANY_ERRORS,
        /** Answers that wait to be read fill their space. */
        NO_SPACE,
        /** The heap is fuller than it should be. */
        NO_MEMORY
    }

    /**
     * A refusal.
     *
     * @param wait after which it is worth to ask again
     */
    public OverloadException(Kind kind, String message, Duration wait) {
        // a refusal is an answer, not a fault: it costs no stack trace
        super(message, null, false, false);
        this.kind = kind;
        this.wait = wait;
    }

    public Kind kind() {
        return kind;
    }

    /** After how many seconds it is worth to ask again; at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
