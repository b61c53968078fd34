package org.biaozhun.answers;

import org.biaozhun.answers.format.Answer;

import java.util.List;
import java.util.Optional;

/** Cuts pages out of whole answers. */
final class AnswerPage {

    private AnswerPage() {}

    /** The rows or triples of a page; without a page, and for yes or no, the whole answer. */
    static Answer of(Answer answer, Optional<Page> page) {
        return page.map(wanted -> cut(answer, wanted)).orElse(answer);
    }

    private static Answer cut(Answer answer, Page page) {
        return switch (answer) {
            case Answer.Rows rows -> new Answer.Rows(rows.variables(), part(rows.bindings(), page));
            case Answer.Triples triples -> new Answer.Triples(part(triples.triples(), page));
            case Answer.Truth truth -> truth;
        };
    }

    private static <T> List<T> part(List<T> whole, Page page) {
        int from = (int) Math.min(page.start(), whole.size());
        return whole.subList(from, (int) Math.min(page.start() + page.size(), whole.size()));
    }

    /** How many rows or triples an answer has; yes or no is one. */
    static long total(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows.bindings().size();
            case Answer.Triples triples -> triples.triples().size();
            case Answer.Truth truth -> 1;
        };
    }
}
