package org.biaozhun.selection;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Corpus.GraphFile;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a selection leaves of a corpus: the ontology; the graphs of the chosen sources; of the
 * catalogue what tells of these sources; all that is said of them as sources, and {@link Identity}
 * of what they mention. Rules and whatever else is built on a corpus then know nothing else.
 */
public final class SelectedCorpus {

    private final Corpus corpus;
    private final Map<Node, Set<Node>> chosen;
    private final Set<Node> described = new HashSet<>();
    private final Identity identity = new Identity();
    private final Map<String, List<Located>> kept = new TreeMap<>();
    private final Map<Node, List<Located>> leftOut = new HashMap<>();
    private final Map<Located, String> files = new HashMap<>();
    private boolean hasIdentities;

    private SelectedCorpus(Corpus corpus, Map<Node, Set<Node>> chosen) {
        this.corpus = corpus;
        this.chosen = chosen;
        described.addAll(chosen.keySet());
        chosen.values().forEach(described::addAll);
    }

    /** The corpus of a selection; the corpus itself if nothing is left out. */
    public static Corpus of(Corpus corpus, Sources sources, Selection selection) {
        return sources.areAllIn(selection)
                ? corpus
                : new SelectedCorpus(corpus, sources.in(selection)).corpus(selection);
    }

    private Corpus corpus(Selection selection) {
        Set<Node> otherEntries = otherEntries();
        for (GraphFile file : corpus.graphs()) {
            boolean isData = file.path().startsWith(Sources.DATA);
            for (Located statement : file.statements()) {
                Quad quad = statement.quad();
                if (!isData || chosen.containsKey(quad.getGraph())) {
                    keep(file.path(), statement);
                } else if (isCatalogue(file)) {
                    if (!otherEntries.contains(quad.getSubject())
                            && !otherEntries.contains(quad.getObject())) {
                        keep(file.path(), statement);
                    }
                } else {
                    leaveOut(file.path(), statement);
                }
            }
        }
        described.stream()
                .flatMap(node -> leftOut.getOrDefault(node, List.of()).stream())
                .forEach(this::keepAsIdentity);
        described.forEach(leftOut::remove);
        identity.among(leftOut).forEach(this::keepAsIdentity);
        if (hasIdentities) {
            Identity.description().forEach(quad -> keep(Sources.DATA, new Located(quad, 0)));
        }
        List<GraphFile> graphs = new ArrayList<>();
        kept.forEach((path, statements) -> graphs.add(new GraphFile(path, statements)));
        return corpus.part(selection.query(), graphs);
    }

    /** The entries of the catalogue that tell of sources that are not chosen. */
    private Set<Node> otherEntries() {
        Map<Node, Boolean> entries = new HashMap<>();
        corpus.graphs().stream()
                .filter(SelectedCorpus::isCatalogue)
                .flatMap(file -> file.statements().stream())
                .map(Located::quad)
                .filter(quad -> quad.getPredicate().equals(DCTerms.source.asNode()))
                .forEach(quad ->
                        entries.merge(
                                quad.getSubject(),
                                described.contains(quad.getObject()),
                                Boolean::logicalOr));
        Set<Node> others = new HashSet<>(entries.keySet());
        others.removeIf(entries::get);
        return others;
    }

    private static boolean isCatalogue(GraphFile file) {
        return file.path().startsWith(Sources.DATA + Sources.CATALOGUE + ".");
    }

    private void keep(String path, Located statement) {
        identity.keep(statement.quad());
        kept.computeIfAbsent(path, p -> new ArrayList<>()).add(statement);
    }

    private void leaveOut(String path, Located statement) {
        leftOut.computeIfAbsent(statement.quad().getSubject(), s -> new ArrayList<>(2))
                .add(statement);
        files.put(statement, path);
    }

    private void keepAsIdentity(Located statement) {
        hasIdentities = true;
        keep(
                files.getOrDefault(statement, Sources.DATA),
                new Located(Identity.in(statement.quad()), statement.line()));
    }
}
