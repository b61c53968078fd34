#!/bin/sh
# Jena ARQ 6.2.0: REPLACE with a pattern that matches nothing at all replaces the first nothing and leaves out the others.
#
# Expected: an error, so that the result is unbound: SPARQL 1.1 (17.4.3.15) has REPLACE follow fn:replace, which raises err:FORX0003 if the
# pattern matches the empty text (XPath and XQuery Functions and Operators 3.1, 5.6.4). Who knows java.util.regex expects "-a-b-c-".
# Seen: REPLACE("abc", "x*", "-") is "-abc": one of the four places. The same pattern on "axc" replaces the nothing before a, and the x.
# What to do: write a pattern that matches something, "x+"; to put text in front, use CONCAT.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: unbound, or -a-b-c- and -a--c- as java.util.regex gives'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

class Finding {
    public static void main(String[] arguments) {
        for (String text : new String[] {"abc", "axc", ""}) {
            String query = "SELECT ?x { BIND(REPLACE('" + text + "', 'x*', '-') AS ?x) }";
            QueryExec.dataset(DatasetGraphFactory.create())
                    .query(query)
                    .select()
                    .forEachRemaining(row ->
                            System.out.println(
                                    "'" + text + "': " + row.get("x")
                                            + ", java.util.regex: " + text.replaceAll("x*", "-")));
        }
    }
}
JAVA
)
as_found "$seen" "'abc': \"-abc\", java.util.regex: -a-b-c-
'axc': \"-a-c\", java.util.regex: -a--c-
'': \"-\", java.util.regex: -"
