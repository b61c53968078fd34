#!/bin/sh
# Jena 6.2.0: ORDER BY, MIN and MAX put every xsd:date after every xsd:gYear, and that after every xsd:gYearMonth.
#
# Expected: dates of different precision in the order of time, as far as their periods do not overlap: 2023-12-31, 2024-06, 2025. SPARQL 1.1
# (section 15.1) leaves the order of values that "<" does not compare to the engine, so that the answer is allowed.
# Seen: grouped by datatype, so that the latest of the three is 2023-12-31. No warning, and no error as from "<".
# What to do: sort and compare by bounds that are all xsd:date, or by STR(), which is right from the year 0 to 9999.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected of ORDER BY: 2023-12-31, 2024-06, 2025; of MAX: 2025'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;

class Finding {
    static final String VALUES =
            "{ VALUES ?d { '2025'^^xsd:gYear '2023-12-31'^^xsd:date '2024-06'^^xsd:gYearMonth } }";

    public static void main(String[] arguments) {
        ask("SELECT ?d " + VALUES + " ORDER BY ?d");
        ask("SELECT (MIN(?d) AS ?least) (MAX(?d) AS ?greatest) " + VALUES);
    }

    static void ask(String query) {
        String prefix = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        try (var execution = QueryExecution.dataset(DatasetFactory.create()).query(prefix + query).build()) {
            var rows = execution.execSelect();
            rows.forEachRemaining(row -> {
                rows.getResultVars().forEach(name -> System.out.print(name + "=" + row.getLiteral(name).getLexicalForm() + " "));
                System.out.println();
            });
        }
    }
}
JAVA
)
as_found "$seen" 'd=2024-06 
d=2025 
d=2023-12-31 
least=2024-06 greatest=2023-12-31 '
