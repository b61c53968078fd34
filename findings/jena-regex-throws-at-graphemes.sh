#!/bin/sh
# Jena ARQ 6.2.0: a REGEX with a boundary of graphemes, \b{g}, can end the whole query with an exception of the JDK.
#
# Expected: true or false, or an error of the expression, so that the row has no value: SPARQL 1.1 (17.2) keeps errors of expressions to
# their row. \b{g} is in the syntax of java.util.regex, with which Jena matches.
# Seen: where the boundary is tried behind the last character of the text, java.util.regex (seen with JDK 25.0.3) reads beyond it, and
# StringIndexOutOfBoundsException comes out of the iterator of the query: rows that come after are lost too.
# What to do: catch it around the evaluation of expressions, or do not offer \b{g}.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: 2 rows, twice'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

class Finding {
    public static void main(String[] arguments) {
        for (String pattern : new String[] {"\\\\b{g}b", "b{2}|(?:)*?\\\\b{g}?+(?!)"}) {
            String query = "SELECT ?x { VALUES ?t { 'aab' 'b' } BIND(REGEX(?t, '" + pattern + "') AS ?x) }";
            try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.create()).query(query).build()) {
                System.out.println(Iter.count(execution.select()) + " rows");
            } catch (RuntimeException thrown) {
                System.out.println(thrown.getClass().getSimpleName());
            }
        }
    }
}
JAVA
)
as_found "$seen" '2 rows
StringIndexOutOfBoundsException'
