#!/bin/sh
# Jena TDB2 6.2.0: a store gives back other terms than it was given: 1.10 as 1.1, 007 as 7, boolean 1 as true, 08:00:00.000Z as 08:00:00Z.
#
# Expected: a literal is its lexical form and its datatype (RDF 1.1 Concepts, section 3.3), and what is read from a store is what was written;
# Jena's store in memory keeps them. 100.0 and a date with +00:00 are kept by both.
# Seen: TDB2 keeps many values within its node ids and writes their forms anew when they are read. Numbers that are really names, such as
# the subclause 1.10 as a decimal, become those of others; SAMETERM and hashes of a dump change.
# What to do: what is a name is a string.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: the same in both columns'
seen=$(run_java 'org.apache.jena:jena-tdb2:6.2.0' << 'JAVA'
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

class Finding {
    public static void main(String[] arguments) {
        show("1.10", XSDDatatype.XSDdecimal);
        show("100.0", XSDDatatype.XSDdecimal);
        show("007", XSDDatatype.XSDinteger);
        show("1", XSDDatatype.XSDboolean);
        show("2024-01-01+00:00", XSDDatatype.XSDdate);
        show("2024-01-01T08:00:00.000Z", XSDDatatype.XSDdateTime);
    }

    static void show(String form, XSDDatatype type) {
        System.out.println(kept(DatasetGraphFactory.createTxnMem(), form, type)
                + " " + kept(DatabaseMgr.createDatasetGraph(), form, type));
    }

    static String kept(DatasetGraph store, String form, XSDDatatype type) {
        var name = NodeFactory.createURI("urn:a");
        var literal = NodeFactory.createLiteralDT(form, type);
        Txn.executeWrite(store, () -> store.add(Quad.create(Quad.defaultGraphIRI, name, name, literal)));
        return Txn.calculateRead(store, () -> store.find().next().getObject().getLiteralLexicalForm());
    }
}
JAVA
)
as_found "$seen" '1.10 1.1
100.0 100.0
007 7
1 true
2024-01-01+00:00 2024-01-01+00:00
2024-01-01T08:00:00.000Z 2024-01-01T08:00:00Z'
