package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.biaozhun.Repository;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A standard is the same thing in all questions: an edition. */
class StandardsAgreeTests {

    private static final String FROM = "2024-01-01";

    private static List<Binding> rows(String name) {
        NamedQuery query = QueryCatalogue.of(Repository.snapshot()).find(name).orElseThrow();
        String text =
                query.query()
                        .serialize()
                        .replace(
                                "?_from_xsd_date",
                                "\"%s\"^^<http://www.w3.org/2001/XMLSchema#date>".formatted(FROM))
                        .replace("?_issuer_iri", "<https://w3id.org/biaozhun/id/body/samr>");
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.dataset(Repository.snapshot().dataset()).query(text).build()) {
            RowSet answer = execution.select();
            answer.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<String> column(String query, String column, Predicate<Binding> wanted) {
        return rows(query).stream().filter(wanted).map(row -> text(row, column)).sorted().toList();
    }

    private static String text(Binding row, String column) {
        var node = row.get(Var.alloc(column));
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    private static Predicate<Binding> is(String kind) {
        return row -> text(row, "kind").equals(kind);
    }

    @Test
    void standardsThatTakeEffectAreTheSameInBothQuestions() {
        assertThat(column("taking-effect", "thing", is("edition")))
                .isEqualTo(column("standards-by-effective-date", "standard", row -> true))
                .isNotEmpty();
    }

    @Test
    void standardsOfAnIssuerAreAsManyAsAreCounted() {
        Predicate<Binding> samr = row -> text(row, "issuer").endsWith("/body/samr");
        assertThat(column("issuer-counts", "standards", samr))
                .containsExactly(
                        String.valueOf(
                                column("standards-issued-by", "standard", is("edition")).size()));
        assertThat(column("issuer-counts", "groups", samr))
                .containsExactly(
                        String.valueOf(
                                column("standards-issued-by", "standard", is("group")).size()));
    }
}
