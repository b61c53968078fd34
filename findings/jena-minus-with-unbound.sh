#!/bin/sh
# Jena 6.2.0: MINUS takes away solutions that disagree with the other side, where a shared variable is unbound on the left.
#
# Expected (SPARQL 1.1, section 18.5): a solution is taken away by one that is compatible with it in all variables that both bind. (?a 1, ?b 2) and
# (?a 1, ?b 3, ?c 4) are not compatible, whatever else is shared: one row is left.
# Seen: with ?c unbound on the left it is enough that one column is equal; no row is left. Jena's reference evaluation leaves it.
# What to do: bind the shared variables on the left of MINUS, or write FILTER NOT EXISTS.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: 1 row, and 1 by the reference evaluation'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;

class Finding {
    public static void main(String[] arguments) {
        count("main", QueryEngineMain.getFactory());
        count("reference", QueryEngineRef.getFactory());
    }

    static void count(String name, QueryEngineFactory engine) {
        var query = QueryFactory.create("SELECT * { VALUES (?a ?b ?c) { (1 2 UNDEF) } MINUS { VALUES (?a ?b ?c) { (1 3 4) } } }");
        var rows = engine.create(query, DatasetGraphFactory.create(), BindingFactory.root(), ARQ.getContext().copy()).iterator();
        int count = 0;
        for (; rows.hasNext(); rows.next()) {
            count++;
        }
        System.out.println(name + " " + count);
    }
}
JAVA
)
as_found "$seen" 'main 0
reference 1'
