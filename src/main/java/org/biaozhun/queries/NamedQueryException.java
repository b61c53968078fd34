package org.biaozhun.queries;

import java.time.Duration;

/** Why a named query gave no answer. */
public abstract sealed class NamedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NamedQueryException(String message) {
        super(message);
    }

    /** No query has the name. */
    public static final class Unknown extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public Unknown(String name) {
            super("there is no query named " + name);
        }
    }

    /** A parameter is missing, unknown, given twice or outside its type. */
    public static final class BadParameter extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public BadParameter(String name, String what) {
            super("parameter %s %s".formatted(name, what));
        }
    }

    /** The answer took longer than the limit. */
    public static final class TooSlow extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public TooSlow(Duration limit) {
            super(
                    "the query was stopped after %d ms (biaozhun.query.timeout)"
                            .formatted(limit.toMillis()));
        }
    }

    /** The answer has more rows than the limit. */
    public static final class TooLarge extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public TooLarge(long rows) {
            super("the answer has more than %d rows (biaozhun.query.rows)".formatted(rows));
        }
    }

    /** Memory ran low. */
    public static final class MemoryLow extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public MemoryLow() {
            super("memory ran low, and this query had taken most of it (biaozhun.limits.heap)");
        }
    }

    /** An expression has no value for these parameters. */
    public static final class NoValue extends NamedQueryException {
        private static final long serialVersionUID = 1;

        public NoValue() {
            super("a computation of the query has no value for these parameters");
        }
    }
}
