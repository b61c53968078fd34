package org.biaozhun.tables;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerMinimal;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.corpus.SparqlFile;
import org.biaozhun.tables.Table.Column;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of a table: a CONSTRUCT of SPARQL 1.1 over nothing but the cells of one row.
 *
 * @param template the triples to make of each solution
 * @param pattern what is evaluated for each row
 */
record TableQuery(List<Triple> template, Op pattern) {

    /**
     * The query in a file; empty if it cannot be the query of a table, which is reported.
     *
     * @param base what relative IRIs are relative to: the graph of the table
     */
    static Optional<TableQuery> of(
            CorpusFile file, String base, Table table, Consumer<Finding> report) {
        return new Reader(file, report).query(base, table);
    }

    private static final class Reader {
        private final CorpusFile file;
        private final Consumer<Finding> report;
        private boolean isWrong;

        Reader(CorpusFile file, Consumer<Finding> report) {
            this.file = file;
            this.report = report;
        }

        Optional<TableQuery> query(String base, Table table) {
            Optional<MatchResult> nondeterministic = SparqlFile.nondeterministicCall(file.text());
            if (nondeterministic.isPresent()) {
                fault(
                        line(nondeterministic.get().start()),
                        "a table gives the same each time: its query does not call "
                                + nondeterministic.get().group(1));
                return Optional.empty();
            }
            Optional<Query> parsed = SparqlFile.parse(file, base, report);
            if (parsed.isEmpty() || !isForm(parsed.get())) {
                return Optional.empty();
            }
            List<Triple> template = parsed.get().getConstructTemplate().getTriples();
            if (nodes(template).anyMatch(Node::isBlank)) {
                fault(1, "a table makes no blank nodes: give each thing an IRI");
            }
            Op pattern = Algebra.compile(parsed.get().getQueryPattern());
            Op ready = new OptimizerMinimal(new Context()).rewrite(pattern);
            PatternReading reading = PatternReading.of(ready);
            reading.faults().forEach((name, message) -> fault(lineOf(name), message));
            if (!isWrong) {
                check(template, reading, table);
                checkGroups(reading, ready);
            }
            return isWrong
                    ? Optional.empty()
                    : Optional.of(new TableQuery(template, Watched.of(ready, reading.bound())));
        }

        private boolean isForm(Query query) {
            if (!query.isConstructType()) {
                fault(1, "the query of a table is a CONSTRUCT");
                return false;
            }
            if (query.hasDatasetDescription()) {
                fault(lineOf("FROM"), "the query of a table has no FROM: it is asked of a row");
            }
            boolean hasModifier =
                    query.hasLimit()
                            || query.hasOffset()
                            || query.hasOrderBy()
                            || query.hasGroupBy()
                            || query.hasHaving()
                            || query.hasAggregators()
                            || query.hasValues();
            if (hasModifier) {
                fault(
                        1,
                        "the query of a table ends with its pattern: no GROUP BY, ORDER BY, LIMIT,"
                                + " VALUES after it");
            }
            return !isWrong;
        }

        private void check(List<Triple> template, PatternReading reading, Table table) {
            Set<String> columns =
                    table.columns().stream().map(Column::variable).collect(Collectors.toSet());
            Set<String> used = new TreeSet<>(reading.used());
            nodes(template)
                    .filter(Var::isVar)
                    .map(node -> ((Var) node).getVarName())
                    .forEach(used::add);
            for (String name : used) {
                boolean isKnown =
                        columns.contains(name)
                                || reading.bound().contains(name)
                                || name.equals(Headers.ROW_NUMBER);
                if (!isKnown) {
                    fault(
                            lineOf("?" + name),
                            "?%s is no column of the table and is bound nowhere; the columns are %s"
                                    .formatted(name, told(table.columns())));
                }
            }
            for (String name : new TreeSet<>(reading.bound())) {
                if (columns.contains(name) || name.equals(Headers.ROW_NUMBER)) {
                    fault(
                            lineOf("?" + name),
                            "?%s is a column of the table: bind another name".formatted(name));
                }
            }
        }

        private void checkGroups(PatternReading reading, Op pattern) {
            reading.hidden(pattern)
                    .forEach((made, read) -> read.forEach(name -> hidden(made, name)));
        }

        private void hidden(String made, String read) {
            if (made.equals(read)) {
                fault(
                        lineOf("?" + read),
                        "?%s has no value in a FILTER: it is bound outside its { }, in which only cells are seen; write the FILTER after the }"
                                .formatted(read));
            } else {
                fault(
                        lineOfBind(made),
                        "?%s has no value where ?%s is made of it: it is bound outside its { }, in which only cells are seen; write this BIND after the }"
                                .formatted(read, made));
            }
        }

        private int lineOfBind(String variable) {
            Matcher found =
                    Pattern.compile(
                                    "(?i)\\bAS\\s+[?$]"
                                            + Pattern.quote(variable)
                                            + "(?![\\w\\p{L}])")
                            .matcher(file.text());
            return found.find() ? line(found.start()) : lineOf("?" + variable);
        }

        private int lineOf(String name) {
            String pattern =
                    name.startsWith("?")
                            ? "[?$]" + Pattern.quote(name.substring(1)) + "(?![\\w\\p{L}])"
                            : Pattern.quote(name);
            Matcher found = Pattern.compile(pattern).matcher(file.text());
            return found.find() ? line(found.start()) : 1;
        }

        private int line(int position) {
            return 1
                    + (int)
                            file.text()
                                    .substring(0, position)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
        }

        private void fault(int line, String message) {
            isWrong = true;
            report.accept(Finding.violation(new Place(file.path(), line, 0), message));
        }
    }

    /**
     * The same query with another base: it is that IRI wherever it was the first one, as it is
     * written {@code <>}.
     */
    TableQuery relativeTo(Node base, Node other) {
        NodeTransform moved = node -> node.equals(base) ? other : node;
        return new TableQuery(
                template.stream().map(triple -> NodeTransformLib.transform(moved, triple)).toList(),
                NodeTransformLib.transform(moved, pattern));
    }

    /** The columns that neither the pattern nor the template reads, nor tell the page of a row. */
    List<Column> unused(Table table) {
        Set<String> used = new TreeSet<>(PatternReading.of(pattern).used());
        used.add(Page.COLUMN);
        Set<String> made =
                nodes(template)
                        .filter(Var::isVar)
                        .map(node -> ((Var) node).getVarName())
                        .collect(Collectors.toSet());
        return table.columns().stream()
                .filter(column -> !used.contains(column.variable()))
                .filter(column -> !made.contains(column.variable()))
                .toList();
    }

    /** Columns as they are told: their variables. */
    static String told(List<Column> columns) {
        return columns.stream()
                .map(column -> "?" + column.variable())
                .collect(Collectors.joining(", "));
    }

    private static Stream<Node> nodes(List<Triple> triples) {
        return triples.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
