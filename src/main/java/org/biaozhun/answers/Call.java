package org.biaozhun.answers;

import org.biaozhun.answers.format.AnswerFormat;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A call of a named query whose parameters have been found right: equal calls to one snapshot have
 * equal replies.
 *
 * @param snapshot id of the snapshot to ask
 * @param query name of the query
 * @param values value of each parameter that is given or has a default, by name
 * @param format format of the reply
 * @param page the page asked for; without it the whole answer
 * @param byteOrderMark whether CSV and TSV are for spreadsheets: they begin with a byte order mark,
 *     and hold no formulas
 */
public record Call(
        String snapshot,
        String query,
        Map<String, String> values,
        AnswerFormat format,
        Optional<Page> page,
        boolean byteOrderMark) {

    public Call {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** What tells the reply from all others: the snapshot, and a hash of what is asked. */
    public String key() {
        String content = query + values + format.ending() + page + byteOrderMark;
        return snapshot + "-" + Integer.toHexString(content.hashCode());
    }
}
