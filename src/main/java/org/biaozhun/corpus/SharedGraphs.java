package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Graphs that a table fills, for its pages, and that another file fills too. */
final class SharedGraphs {

    private SharedGraphs() {}

    /** A violation at the first statement of each file in a graph of a table. */
    static List<Finding> of(List<Corpus.GraphFile> files, Registers registers) {
        Set<String> tables =
                registers.tables().stream()
                        .map(table -> table.file().path())
                        .collect(Collectors.toSet());
        Map<Node, String> filled = new HashMap<>();
        files.stream()
                .filter(file -> tables.contains(file.path()))
                .forEach(file ->
                        file.statements()
                                .forEach(found ->
                                        filled.putIfAbsent(found.quad().getGraph(), file.path())));
        List<Finding> findings = new ArrayList<>();
        for (Corpus.GraphFile file : files) {
            Map<Node, Located> first = new HashMap<>();
            for (Located found : file.statements()) {
                Node graph = found.quad().getGraph();
                if (!filled.getOrDefault(graph, file.path()).equals(file.path())) {
                    first.putIfAbsent(graph, found);
                }
            }
            first.forEach((graph, found) ->
                    findings.add(
                            Finding.violation(
                                    new Finding.Place(file.path(), found.line(), 0),
                                    "fills the graph %s, which is of a page in %s: name another graph, or rename the file"
                                            .formatted(graph.getURI(), filled.get(graph)))));
        }
        return findings;
    }
}
