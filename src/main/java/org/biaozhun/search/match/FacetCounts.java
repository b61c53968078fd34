package org.biaozhun.search.match;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.names.Sorting;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.search.index.Facet;
import org.biaozhun.search.index.Facet.Dimension;
import org.biaozhun.search.index.Facet.Value;
import org.biaozhun.search.index.Thing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the values of facets and puts them in order. */
final class FacetCounts {

    private static final int MOST_VALUES = 500;
    private static final Comparator<Value> FREQUENT =
            Comparator.comparingLong(Value::count)
                    .reversed()
                    .thenComparing(value -> Sorting.key(value.label()));
    private static final Comparator<Value> LATEST = Comparator.comparing(Value::value).reversed();

    private final Kinds kinds;
    private final Map<String, Thing> byIri;

    FacetCounts(List<Thing> things, Kinds kinds) {
        this.kinds = kinds;
        this.byIri = things.stream().collect(Collectors.toMap(Thing::iri, Function.identity()));
    }

    /** The facets of a result, each with the values that are selected even if no hit has them. */
    List<Facet> of(Facets counted, SearchCriteria asked) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            FacetResult result = counted.getTopChildren(MOST_VALUES, dimension.code());
            List<LabelAndValue> counts =
                    result == null ? List.of() : Arrays.asList(result.labelValues);
            facets.add(facet(dimension, counts, asked.values(dimension)));
        }
        return facets;
    }

    private Facet facet(Dimension dimension, List<LabelAndValue> counts, List<String> selected) {
        List<Value> values = new ArrayList<>();
        for (LabelAndValue count : counts) {
            boolean isSelected = selected.contains(count.label);
            values.add(value(dimension, count.label, count.value.longValue(), isSelected));
        }
        selected.stream()
                .filter(value -> counts.stream().noneMatch(count -> count.label.equals(value)))
                .map(value -> value(dimension, value, 0, true))
                .forEach(values::add);
        values.sort(order(dimension));
        return new Facet(dimension, values);
    }

    /** Kinds in their order, actors first; years from the latest. */
    private Comparator<Value> order(Dimension dimension) {
        return switch (dimension) {
            case KIND -> Comparator.comparing(value -> kinds.ofCode(value.value()), Kind.BY_GROUP);
            case YEAR -> LATEST;
            case BODY, STATUS -> FREQUENT;
        };
    }

    private Value value(Dimension dimension, String value, long count, boolean isSelected) {
        return switch (dimension) {
            case KIND -> {
                Wording kind = kinds.ofCode(value).label();
                yield new Value(
                        value, kind.english(), kind.chinese().orElse(""), count, isSelected);
            }
            case BODY -> named("id/", value, count, isSelected);
            case STATUS -> named("list/", value, count, isSelected);
            case YEAR -> new Value(value, value, value, count, isSelected);
        };
    }

    private Value named(String folder, String value, long count, boolean isSelected) {
        Optional<Thing> thing = Optional.ofNullable(byIri.get(Bz.BASE + folder + value));
        return new Value(
                value,
                thing.map(Thing::label).orElse(value),
                thing.flatMap(Thing::chineseLabel).orElse(""),
                count,
                isSelected);
    }
}
