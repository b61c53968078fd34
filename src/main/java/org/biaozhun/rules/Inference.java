package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.build.Build;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.corpus.SparqlFile;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;

/**
 * Fills the graphs {@code inferred/…}, one for each rule: first the date bounds and the certainty
 * of tenures, where sources differ, what designations say, then the rules in {@code ontology/rules}
 * in the order of their file names, one pass, each seeing what came before.
 */
public final class Inference {

    /** The graph of the bounds of dates and the certainty of tenures. */
    private static final Node DATES = Bz.inferred("dates");

    /** The graph of the values on which sources differ. */
    private static final Node CONTESTED = Bz.inferred("contested");

    /** The graph of what designations say of their things. */
    private static final Node DESIGNATIONS = Bz.inferred("designations");

    /** The graph of what puts things in order. */
    private static final Node ORDER = Bz.inferred("70-sort-keys");

    /** The folder of the rules in a corpus. */
    public static final String FOLDER = "ontology/rules";

    /**
     * Runs everything.
     *
     * @param corpus the files, with the rules among them
     * @param dataset what is known; the consumer is expected to add what it gets to it
     * @param sink takes each inferred triple, with the graph of its rule
     * @param build the build that they run for
     * @return times that contradict each other, designations that are none, and what is wrong with
     *     the rules; a rule that is wrong is left out
     */
    public List<Finding> infer(
            Corpus corpus, DatasetGraph dataset, BiConsumer<Node, Triple> sink, Build build) {
        List<CorpusFile> rules = corpus.files(FOLDER);
        List<Finding> findings = new ArrayList<>();
        try (Phase phase = build.phase("rules", rules.size() + 3)) {
            phase.next("dates");
            dates(corpus, dataset, findings).forEach(triple -> sink.accept(DATES, triple));
            phase.next("contested values");
            contested(dataset).forEach(triple -> sink.accept(CONTESTED, triple));
            phase.next("designations");
            designations(corpus, dataset, findings)
                    .forEach(triple -> sink.accept(graphOf(triple), triple));
            for (CorpusFile rule : rules) {
                phase.next(rule.path());
                Node graph = Bz.inferred(rule.path().replaceFirst("^.*/", "").replace(".rq", ""));
                if (!dataset.getDefaultGraph().contains(graph, RDF.type.asNode(), Node.ANY)) {
                    findings.add(
                            Finding.warning(
                                    new Place(rule.path(), 1, 0),
                                    "is described nowhere: say in ontology/biaozhun-rules.ttl what"
                                            + " its graph is and why"));
                }
                rule(rule, findings)
                        .map(query -> phase.evaluate(dataset, query, Inference::triples))
                        .ifPresent(
                                inferred -> inferred.forEach(triple -> sink.accept(graph, triple)));
                build.holds(dataset.getDefaultGraph().size());
            }
        }
        return findings;
    }

    private static List<Triple> dates(Corpus corpus, DatasetGraph dataset, List<Finding> findings) {
        new TimeFaults(corpus, dataset).find(findings::add);
        List<Triple> inferred = new ArrayList<>();
        new DateBounds(dataset.getDefaultGraph()).infer(inferred::add);
        TenureCertainty tenures = new TenureCertainty(dataset);
        tenures.infer(inferred::add);
        tenures.contradictions().forEach(found -> findings.add(found.finding(corpus)));
        return inferred;
    }

    private static List<Triple> contested(DatasetGraph dataset) {
        List<Triple> inferred = new ArrayList<>();
        new ContestedValues(dataset).infer(inferred::add);
        return inferred;
    }

    private static List<Triple> designations(
            Corpus corpus, DatasetGraph dataset, List<Finding> findings) {
        List<Triple> inferred = new ArrayList<>();
        new DesignationRule(corpus, dataset, inferred::add, findings::add).infer();
        return inferred;
    }

    private static Node graphOf(Triple said) {
        return said.getPredicate().equals(Bz.SORT_KEY) ? ORDER : DESIGNATIONS;
    }

    private static List<Triple> triples(QueryExec rule) {
        List<Triple> inferred = new ArrayList<>();
        rule.constructTriples().forEachRemaining(inferred::add);
        return inferred;
    }

    private static Optional<Query> rule(CorpusFile file, List<Finding> findings) {
        Optional<MatchResult> nondeterministic = SparqlFile.nondeterministicCall(file.text());
        if (nondeterministic.isPresent()) {
            long line = file.text().substring(0, nondeterministic.get().start()).lines().count();
            findings.add(
                    Finding.violation(
                            new Place(file.path(), Math.max(line, 1), 0),
                            "a rule gives the same answer every time: it does not call "
                                    + nondeterministic.get().group(1)));
            return Optional.empty();
        }
        Optional<Query> query = SparqlFile.parse(file, findings::add);
        if (query.isPresent() && !query.get().isConstructType()) {
            findings.add(
                    Finding.violation(new Place(file.path(), 1, 0), "a rule is a CONSTRUCT query"));
            return Optional.empty();
        }
        return query;
    }
}
