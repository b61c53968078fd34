package org.biaozhun.endpoint.protocol;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.biaozhun.web.problems.ProblemType;

/** The names of graphs in parameters: absolute IRIs (SPARQL 1.1 Protocol, section 2.1.4). */
public final class GraphName {

    private GraphName() {}

    /**
     * Refuses a name that no graph can have.
     *
     * @throws EndpointException if it is no absolute IRI
     */
    public static void check(String name) throws EndpointException {
        if (!isAbsolute(name)) {
            throw new EndpointException(
                    ProblemType.BAD_QUERY, "the name of a graph is not an IRI: <" + name + ">");
        }
    }

    private static boolean isAbsolute(String name) {
        try {
            return IRIx.create(name).isAbsolute();
        } catch (IRIException wrong) {
            return false;
        }
    }
}
