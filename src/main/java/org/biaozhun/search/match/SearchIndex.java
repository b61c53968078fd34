package org.biaozhun.search.match;

import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.biaozhun.kinds.Kinds;
import org.biaozhun.search.analysis.NameAnalyzer;
import org.biaozhun.search.analysis.Readings;
import org.biaozhun.search.index.Fields;
import org.biaozhun.search.index.Thing;
import org.biaozhun.search.match.SearchResult.Word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The things of one snapshot in an index in memory that never changes. */
public final class SearchIndex {

    private static final Sort ORDER =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Fields.GROUP, SortField.Type.LONG),
                    new SortField(Fields.LINKS, SortField.Type.LONG, true),
                    new SortField(Fields.LABEL, SortField.Type.STRING),
                    SortField.FIELD_DOC);

    private final List<Thing> things;
    private final Readings readings;
    private final ShortForms shortForms;
    private final Fields fields;
    private final IndexSearcher searcher;
    private final FacetCounts counts;

    /**
     * Indexes things.
     *
     * @param kinds the kinds that they may be of
     */
    public SearchIndex(List<Thing> things, Kinds kinds) {
        this.things = List.copyOf(things);
        this.readings = Readings.kept();
        this.shortForms = ShortForms.kept();
        this.fields = new Fields(readings);
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(filled()));
            // nothing is asked twice of an index that answers within a millisecond
            searcher.setQueryCache(null);
            this.counts = new FacetCounts(things, kinds);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ByteBuffersDirectory filled() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(NameAnalyzer.ofTexts()))) {
            for (int i = 0; i < things.size(); i++) {
                writer.addDocument(fields.document(things.get(i), i));
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    /** How many things it holds. */
    public int size() {
        return things.size();
    }

    /**
     * The hits of a page, and facets. If no thing fits all words, those that fit the most of them.
     *
     * @throws SearchException if what is asked is too long
     */
    public SearchResult search(SearchCriteria asked) {
        try {
            SearchResult found = search(asked, parsed(asked.text()), List.of());
            if (found.total() > 0 || found.withoutFilters() > 0) {
                return found;
            }
            Optional<Remainder> rest =
                    Remainder.of(
                            asked.text(),
                            text -> count(text, TierQueries::all),
                            text -> count(text, TierQueries::written));
            return rest.isEmpty()
                    ? found
                    : search(asked, parsed(rest.get().text()), rest.get().leftOut());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ParsedQuery parsed(String text) {
        return ParsedQuery.of(text, readings, shortForms);
    }

    private int count(String text, Function<TierQueries, Query> query) {
        try {
            return searcher.count(query.apply(new TierQueries(parsed(text))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SearchResult search(SearchCriteria asked, ParsedQuery question, List<String> leftOut)
            throws IOException {
        TierQueries queries = new TierQueries(question);
        SortedSetDocValuesReaderState state =
                new DefaultSortedSetDocValuesReaderState(
                        searcher.getIndexReader(), fields.facets());
        DrillSideways.DrillSidewaysResult result =
                new DrillSideways(searcher, fields.facets(), state)
                        .search(
                                narrowed(asked, queries),
                                null,
                                null,
                                asked.page() * SearchCriteria.PAGE_SIZE,
                                ORDER,
                                false);
        long total = result.hits.totalHits.value();
        int skipped = (asked.page() - 1) * SearchCriteria.PAGE_SIZE;
        return new SearchResult(
                total,
                hits(result.hits, skipped, question, queries),
                counts.of(result.facets, asked),
                leftOut,
                total == 0 ? words(question, queries) : List.of(),
                total == 0 ? searcher.count(queries.all()) : total);
    }

    /**
     * The first hits alone.
     *
     * @throws SearchException if what is asked is too long
     */
    public List<Hit> suggest(String text, int most) {
        ParsedQuery question = parsed(text);
        if (question.isEmpty()) {
            return List.of();
        }
        TierQueries queries = new TierQueries(question);
        try {
            TopDocs found = searcher.search(queries.withoutErrors(), most, ORDER);
            if (found.scoreDocs.length < most) {
                found = searcher.search(queries.all(), most, ORDER);
            }
            return hits(found, 0, question, queries);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private DrillDownQuery narrowed(SearchCriteria asked, TierQueries queries) {
        DrillDownQuery narrowed = new DrillDownQuery(fields.facets(), queries.all());
        asked.filters()
                .forEach((dimension, values) ->
                        values.forEach(value -> narrowed.add(dimension.code(), value)));
        return narrowed;
    }

    private List<Hit> hits(TopDocs found, int skipped, ParsedQuery question, TierQueries queries)
            throws IOException {
        MatchExplainer reasons = new MatchExplainer(searcher, readings, queries);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : Arrays.stream(found.scoreDocs).skip(skipped).toList()) {
            Thing thing = thing(hit.doc);
            Optional<Match> match =
                    question.isEmpty() ? Optional.empty() : reasons.of(tier(hit), hit.doc, thing);
            hits.add(Hit.of(thing, match));
        }
        return hits;
    }

    private static Tier tier(ScoreDoc hit) {
        return Tier.ofScore((Float) ((FieldDoc) hit).fields[0]);
    }

    private Thing thing(int document) throws IOException {
        NumericDocValues ordinals =
                MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.ORDINAL);
        if (ordinals == null || !ordinals.advanceExact(document)) {
            throw new IllegalStateException("document %d has no ordinal".formatted(document));
        }
        return things.get((int) ordinals.longValue());
    }

    private List<Word> words(ParsedQuery question, TierQueries queries) throws IOException {
        List<Word> words = new ArrayList<>();
        for (String word : question.words()) {
            words.add(new Word(word, searcher.count(queries.anywhere(word))));
        }
        return words;
    }
}
