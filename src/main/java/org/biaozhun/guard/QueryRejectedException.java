package org.biaozhun.guard;

/** A query that is not evaluated; the message is for whoever sent it. */
public final class QueryRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a query is refused. */
    public enum Kind {
        /** Its text is longer than the limit. */
        TOO_LONG,
        /** It is too large or too deep, or would take too long by its form alone. */
        TOO_COMPLEX,
        /** It asks for something that this endpoint does not do. */
        FORBIDDEN
    }

    private final Kind kind;

    private QueryRejectedException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static QueryRejectedException tooLong(String what, int limit, String setting) {
        return new QueryRejectedException(Kind.TOO_LONG, limited(what, limit, setting));
    }

    static QueryRejectedException tooComplex(String what, int limit, String setting) {
        return new QueryRejectedException(Kind.TOO_COMPLEX, limited(what, limit, setting));
    }

    static QueryRejectedException tooComplex(String what) {
        return new QueryRejectedException(Kind.TOO_COMPLEX, what);
    }

    static QueryRejectedException forbidden(String what) {
        return new QueryRejectedException(Kind.FORBIDDEN, what);
    }

    private static String limited(String what, int limit, String setting) {
        return "%s: the limit is %d (biaozhun.guard.%s)".formatted(what, limit, setting);
    }
}
