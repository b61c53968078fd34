package org.biaozhun.corpus;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.corpus.Corpus.GraphFile;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.rdf.RdfDocument.Located;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The ties of a corpus: each says that two IRIs are of one thing, and which of the two is kept. A
 * chain leads to its end. A tie that is wrong is reported, and ties nothing.
 */
final class Ties {

    private static final String DATA = "data/";

    private final Prefixes prefixes;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Node, Tie> byTied = new LinkedHashMap<>();
    private final Map<Node, Node> kept = new HashMap<>();

    private record Tie(Node tied, Node to, Place place) {}

    /** What is said of one tie, in whichever order. */
    private static final class Draft {
        private final Set<Node> tied = new LinkedHashSet<>();
        private final Set<Node> to = new LinkedHashSet<>();
        private final Place place;

        Draft(Place place) {
            this.place = place;
        }
    }

    private Ties(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** The ties among the statements of files. */
    static Ties of(List<GraphFile> files, Prefixes prefixes) {
        Ties ties = new Ties(prefixes);
        List<GraphFile> data = files.stream().filter(Ties::isData).toList();
        List<Tie> stated = stated(data);
        if (!stated.isEmpty()) {
            Known known = Known.of(data, stated);
            stated.stream().filter(tie -> ties.isSound(tie, known)).forEach(ties::add);
            ties.follow();
            known.apart().forEach(ties::reportIfOne);
        }
        return ties;
    }

    /** What is wrong with them. */
    List<Finding> findings() {
        return findings;
    }

    /** What is kept, by what is tied to it. */
    Map<Node, Node> kept() {
        return kept;
    }

    /** The files with the kept IRIs in the places of those that are tied to them. */
    List<GraphFile> merged(List<GraphFile> files) {
        return kept.isEmpty() ? files : new Merging(kept, files, Ties::isData).files();
    }

    private static boolean isData(GraphFile file) {
        return file.path().startsWith(DATA);
    }

    /** Shapes tell of a tie that does not have one of each. */
    private static List<Tie> stated(List<GraphFile> data) {
        Map<Node, Draft> drafts = new LinkedHashMap<>();
        for (GraphFile file : data) {
            for (Located statement : file.statements()) {
                Quad quad = statement.quad();
                boolean isTied = quad.getPredicate().equals(Bz.TIED);
                if (isTied || quad.getPredicate().equals(Bz.TIED_TO)) {
                    Place place = new Place(file.path(), statement.line(), 0);
                    Draft draft =
                            drafts.computeIfAbsent(quad.getSubject(), tie -> new Draft(place));
                    (isTied ? draft.tied : draft.to).add(quad.getObject());
                }
            }
        }
        return drafts.values().stream()
                .filter(draft -> draft.tied.size() == 1 && draft.to.size() == 1)
                .map(draft ->
                        new Tie(
                                draft.tied.iterator().next(),
                                draft.to.iterator().next(),
                                draft.place))
                .toList();
    }

    /** What data say of the things that are tied: which have a class, which are told apart. */
    private record Known(Set<Node> described, List<Quad> apart) {

        static Known of(List<GraphFile> data, List<Tie> ties) {
            Set<Node> things = new HashSet<>();
            for (Tie tie : ties) {
                things.add(tie.tied());
                things.add(tie.to());
            }
            Known known = new Known(new HashSet<>(), new ArrayList<>());
            data.stream()
                    .flatMap(file -> file.statements().stream())
                    .map(Located::quad)
                    .filter(quad -> things.contains(quad.getSubject()))
                    .forEach(known::take);
            return known;
        }

        private void take(Quad quad) {
            if (quad.getPredicate().equals(RDF.type.asNode())) {
                described.add(quad.getSubject());
            } else if (quad.getPredicate().equals(OWL2.differentFrom.asNode())) {
                apart.add(quad);
            }
        }
    }

    private boolean isSound(Tie tie, Known known) {
        Node tied = tie.tied();
        Node to = tie.to();
        String fault = "";
        if (!known.described().contains(tied)) {
            fault = "is tied to %2$s, but nowhere described: correct its name, or take the tie out";
        } else if (tied.equals(to)) {
            fault = "is tied to itself: take the tie out";
        } else if (!known.described().contains(to)) {
            fault = "is tied to %2$s, which is nowhere described: correct the name";
        } else if (!kind(tied).equals(kind(to))) {
            fault = "is tied to %2$s, which is of another kind: no thing is of two";
        }
        if (!fault.isEmpty()) {
            report(tie, ("%1$s " + fault).formatted(name(tied), name(to)));
        }
        return fault.isEmpty();
    }

    private void add(Tie tie) {
        Tie other = byTied.putIfAbsent(tie.tied(), tie);
        if (other != null && !other.to().equals(tie.to())) {
            report(
                    tie,
                    "%s is tied to two things, here to %s and at %s to %s: tie one of these to the other"
                            .formatted(
                                    name(tie.tied()),
                                    name(tie.to()),
                                    other.place(),
                                    name(other.to())));
        }
    }

    private void follow() {
        for (Node start : byTied.keySet()) {
            Set<Node> way = new LinkedHashSet<>();
            Node node = start;
            while (byTied.containsKey(node) && !kept.containsKey(node) && way.add(node)) {
                node = byTied.get(node).to();
            }
            if (way.contains(node)) {
                List<Node> steps = List.copyOf(way);
                breakUp(steps.subList(steps.indexOf(node), steps.size()));
            }
            Node end = kept.getOrDefault(node, node);
            way.forEach(step -> kept.putIfAbsent(step, end));
        }
        kept.entrySet().removeIf(step -> step.getKey().equals(step.getValue()));
    }

    private void breakUp(List<Node> circle) {
        circle.forEach(step -> kept.put(step, step));
        Tie last = Objects.requireNonNull(byTied.get(circle.getLast()));
        report(
                last,
                "%s is tied in a circle: %s: the one that is kept has no tie"
                        .formatted(
                                name(circle.getLast()),
                                String.join(", ", circle.stream().map(this::name).toList())));
    }

    private void reportIfOne(Quad apart) {
        Node one = apart.getSubject();
        Node other = apart.getObject();
        Tie tie = byTied.getOrDefault(one, byTied.get(other));
        if (tie != null && kept.getOrDefault(one, one).equals(kept.getOrDefault(other, other))) {
            report(
                    tie,
                    "%s is tied to %s, and owl:differentFrom tells %s from %s: take one out"
                            .formatted(name(tie.tied()), name(tie.to()), name(one), name(other)));
        }
    }

    /** What its IRI says before the last slash. */
    private static String kind(Node thing) {
        String iri = thing.isURI() ? thing.getURI() : "";
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }

    private String name(Node node) {
        return node.isURI() ? prefixes.shortened(node.getURI()) : node.toString();
    }

    private void report(Tie tie, String message) {
        findings.add(Finding.violation(tie.place(), message));
    }
}
