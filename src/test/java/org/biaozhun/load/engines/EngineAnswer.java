package org.biaozhun.load.engines;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.resultset.ResultSetReaderRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * What an engine answers, as sorted lines.
 *
 * @param status of HTTP
 * @param rows a line for each row or triple, or the beginning of a refusal
 */
record EngineAnswer(int status, List<String> rows) {

    private static final int SHOWN = 2;
    private static final int BEGINNING = 200;

    static EngineAnswer of(Engine engine, String query) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = engine.ask(query, HttpResponse.BodyHandlers.ofByteArray());
        byte[] body = response.body();
        if (response.statusCode() != 200) {
            String text = new String(body, java.nio.charset.StandardCharsets.UTF_8);
            return new EngineAnswer(
                    response.statusCode(),
                    List.of(text.substring(0, Math.min(BEGINNING, text.length()))));
        }
        List<String> rows = query.contains("CONSTRUCT") ? triples(body) : rows(body);
        Collections.sort(rows);
        return new EngineAnswer(response.statusCode(), rows);
    }

    private static List<String> triples(byte[] body) {
        List<String> rows = new ArrayList<>();
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(body)).forceLang(Lang.TURTLE).parse(graph);
        graph.find().forEach(triple -> rows.add(NodeFmtLib.str(triple)));
        return rows;
    }

    private static List<String> rows(byte[] body) {
        List<String> rows = new ArrayList<>();
        ResultSet found =
                ResultSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                        .create(ResultSetLang.RS_JSON)
                        .read(new ByteArrayInputStream(body), new Context());
        while (found.hasNext()) {
            Binding row = found.nextBinding();
            TreeMap<String, String> cells = new TreeMap<>();
            row.forEach((variable, node) -> cells.put(variable.getName(), text(node)));
            rows.add(cells.toString());
        }
        return rows;
    }

    private static String text(Node node) {
        return node.isBlank() ? "_:" : NodeFmtLib.strNT(node);
    }

    /** How it differs from another answer, in words; empty if it does not. */
    String differenceFrom(EngineAnswer other) {
        if (equals(other)) {
            return "";
        }
        List<String> more = without(rows, other.rows);
        List<String> less = without(other.rows, rows);
        return "%d rows, not %d; %d of its own %s; %d it lacks %s"
                .formatted(
                        rows.size(),
                        other.rows.size(),
                        more.size(),
                        more.stream().limit(SHOWN).toList(),
                        less.size(),
                        less.stream().limit(SHOWN).toList());
    }

    /** The lines of one that the other has not, or not so often; both are sorted. */
    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>();
        int other = 0;
        for (String row : some) {
            while (other < others.size() && others.get(other).compareTo(row) < 0) {
                other++;
            }
            if (other < others.size() && others.get(other).equals(row)) {
                other++;
            } else {
                left.add(row);
            }
        }
        return left;
    }
}
