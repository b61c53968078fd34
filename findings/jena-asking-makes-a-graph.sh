#!/bin/sh
# Jena ARQ 6.2.0: a query that says FROM NAMED of a graph that is not there leaves an empty graph of that name.
#
# Expected: a query changes nothing (SPARQL 1.1 Query has no operation that does), so a dataset lists the same graphs before and after it.
# Seen: DatasetGraphMapLink, behind DatasetFactory.createGeneral() and DatasetGraphFactory.createGeneral(), makes an empty graph for any name
# that getGraph() is asked for, and keeps it; FROM NAMED asks it. Afterwards listGraphNodes() and containsGraph() tell of it, so a service
# that describes itself lists graphs that its clients made up. The transactional store in memory does not. DatasetGraphReadOnly around it
# does not help; GRAPH <urn:unknown> without FROM NAMED makes none.
# What to do: override getGraph() and hand out Graph.emptyGraph for a name that containsGraph() does not know.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: 0 graphs before, 0 after, for all'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.exec.QueryExec;

class Finding {
    public static void main(String[] arguments) {
        show("linked", DatasetGraphFactory.createGeneral());
        show("linked, read only", new DatasetGraphReadOnly(DatasetGraphFactory.createGeneral()));
        show("transactional", DatasetGraphFactory.createTxnMem());
    }

    static void show(String name, DatasetGraph dataset) {
        long before = Iter.count(dataset.listGraphNodes());
        QueryExec.dataset(dataset).query("ASK FROM NAMED <urn:unknown> { GRAPH ?g { ?s ?p ?o } }").ask();
        long after = Iter.count(dataset.listGraphNodes());
        System.out.println(name + ": " + before + ", " + after);
    }
}
JAVA
)
as_found "$seen" 'linked: 0, 1
linked, read only: 0, 1
transactional: 0, 0'
