package org.biaozhun.search.analysis;

import com.ibm.icu.text.Transliterator;

import org.biaozhun.search.analysis.Sounds.Syllable;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pinyin of Chinese characters without tones: the reading of ICU's transliterator, and those of
 * kept lists for characters that are read in several ways, for places and for surnames. The lists
 * name their sources.
 */
public final class Readings {

    private static final String UMLAUT = "\u0308";
    private static final int LONGEST_SURNAME = 2;

    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin");
    private final Map<String, List<String>> others = list("readings");
    private final Map<String, List<String>> places = list("places");
    private final Map<String, List<String>> surnames = list("surnames");
    private final int longestPlace =
            places.keySet().stream().mapToInt(String::length).max().orElse(0);
    private final Set<String> beginnings =
            places.keySet().stream()
                    .map(place -> place.substring(0, 1))
                    .collect(Collectors.toUnmodifiableSet());
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private Readings() {}

    /** Holds them, so that the lists are read once, when they are first asked for. */
    private static final class Kept {
        private static final Readings READINGS = new Readings();
    }

    /** The readings of the kept lists. */
    public static Readings kept() {
        return Kept.READINGS;
    }

    private static Map<String, List<String>> list(String name) {
        return KeptList.entries(name)
                .map(entry -> entry.split(" ", 2))
                .collect(
                        Collectors.toUnmodifiableMap(
                                entry -> entry[0], entry -> Arrays.asList(entry[1].split(" "))));
    }

    /** Whether a text has a Chinese character. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Readings::isHan);
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    /** A text as it is read. */
    public Sounds of(String text) {
        return sounds(text, false);
    }

    /** The name of a person as it is read: a surname has readings of its own. */
    public Sounds ofPerson(String name) {
        return sounds(name, true);
    }

    private Sounds sounds(String text, boolean isPerson) {
        List<String> characters = new ArrayList<>();
        List<Syllable> syllables = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.offsetByCodePoints(start, 1);
            String written = text.substring(start, end);
            String character = Characters.folded(written);
            boolean isChinese = hasHan(character);
            characters.add(character);
            syllables.add(
                    new Syllable(
                            start,
                            end,
                            isChinese,
                            isChinese
                                    ? readings(Characters.unified(written), character)
                                    : List.of(Folding.key(character))));
            start = end;
        }
        places(characters, syllables);
        if (isPerson) {
            surname(characters, syllables);
        }
        return new Sounds(syllables, text.length());
    }

    /** As it is written and as it is simplified: 乾 is read otherwise than 干. */
    private List<String> readings(String written, String simplified) {
        List<String> usual = known.computeIfAbsent(written, this::transliterated);
        return written.equals(simplified)
                ? usual
                : Stream.concat(
                                usual.stream(),
                                known.computeIfAbsent(simplified, this::transliterated).stream())
                        .distinct()
                        .toList();
    }

    private List<String> transliterated(String character) {
        String toned = pinyin.transliterate(character);
        String plain = Folding.key(toned);
        Set<String> readings = new LinkedHashSet<>(List.of(plain));
        if (Normalizer.normalize(toned, Normalizer.Form.NFD).contains(UMLAUT)) {
            readings.add(plain.replace('u', 'v'));
        }
        others.getOrDefault(character, List.of()).stream()
                .flatMap(Readings::spellings)
                .forEach(readings::add);
        return List.copyOf(readings);
    }

    /** In both ways in which u with two dots is typed. */
    private static Stream<String> spellings(String reading) {
        return Stream.of(reading, reading.replace('v', 'u')).distinct();
    }

    private void places(List<String> characters, List<Syllable> syllables) {
        for (int start = 0; start < characters.size(); start++) {
            if (beginnings.contains(characters.get(start))) {
                int most = Math.min(longestPlace, characters.size() - start);
                for (int count = most; count > 1; count--) {
                    if (readAs(places, start, count, characters, syllables)) {
                        break;
                    }
                }
            }
        }
    }

    private void surname(List<String> characters, List<Syllable> syllables) {
        int most = Math.min(LONGEST_SURNAME, characters.size());
        for (int count = 1; count <= most; count++) {
            readAs(surnames, 0, count, characters, syllables);
        }
    }

    /** Puts the readings of a word before the others, if the word is known. */
    private static boolean readAs(
            Map<String, List<String>> words,
            int start,
            int count,
            List<String> characters,
            List<Syllable> syllables) {
        List<String> readings =
                words.get(String.join("", characters.subList(start, start + count)));
        if (readings == null || readings.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Syllable usual = syllables.get(start + i);
            Set<String> all = new LinkedHashSet<>();
            spellings(readings.get(i)).forEach(all::add);
            all.addAll(usual.readings());
            syllables.set(
                    start + i,
                    new Syllable(usual.start(), usual.end(), usual.isChinese(), List.copyOf(all)));
        }
        return true;
    }
}
