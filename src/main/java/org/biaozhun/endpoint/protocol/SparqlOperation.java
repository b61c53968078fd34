package org.biaozhun.endpoint.protocol;

import org.apache.jena.query.Query;
import org.biaozhun.store.Snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of the SPARQL protocol, checked and ready for Fuseki.
 *
 * @param snapshot the snapshot that is asked
 * @param path the path under which Fuseki knows the operation
 * @param parameters the parameters of the operation
 * @param query the query, parsed and checked, if one is to be evaluated
 * @param format the format of the answer
 * @param hasByteOrderMark whether CSV and TSV are for spreadsheets, with a byte order mark
 * @param etag the entity tag of the answer
 * @param isDeterministic whether the snapshot has one answer to it: it asks for no time and no
 *     chance
 * @param notices what the answer should be read with, in ASCII
 */
public record SparqlOperation(
        Snapshot snapshot,
        String path,
        Map<String, List<String>> parameters,
        Optional<Query> query,
        ResultFormat format,
        boolean hasByteOrderMark,
        String etag,
        boolean isDeterministic,
        List<String> notices) {

    /** What is asked, for the log. */
    public String text() {
        List<String> queries = parameters.get("query");
        return queries == null ? path + parameters : String.join(" ", queries);
    }
}
