package org.biaozhun.things;

import org.apache.jena.graph.Node;
import org.biaozhun.answers.NodeTable;
import org.biaozhun.answers.Views;
import org.biaozhun.dates.DateText;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How new what is known is: the newest source with a day.
 *
 * @param day its day as stated
 * @param grade its grade
 * @param source the source
 */
record NewestSource(String day, Optional<Node> grade, Node source) {

    /**
     * The same as people read it.
     *
     * @param day its day
     * @param grade its grade
     * @param source the source
     */
    public record Told(String day, Optional<Name> grade, Name source) {}

    /** The newest source of all, if any has a day. */
    static Optional<Told> of(Snapshot snapshot, Locale locale) {
        return Views.select(snapshot, "newest-source").stream()
                .findFirst()
                .map(row ->
                        new NewestSource(
                                row.get("day").getLiteralLexicalForm(),
                                row.find("grade"),
                                row.get("source")))
                .map(newest ->
                        newest.told(Labels.of(snapshot, new Statements(), newest.nodes()), locale));
    }

    /** What the first row of the answer of {@code newest-sources} says. */
    static Optional<NewestSource> of(NodeTable table) {
        return table.rows().stream()
                .findFirst()
                .flatMap(row ->
                        cell(table, row, "day")
                                .flatMap(day ->
                                        cell(table, row, "source")
                                                .map(source ->
                                                        new NewestSource(
                                                                day.getLiteralLexicalForm(),
                                                                cell(table, row, "grade"),
                                                                source))));
    }

    private static Optional<Node> cell(NodeTable table, List<Optional<Node>> row, String column) {
        return row.get(table.columns().indexOf(column));
    }

    /** The nodes that it names. */
    List<Node> nodes() {
        return Stream.concat(grade.stream(), Stream.of(source)).toList();
    }

    /** With the names of a page. */
    Told told(Labels labels, Locale locale) {
        return new Told(new DateText(locale).of(day), grade.map(labels::name), labels.name(source));
    }
}
