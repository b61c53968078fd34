package org.biaozhun.search.match;

import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.analysis.NameAnalyzer;
import org.biaozhun.search.analysis.Pinyin;
import org.biaozhun.search.analysis.Readings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is asked, in the forms in which it is looked up.
 *
 * @param text what was typed
 * @param key its key
 * @param sounds what it may be in pinyin: the key without tones, or the readings of Chinese
 * @param isChinese whether it has a Chinese character
 * @param words its words, without those that say nothing
 * @param citation the designations in it
 * @param named keys of the names that it is a short form of
 * @param meant its words with a name in the place of a short form, for each name
 */
record ParsedQuery(
        String text,
        String key,
        List<String> sounds,
        boolean isChinese,
        Set<String> words,
        Citation citation,
        List<String> named,
        List<Set<String>> meant) {

    /** The most characters that are looked up. */
    static final int LONGEST = 200;

    /** The most words that are looked up. */
    static final int MOST_WORDS = 40;

    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}]+");
    private static final Set<String> SAY_NOTHING =
            Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to");
    private static final NameAnalyzer WORDS = NameAnalyzer.ofQuestions();

    /**
     * Takes a text apart.
     *
     * @throws SearchException if the text is too long
     */
    static ParsedQuery of(String typed, Readings readings, ShortForms shortForms) {
        if (typed.length() > LONGEST) {
            throw new SearchException("q", "has at most %d characters".formatted(LONGEST));
        }
        String text =
                Pinyin.withoutTones(SPACE.matcher(Folding.folded(typed)).replaceAll(" ").strip());
        boolean isChinese = Readings.hasHan(text);
        String key = Folding.key(text);
        Set<String> words = telling(WORDS.in(text));
        if (words.size() > MOST_WORDS) {
            throw new SearchException(
                    "q", "has at most %d words or characters of Chinese".formatted(MOST_WORDS));
        }
        return new ParsedQuery(
                typed.strip(),
                key,
                isChinese ? sounds(text, readings) : key.isEmpty() ? List.of() : List.of(key),
                isChinese,
                words,
                Citation.in(text),
                shortForms.named(key).stream().map(Folding::key).toList(),
                shortForms.written(text).stream().map(WORDS::in).toList());
    }

    /** As it is read, be it a name of a person or anything else. */
    private static List<String> sounds(String text, Readings readings) {
        return Stream.concat(
                        readings.of(text).joined().stream(),
                        readings.ofPerson(text).joined().stream())
                .filter(sound -> !sound.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SAY_NOTHING);
        return telling.isEmpty() ? words : telling;
    }

    /** Whether a word says nothing by itself. */
    static boolean saysNothing(String word) {
        return SAY_NOTHING.contains(Folding.key(word));
    }

    /** Whether nothing is asked: all things fit. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The word that may still be being typed. */
    String lastWord() {
        return words.stream().reduce("", (one, next) -> next);
    }
}
