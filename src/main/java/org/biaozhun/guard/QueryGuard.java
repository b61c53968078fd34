package org.biaozhun.guard;

import org.apache.jena.query.Query;

import java.nio.charset.StandardCharsets;

/**
 * Refuses queries that would take the server down or reach outside, by their form alone: what a
 * time limit cannot stop. Everything else is left to the time limit.
 */
public final class QueryGuard {

    private final GuardSettings settings;

    public QueryGuard(GuardSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks the text of a query before it is parsed, in one pass.
     *
     * @throws QueryRejectedException if it is too long or nested too deeply to be parsed
     */
    public void checkText(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > settings.queryBytes()) {
            throw QueryRejectedException.tooLong(
                    "the query has %d bytes".formatted(bytes),
                    settings.queryBytes(),
                    "query-bytes");
        }
        new QueryText(text, settings).check();
    }

    /**
     * Checks a parsed query before it is evaluated. The text must have passed {@link #checkText}:
     * that bounds how deep this goes.
     *
     * @return whether a snapshot has one answer to it: it asks for no time and no chance
     * @throws QueryRejectedException if it is too large, would run on past a time limit, or is not
     *     allowed
     */
    public boolean checkQuery(Query query) {
        QueryComplexity complexity = new QueryComplexity(settings);
        new QueryInspection(complexity).inspect(query);
        return complexity.isDeterministic();
    }
}
