package org.biaozhun.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryFactory;

/** A guard whose limits are so low that they can be seen in a test. */
final class SmallGuard {

    private static final GuardSettings SMALL =
            new GuardSettings(5, 10, 3, 6, 8, 200, 20, 100_000, 300);

    private SmallGuard() {}

    static void check(String text, GuardSettings settings) {
        QueryGuard guard = new QueryGuard(settings);
        guard.checkText(text);
        guard.checkQuery(QueryFactory.create(text));
    }

    static void assertPasses(String text) {
        assertThatCode(() -> check(text, SMALL)).doesNotThrowAnyException();
    }

    static QueryRejectedException refusal(String text) {
        return catchThrowableOfType(QueryRejectedException.class, () -> check(text, SMALL));
    }

    static void assertTooComplex(String text, String setting) {
        QueryRejectedException refusal = refusal(text);
        assertThat(refusal).hasMessageEndingWith("(biaozhun.guard.%s)".formatted(setting));
        assertThat(refusal.kind()).isEqualTo(QueryRejectedException.Kind.TOO_COMPLEX);
    }
}
