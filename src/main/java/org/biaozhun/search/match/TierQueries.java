package org.biaozhun.search.match;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.biaozhun.search.index.Fields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The queries of Lucene for a question, one for each tier. They are put together from terms:
 * nothing that is typed is read as syntax.
 */
final class TierQueries {

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int SHORTEST_INITIALS = 2;
    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_VERY_NEAR = 8;
    private static final int MOST_EXPANSIONS = 50;

    private static final Query NOTHING = new MatchNoDocsQuery();

    private final ParsedQuery question;
    private final Map<Tier, Query> known = new EnumMap<>(Tier.class);

    TierQueries(ParsedQuery question) {
        this.question = question;
    }

    /** One query for all tiers; the score tells the best tier of a hit. */
    Query all() {
        return best(EnumSet.allOf(Tier.class));
    }

    /** As {@link #all}, but without what only nearly fits, which takes longest to look up. */
    Query withoutErrors() {
        return best(EnumSet.complementOf(EnumSet.of(Tier.NEAR)));
    }

    /** As {@link #withoutErrors}, but without what only sounds so. */
    Query written() {
        return best(EnumSet.complementOf(EnumSet.of(Tier.NEAR, Tier.SOUND)));
    }

    private Query best(Set<Tier> wanted) {
        if (question.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        List<Query> tiers =
                wanted.stream()
                        .<Query>map(tier ->
                                new BoostQuery(new ConstantScoreQuery(of(tier)), tier.score()))
                        .toList();
        return new DisjunctionMaxQuery(tiers, 0);
    }

    /** The query of a tier, put together once. */
    Query of(Tier tier) {
        return known.computeIfAbsent(tier, this::made);
    }

    private Query made(Tier tier) {
        if (question.key().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        return switch (tier) {
            case ABBREVIATION -> term(Fields.SHORT, question.key());
            case NAME ->
                    any(
                            term(Fields.WHOLE, question.key()),
                            pinyin(sound -> term(Fields.PINYIN, sound)));
            case SHORT_FORM ->
                    anyOf(
                            question.named(),
                            name -> any(term(Fields.WHOLE, name), term(Fields.SHORT, name)));
            case CITED -> designations(question.citation().written());
            case WITHOUT_YEAR -> designations(question.citation().withoutYear());
            case START ->
                    any(
                            prefix(Fields.SHORT, question.key()),
                            prefix(Fields.WHOLE, question.key()),
                            pinyin(sound -> prefix(Fields.PINYIN, sound)));
            case WORDS ->
                    any(
                            allWords(this::named),
                            pinyin(sound -> prefix(Fields.SOUND, sound)),
                            term(Fields.DATE, question.key()));
            case WORD_STARTS -> allWords(word -> any(named(word), begun(Fields.WORD, word)));
            case SOUND -> sound();
            case AROUND -> any(allWords(this::around), meant());
            case NEAR ->
                    any(
                            allWords(word -> any(around(word), near(word))),
                            isOneWord() ? nearly(Fields.WHOLE, question.key()) : NOTHING,
                            pinyin(sound -> nearly(Fields.SOUND, sound)));
        };
    }

    private Query named(String word) {
        return isLatin(word)
                ? any(term(Fields.WORD, word), prefix(Fields.SOUND, word))
                : term(Fields.WORD, word);
    }

    private Query around(String word) {
        return any(
                named(word),
                term(Fields.AROUND, word),
                begun(Fields.WORD, word),
                begun(Fields.AROUND, word));
    }

    private static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    private Query begun(String field, String word) {
        return word.equals(question.lastWord()) ? prefix(field, word) : new MatchNoDocsQuery();
    }

    private Query near(String word) {
        if (!isLatin(word) || word.length() < SHORTEST_NEAR) {
            return new MatchNoDocsQuery();
        }
        int edits = word.length() < SHORTEST_VERY_NEAR ? 1 : 2;
        return any(
                new FuzzyQuery(new Term(Fields.WORD, word), edits, 1, MOST_EXPANSIONS, true),
                isOneWord() ? NOTHING : nearly(Fields.SOUND, word));
    }

    private boolean isOneWord() {
        return question.words().size() == 1;
    }

    private static Query nearly(String field, String key) {
        return isLatin(key) && NearPrefixQuery.isFor(key)
                ? NearPrefixQuery.of(field, key)
                : new MatchNoDocsQuery();
    }

    /** What is typed in Latin letters, as pinyin. */
    private Query pinyin(Function<String, Query> query) {
        return question.isChinese() ? new MatchNoDocsQuery() : anyOf(question.sounds(), query);
    }

    /** What is typed in Chinese, as pinyin of Latin names; or initials, two of them only if all. */
    private Query sound() {
        if (question.isChinese()) {
            return anyOf(question.sounds(), sound -> prefix(Fields.WHOLE, sound));
        }
        if (!isLatin(question.key()) || question.key().length() < SHORTEST_INITIALS) {
            return new MatchNoDocsQuery();
        }
        return question.key().length() == SHORTEST_INITIALS
                ? term(Fields.INITIALS, question.key())
                : prefix(Fields.INITIALS, question.key());
    }

    private Query allWords(Function<String, Query> query) {
        return allOf(question.words(), query);
    }

    private static Query allOf(Set<String> words, Function<String, Query> query) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    private Query meant() {
        return any(
                question.meant().stream()
                        .map(words -> allOf(words, this::around))
                        .toArray(Query[]::new));
    }

    private static Query designations(Set<String> keys) {
        return anyOf(List.copyOf(keys), key -> term(Fields.SHORT, key));
    }

    /** Where a word of the question occurs. */
    Query anywhere(String word) {
        return around(word);
    }

    private static Query anyOf(List<String> texts, Function<String, Query> query) {
        List<Query> queries = new ArrayList<>();
        texts.forEach(text -> queries.add(query.apply(text)));
        return any(queries.toArray(Query[]::new));
    }

    private static Query any(Query... queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query query : queries) {
            if (!(query instanceof MatchNoDocsQuery)) {
                any.add(query, Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query prefix(String field, String text) {
        return new PrefixQuery(new Term(field, text));
    }
}
