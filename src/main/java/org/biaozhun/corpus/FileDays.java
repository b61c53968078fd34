package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the files of a corpus in the order in which they were written, as far as they tell: by the
 * as-of day of the issue to which a file belongs, files without one first, then by path.
 */
final class FileDays {

    private final Map<String, String> days = new HashMap<>();

    FileDays(List<Corpus.GraphFile> files) {
        Map<Node, List<Node>> belongs = new HashMap<>();
        Map<Node, String> asOf = new HashMap<>();
        for (Corpus.GraphFile file : files) {
            for (Located statement : file.statements()) {
                Quad quad = statement.quad();
                Node property = quad.getPredicate();
                if (property.equals(DCTerms.isPartOf.asNode())) {
                    belongs.computeIfAbsent(quad.getSubject(), part -> new ArrayList<>())
                            .add(quad.getObject());
                } else if (property.equals(Bz.AS_OF) && quad.getObject().isLiteral()) {
                    asOf.put(quad.getSubject(), start(quad.getObject().getLiteralLexicalForm()));
                }
            }
        }
        for (Corpus.GraphFile file : files) {
            file.statements().stream()
                    .map(Located::quad)
                    .filter(quad -> quad.getPredicate().equals(DCTerms.source.asNode()))
                    .filter(quad -> quad.getSubject().equals(quad.getGraph()))
                    .map(Quad::getObject)
                    .mapMulti((Node source, java.util.function.Consumer<String> sink) -> {
                        List<Node> wholes = belongs.getOrDefault(source, List.of());
                        wholes.stream().filter(asOf::containsKey).map(asOf::get).forEach(sink);
                        if (asOf.containsKey(source)) {
                            sink.accept(asOf.get(source));
                        }
                    })
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> days.put(file.path(), day));
        }
    }

    /** Of one of several days, {@code [2024..2025]}, the first. */
    private static String start(String time) {
        return time.startsWith("[") ? time.substring(1) : time;
    }

    /** From the file that was written first to the one that was written last. */
    Comparator<String> order() {
        return Comparator.comparing((String path) -> days.getOrDefault(path, ""))
                .thenComparing(Comparator.naturalOrder());
    }
}
