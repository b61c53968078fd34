package org.biaozhun.ontology;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant by a name that does not exist. */
public final class Nearest {

    /** From 0 to 1; below it two names have little in common. */
    private static final double LEAST = 0.875;

    /** What it counts that the namespace is the same. */
    private static final double SAME_NAMESPACE = 0.01;

    /** What it counts that both are classes, which begin with a capital, or both are not. */
    private static final double SAME_SORT = 0.05;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /**
     * The node whose name is nearest to another, by what follows the last hash or slash of its IRI;
     * empty if none is near.
     *
     * @param wrong the IRI that does not exist
     * @param known the IRIs that do
     */
    public static Optional<Node> to(Node wrong, Collection<Node> known) {
        return known.stream()
                .filter(Node::isURI)
                .flatMap(node -> Candidate.of(wrong.getURI(), node).stream())
                .max(
                        Comparator.comparingDouble(Candidate::likeness)
                                .thenComparing(c -> c.node().getURI(), Comparator.reverseOrder()))
                .map(Candidate::node);
    }

    private record Candidate(Node node, double likeness) {

        static Optional<Candidate> of(String wrong, Node node) {
            String known = node.getURI();
            String one = wrong.substring(end(wrong));
            String other = known.substring(end(known));
            double likeness =
                    SIMILARITY.apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
            boolean isNear = wrong.substring(0, end(wrong)).equals(known.substring(0, end(known)));
            boolean isAlike = beginsWithCapital(one) == beginsWithCapital(other);
            return likeness < LEAST
                    ? Optional.empty()
                    : Optional.of(
                            new Candidate(
                                    node,
                                    likeness
                                            + (isNear ? SAME_NAMESPACE : 0)
                                            + (isAlike ? SAME_SORT : 0)));
        }
    }

    private static boolean beginsWithCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private static int end(String iri) {
        return Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    }
}
