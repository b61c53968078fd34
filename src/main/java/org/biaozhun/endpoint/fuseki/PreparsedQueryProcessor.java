package org.biaozhun.endpoint.fuseki;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's operation for queries, on the query that we have parsed and checked. Fuseki would parse
 * the text once more, in ARQ's dialect, which says more than SPARQL 1.1 does.
 */
final class PreparsedQueryProcessor extends SPARQL_QueryDataset {

    @Override
    protected void execute(String text, HttpAction action) {
        Query query =
                asked(action)
                        .query()
                        .orElseThrow(() -> new IllegalStateException("no query was checked"));
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> choice = decideDataset(action, query, text);
            try (QueryExec execution =
                    createQueryExec(action, choice.getRight(), choice.getLeft())) {
                sendResults(
                        action, executeQuery(action, execution, query, text), query.getPrologue());
            }
        } catch (QueryParseException wrong) {
            action.abortSilent();
            ServletOps.errorBadRequest(String.valueOf(wrong.getMessage()));
        } catch (QueryCancelledException stopped) {
            action.abortSilent();
            throw stopped;
        } finally {
            action.endRead();
        }
    }

    private static FusekiRequest asked(HttpAction action) {
        return (FusekiRequest) action.getRequest();
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        new AnswerOutput(action).write(result);
    }
}
