package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Two statements that cannot both be true.
 *
 * @param one the one; property and value may be any
 * @param other the other one
 * @param message what the one contradicts, without its name
 * @param isSlight whether it may be so all the same
 */
record Contradiction(Triple one, Triple other, String message, boolean isSlight) {

    /** The finding, at the line of the newer one and with the line of the other. */
    Finding finding(Corpus corpus) {
        Optional<Place> first = place(corpus, one);
        Optional<Place> second = place(corpus, other);
        boolean isSecondNewer =
                first.isPresent()
                        && second.filter(place -> corpus.isNewer(place, first.get())).isPresent();
        Place here = (isSecondNewer ? second : first).orElse(new Place("data", 0, 0));
        Triple elsewhere = isSecondNewer ? one : other;
        String there =
                (isSecondNewer ? first : second)
                        .filter(place -> !place.equals(here))
                        .map(place -> " (%s, %s)".formatted(name(elsewhere.getSubject()), place))
                        .orElse("");
        String told = name(one.getSubject()) + " " + message + there;
        return isSlight ? Finding.warning(here, told) : Finding.violation(here, told);
    }

    private static Optional<Place> place(Corpus corpus, Triple statement) {
        return corpus.place(
                statement.getSubject(),
                known(statement.getPredicate()),
                known(statement.getObject()));
    }

    private static @Nullable Node known(Node node) {
        return node.isConcrete() ? node : null;
    }

    /** A node as messages call it: {@code standard:gb-t-1}. */
    static String name(Node node) {
        return node.isURI()
                ? node.getURI().replaceFirst("^.*/id/([^/]+)/(?=.)", "$1:")
                : node.toString();
    }
}
