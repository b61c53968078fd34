package org.biaozhun.quality;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.queries.NamedQuery;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes findings of the rows of checks. The columns of a check, all but the first optional:
 *
 * <ul>
 *   <li>{@code thing}: what the finding is about
 *   <li>{@code message}: what is wrong with it, going on from its name
 *   <li>{@code property}, {@code value}: the statement at whose line it is told
 *   <li>{@code wrong}: an IRI that does not exist, to which the nearest one is proposed
 *   <li>{@code other}: another thing that it is about as well; of two rows that differ in which is
 *       which, the one about the newer thing is told
 * </ul>
 */
final class Complaints {

    private final Corpus corpus;
    private final DatasetGraph dataset;
    private final Suggestions suggestions;
    private final Set<Set<Node>> pairs = new HashSet<>();

    Complaints(Corpus corpus, DatasetGraph dataset) {
        this.corpus = corpus;
        this.dataset = dataset;
        this.suggestions = new Suggestions(dataset.getDefaultGraph());
    }

    /** The pairs of things of which something has been told. */
    Set<Set<Node>> pairs() {
        return pairs;
    }

    /** The rows of a check; none if it selects nothing. Several may be at work at once. */
    List<Binding> rows(NamedQuery check, Phase phase) {
        return check.query().isSelectType()
                ? phase.evaluate(
                        dataset, check.query(), execution -> Iter.iter(execution.select()).toList())
                : List.of();
    }

    /**
     * What the rows of a check say. Of a pair that was told of by another check nothing is said.
     */
    List<Finding> of(NamedQuery check, List<Binding> rows) {
        return rows.stream().filter(this::isAboutTheNewer).map(row -> finding(check, row)).toList();
    }

    /** Whether a row is about the newer of two things, or the pair has not been told of. */
    private boolean isAboutTheNewer(Binding row) {
        Optional<Node> thing = column(row, "thing");
        Optional<Node> other = column(row, "other");
        if (thing.isEmpty() || other.isEmpty() || thing.equals(other)) {
            return true;
        }
        Optional<Place> here = definition(thing.get());
        Optional<Place> there = definition(other.get());
        boolean isOlder =
                here.isPresent() && there.filter(at -> corpus.isNewer(at, here.get())).isPresent();
        return !isOlder && pairs.add(Set.of(thing.get(), other.get()));
    }

    /** Where a thing has its class. */
    Optional<Place> definition(Node thing) {
        return corpus.place(thing, RDF.type.asNode(), null);
    }

    private Finding finding(NamedQuery check, Binding row) {
        Optional<Node> thing = column(row, "thing");
        String message =
                column(row, "message")
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .or(() -> check.header().summary())
                        .orElse(check.name());
        Place place = thing.flatMap(node -> place(node, row)).orElse(new Place(check.path(), 0, 0));
        String said =
                thing.map(node -> Names.of(corpus, node) + " ").orElse("")
                        + Names.in(corpus, message)
                        + column(row, "wrong")
                                .flatMap(suggestions::nearest)
                                .map(this::hint)
                                .orElse("");
        return check.header().tags().contains("warning")
                ? Finding.warning(place, said)
                : Finding.violation(place, said);
    }

    private Optional<Place> place(Node thing, Binding row) {
        return corpus.place(
                thing, column(row, "property").orElse(null), column(row, "value").orElse(null));
    }

    private String hint(Node near) {
        return " (did you mean %s?)".formatted(Names.of(corpus, near));
    }

    private static Optional<Node> column(Binding row, String name) {
        return Optional.ofNullable(row.get(Var.alloc(name)));
    }
}
