package org.biaozhun.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Takes text apart: English words without plural endings, numbers apart from letters, Chinese in
 * pairs of characters. Characters are those of {@link Characters}.
 */
public final class NameAnalyzer extends Analyzer {

    private static final int SPLIT =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                    | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
                    | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    private final boolean withSingleCharacters;

    private NameAnalyzer(boolean withSingleCharacters) {
        this.withSingleCharacters = withSingleCharacters;
    }

    /** For texts that are indexed: single characters of Chinese too. */
    public static NameAnalyzer ofTexts() {
        return new NameAnalyzer(true);
    }

    /** For what is asked: a single character only where it stands alone. */
    public static NameAnalyzer ofQuestions() {
        return new NameAnalyzer(false);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(Characters.MAP, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream words =
                new CJKBigramFilter(tokenizer, CJKBigramFilter.HAN, withSingleCharacters);
        words = new WordDelimiterGraphFilter(words, SPLIT, null);
        words = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        words = new BritishSpelling(new EnglishMinimalStemFilter(words));
        return new TokenStreamComponents(tokenizer, words);
    }

    /** The words of a text, each once. */
    public Set<String> in(String text) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private static final class BritishSpelling extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        BritishSpelling(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String british = Folding.british(term.toString());
            term.setEmpty().append(british);
            return true;
        }
    }
}
