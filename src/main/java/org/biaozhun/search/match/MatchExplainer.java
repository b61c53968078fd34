package org.biaozhun.search.match;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.analysis.Readings;
import org.biaozhun.search.analysis.Sounds;
import org.biaozhun.search.index.Fields;
import org.biaozhun.search.index.Name;
import org.biaozhun.search.index.Thing;
import org.biaozhun.search.match.Match.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out why things are hits: which name fits, and which part of it. */
final class MatchExplainer {

    private final IndexSearcher searcher;
    private final Readings readings;
    private final TierQueries queries;
    private final Map<Tier, Weight> weights = new EnumMap<>(Tier.class);

    MatchExplainer(IndexSearcher searcher, Readings readings, TierQueries queries) {
        this.searcher = searcher;
        this.readings = readings;
        this.queries = queries;
    }

    /** The name that fits best. */
    Optional<Match> of(Tier tier, int document, Thing thing) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight(tier).matches(leaf, document - leaf.docBase);
        if (matches == null) {
            return Optional.empty();
        }
        Map<Name, List<Span>> places = new LinkedHashMap<>();
        for (String field : matches) {
            collect(field, matches.getMatches(field), thing, places);
        }
        return places.entrySet().stream()
                .max(
                        Comparator.comparingInt((Map.Entry<Name, List<Span>> place) ->
                                        place.getValue().size())
                                .thenComparing(
                                        Map.Entry.comparingByKey(
                                                Comparator.comparing(Name::role).reversed())))
                .map(place -> Match.of(tier, place.getKey(), place.getValue()));
    }

    private Weight weight(Tier tier) throws IOException {
        Weight known = weights.get(tier);
        if (known == null) {
            known =
                    searcher.createWeight(
                            searcher.rewrite(queries.of(tier)), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(tier, known);
        }
        return known;
    }

    private void collect(
            String field, MatchesIterator matches, Thing thing, Map<Name, List<Span>> places)
            throws IOException {
        List<Name> names =
                switch (field) {
                    case Fields.AROUND -> thing.around();
                    case Fields.DATE -> thing.dates();
                    default -> thing.names();
                };
        while (matches.next()) {
            int start = matches.startOffset();
            int end = matches.endOffset();
            for (Name name : names) {
                int length = name.text().length();
                if (start <= length) {
                    Span span = new Span(start, Math.min(end, length));
                    List<Span> spans = places.computeIfAbsent(name, n -> new ArrayList<>());
                    Span exact = exact(field, thing, name.text(), span, matches);
                    if (!spans.contains(exact)) {
                        spans.add(exact);
                    }
                    break;
                }
                start -= length + Fields.GAP;
                end -= length + Fields.GAP;
            }
        }
    }

    /** Tokens of keys and pinyin reach to the end of a name: what was typed may end before. */
    private Span exact(String field, Thing thing, String text, Span span, MatchesIterator matches) {
        if (matches.getQuery() instanceof NearPrefixQuery near) {
            return nearly(near, field, thing, text, span.start());
        }
        if (!(matches.getQuery() instanceof PrefixQuery typed)) {
            return span;
        }
        String key = typed.getPrefix().text();
        int start = span.start();
        return switch (field) {
            case Fields.SHORT, Fields.WHOLE ->
                    new Span(start, start + Folding.covered(text.substring(start), key));
            case Fields.PINYIN, Fields.SOUND ->
                    new Span(start, thing.sounds(readings, text).end(start, key));
            case Fields.INITIALS ->
                    Readings.hasHan(text)
                            ? new Span(start, thing.sounds(readings, text).endOf(key.length()))
                            : span;
            default -> span;
        };
    }

    private Span nearly(NearPrefixQuery near, String field, Thing thing, String text, int start) {
        Sounds sounds = thing.sounds(readings, text);
        return new Span(
                start,
                near.end(
                        start,
                        text.length(),
                        field.equals(Fields.SOUND)
                                ? end -> sounds.between(start, end)
                                : end -> List.of(Folding.key(text.substring(start, end)))));
    }
}
