#!/bin/sh
# Jena 6.2.0: in REGEX and REPLACE, \w and \d know ASCII only, and \i is an error; \p{L} knows all letters.
#
# Expected: SPARQL 1.1 (section 17.4.3.14) takes patterns from XPath and XQuery Functions and Operators, and that from XML Schema, where \w
# is every character that is not punctuation, separator or "other", so that 标 is one, \d is \p{Nd}, so that the full-width ３ is one, and
# \i is the first character of an XML name. \W in REPLACE would take the space out of "GB 标准" and leave the characters.
# Seen: the pattern goes to java.util.regex as it is, without UNICODE_CHARACTER_CLASS: "GB 标准" loses its Chinese.
# What to do: \p{L} and \p{Nd}, which both understand.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: true, true, true, true, GB标准, true'
seen=$(run_java 'org.apache.jena:jena-arq:6.2.0' << 'JAVA'
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;

class Finding {
    public static void main(String[] arguments) {
        ask("REGEX('GB', '^\\\\w+$')");
        ask("REGEX('标准', '^\\\\w+$')");
        ask("REGEX('标准', '^\\\\p{L}+$')");
        ask("REGEX('３', '^\\\\d$')");
        ask("REPLACE('GB 标准', '\\\\W', '')");
        ask("REGEX('标准', '^\\\\i')");
    }

    static void ask(String call) {
        String query = "SELECT (" + call + " AS ?answer) {}";
        try (var execution = QueryExecution.dataset(DatasetFactory.create()).query(query).build()) {
            var row = execution.execSelect().next();
            System.out.println(row.contains("answer") ? row.getLiteral("answer").getLexicalForm() : "error");
        } catch (RuntimeException wrong) {
            System.out.println("error");
        }
    }
}
JAVA
)
as_found "$seen" 'true
false
true
false
GB
error'
