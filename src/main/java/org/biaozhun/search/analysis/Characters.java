package org.biaozhun.search.analysis;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Characters as they are compared, in what is indexed and in what is asked alike: compatibility
 * forms and radicals as the usual characters (NFKC, {@code search/radicals.txt}), traditional
 * characters as simplified ones, each for itself, without accents and without what is not seen.
 */
final class Characters {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final String CHANGED =
            "[[:NFKD_QC=No:][:NFKC_QC=No:][:M:][:Cf:]-[:Script=Hangul:]]";
    private static final Map<Integer, Integer> USUAL = usual();

    /** What differs when it is folded, with what it becomes; case stays. */
    static final NormalizeCharMap MAP = map();

    private Characters() {}

    private static Map<Integer, Integer> usual() {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        Map<Integer, Integer> usual = new HashMap<>();
        for (String character : simplified.getSourceSet()) {
            String other = simplified.transliterate(character);
            if (isOne(character) && isOne(other) && !other.equals(character)) {
                usual.put(character.codePointAt(0), other.codePointAt(0));
            }
        }
        KeptList.entries("radicals")
                .map(entry -> entry.split(" "))
                .forEach(entry -> {
                    int ideograph = entry[1].codePointAt(0);
                    usual.put(entry[0].codePointAt(0), usual.getOrDefault(ideograph, ideograph));
                });
        return usual;
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private static NormalizeCharMap map() {
        UnicodeSet changed = new UnicodeSet(CHANGED);
        USUAL.keySet().forEach(changed::add);
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String character : changed) {
            String folded = folded(character);
            if (!folded.equals(character)) {
                map.add(character, folded);
            }
        }
        return map.build();
    }

    /** A text of such characters; case stays. */
    static String folded(String text) {
        return unified(text)
                .codePoints()
                .map(character -> USUAL.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text of such characters, but traditional ones and radicals as they are; case stays. */
    static String unified(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(
                UNSEEN.matcher(decomposed).replaceAll(""), Normalizer.Form.NFKC);
    }
}
