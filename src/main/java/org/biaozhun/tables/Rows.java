package org.biaozhun.tables;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.corpus.Finding;
import org.biaozhun.rdf.RdfDocument;
import org.biaozhun.rdf.RdfDocument.Located;
import org.biaozhun.rdf.RdfFault;
import org.biaozhun.rdf.RdfReader;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.tables.CellReaders.Unreadable;
import org.biaozhun.tables.Table.Column;
import org.biaozhun.tables.Table.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Evaluates the query of a table for each row. A row with a cell under {@code source} speaks for
 * that page: its statements are in the graph of the page.
 */
final class Rows {

    private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

    private final Table table;
    private final TableQuery query;
    private final RowFaults faults;
    private final Optional<Column> source;
    private final RowMemory memory;
    private final Map<Node, TableQuery> queries = new HashMap<>();
    private final Map<Row, Set<Quad>> made = new LinkedHashMap<>();
    private Set<Quad> ofRow = new LinkedHashSet<>();

    /**
     * The rows of a table.
     *
     * @param memory what rows said when the table was read before
     */
    Rows(String path, Table table, TableQuery query, RowMemory memory, Consumer<Finding> report) {
        this.table = table;
        this.query = query;
        this.memory = memory;
        this.faults = new RowFaults(path, table, report);
        this.source = table.columnsOf(Set.of(Page.COLUMN)).stream().findFirst();
    }

    /**
     * What the rows say; what two of them say in one graph stands with the first.
     *
     * @param graph the graph of rows without a page
     */
    List<Located> statements(Node graph) {
        Context context = CellFunctions.context(faults);
        int number = 0;
        for (Row row : table.rows()) {
            number++;
            Optional<Set<Quad>> known = memory.said(row, number);
            if (known.isPresent()) {
                made.put(row, known.get());
                continue;
            }
            faults.begin(row);
            ofRow = new LinkedHashSet<>();
            made.put(row, ofRow);
            String cell = source.map(row::cell).orElse("");
            if (cell.isEmpty()) {
                evaluate(row, number, graph, query, context);
            } else {
                ofPage(cell, row, number, graph, context);
            }
        }
        return read(graph);
    }

    private void ofPage(String cell, Row row, int number, Node graph, Context context) {
        Page page;
        try {
            page = Page.of(cell);
        } catch (Unreadable none) {
            faults.ofVariables(Set.of(Page.COLUMN), String.valueOf(none.getMessage()));
            return;
        }
        Node own = page.graph(graph);
        TableQuery relative = queries.computeIfAbsent(own, node -> query.relativeTo(graph, node));
        evaluate(row, number, own, relative, context);
        if (!ofRow.isEmpty()) {
            ofRow.add(Quad.create(own, own, DCTerms.source.asNode(), page.thing()));
        }
    }

    private void evaluate(Row row, int number, Node graph, TableQuery asked, Context context) {
        Binding cells = cells(row, number);
        QueryIterator solutions =
                new QueryEngineMain(asked.pattern(), NOTHING, cells, context).getPlan().iterator();
        try {
            while (solutions.hasNext()) {
                Binding solution = solutions.next();
                asked.template().forEach(triple -> make(triple, solution, graph));
            }
        } finally {
            solutions.close();
        }
    }

    private Binding cells(Row row, int number) {
        BindingBuilder cells = Binding.builder();
        for (Column column : table.columns()) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                cells.add(Var.alloc(column.variable()), NodeFactory.createLiteralString(cell));
            }
        }
        cells.add(
                Var.alloc(Headers.ROW_NUMBER),
                NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
        return cells.build();
    }

    private void make(Triple template, Binding solution, Node graph) {
        Triple triple = Substitute.substitute(template, solution);
        if (!triple.isConcrete()) {
            return;
        }
        if (!triple.getSubject().isURI()) {
            noIri(template.getSubject(), triple.getSubject(), "a subject");
        } else if (!triple.getPredicate().isURI()) {
            noIri(template.getPredicate(), triple.getPredicate(), "a property");
        } else {
            ofRow.add(Quad.create(graph, triple));
        }
    }

    private void noIri(Node variable, Node value, String part) {
        faults.ofVariables(
                Set.of(variable.isVariable() ? variable.getName() : ""),
                "\"%s\" is %s of the CONSTRUCT, but a text: make an IRI of it"
                        .formatted(
                                value.isLiteral() ? value.getLiteralLexicalForm() : value, part));
    }

    /**
     * As strictly as the files of the corpus: through the reader of N-Triples, a line for each.
     * What was read before is not read again.
     */
    private List<Located> read(Node graph) {
        Map<Quad, Row> first = new LinkedHashMap<>();
        made.forEach((row, quads) -> quads.forEach(quad -> first.putIfAbsent(quad, row)));
        Map<Quad, Quad> read = new HashMap<>();
        List<Map.Entry<Quad, Row>> lines = new ArrayList<>();
        for (Map.Entry<Quad, Row> line : first.entrySet()) {
            if (memory.knows(line.getKey())) {
                read.put(line.getKey(), line.getKey());
            } else {
                lines.add(line);
            }
        }
        RdfDocument document = document(text(lines), graph);
        for (RdfFault fault : document.faults()) {
            Map.Entry<Quad, Row> line = lines.get(Math.max((int) fault.line(), 1) - 1);
            Node object = line.getKey().getObject();
            faults.begin(line.getValue());
            faults.ofText(
                    object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI(),
                    fault.message());
        }
        for (Located found : document.statements()) {
            Quad quad = lines.get(found.line() - 1).getKey();
            read.put(quad, Quad.create(quad.getGraph(), found.quad().asTriple()));
        }
        memory.keep(made, read, faults.rows());
        Map<Quad, Row> statements = new LinkedHashMap<>();
        first.forEach((quad, row) -> {
            if (read.containsKey(quad)) {
                statements.putIfAbsent(read.get(quad), row);
            }
        });
        return statements.entrySet().stream()
                .map(line -> new Located(line.getKey(), line.getValue().line()))
                .toList();
    }

    private static String text(List<Map.Entry<Quad, Row>> lines) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Quad, Row> line : lines) {
            Quad triple = line.getKey();
            for (Node node :
                    List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                text.append(NodeFmtLib.strNT(node)).append(' ');
            }
            text.append(".\n");
        }
        return text.toString();
    }

    private static RdfDocument document(String text, Node graph) {
        try {
            return new RdfReader()
                    .read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            RdfSyntax.N_TRIPLES,
                            graph.getURI(),
                            "table");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
