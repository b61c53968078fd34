package org.biaozhun.search.analysis;

import com.ibm.icu.text.Transliterator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Pinyin of Chinese characters without tones: the reading of ICU's transliterator and those of a
 * list of characters that are read in several ways.
 */
public final class Readings {

    private static final String LIST = "/search/readings.txt";
    private static final String UMLAUT = "\u0308";
    private static final int MOST_VARIANTS = 16;

    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin");
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Map<Character, List<String>> others = others();
    private final Map<Character, List<String>> known = new ConcurrentHashMap<>();

    private static Map<Character, List<String>> others() {
        try (InputStream file = Readings.class.getResourceAsStream(LIST)) {
            if (file == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toMap(
                                    line -> line[0].charAt(0),
                                    line -> Arrays.asList(line).subList(1, line.length)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text in simplified characters. */
    public String simplified(String text) {
        return hasHan(text) ? simplified.transliterate(text) : text;
    }

    /** Whether a text has a Chinese character. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Readings::isHan);
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    /** The readings of a character, the usual one first; of any other than Chinese its key. */
    List<String> of(char character) {
        return isHan(character)
                ? known.computeIfAbsent(character, this::transliterated)
                : List.of(Folding.key(String.valueOf(character)));
    }

    private List<String> transliterated(char character) {
        String toned = pinyin.transliterate(String.valueOf(character));
        String plain = Folding.key(toned);
        Set<String> readings = new LinkedHashSet<>(List.of(plain));
        if (Normalizer.normalize(toned, Normalizer.Form.NFD).contains(UMLAUT)) {
            readings.add(plain.replace('u', 'v'));
        }
        readings.addAll(others.getOrDefault(character, List.of()));
        return List.copyOf(readings);
    }

    /** A text as it may be typed in pinyin, joined, at most 16 ways. */
    public List<String> joined(String text) {
        List<String> variants = List.of("");
        for (int i = 0; i < text.length(); i++) {
            List<String> longer = new ArrayList<>();
            for (String reading : of(text.charAt(i))) {
                variants.forEach(variant -> longer.add(variant + reading));
            }
            variants = longer.subList(0, Math.min(longer.size(), MOST_VARIANTS));
        }
        return variants;
    }

    /** The first letters of the readings. */
    public String initials(String text) {
        return text.chars()
                .mapToObj(character -> of((char) character).getFirst())
                .filter(reading -> !reading.isEmpty())
                .map(reading -> reading.substring(0, 1))
                .collect(Collectors.joining());
    }

    /**
     * Where the part of a text ends that is read as a key, the last syllable perhaps not to its
     * end.
     *
     * @param start where the part begins
     * @return the index after its last character; the length of the text if it is not read so
     */
    public int end(String text, int start, String key) {
        for (int end = start + 1; end < text.length(); end++) {
            List<String> ways = joined(text.substring(start, end));
            if (ways.stream().anyMatch(way -> way.startsWith(key))) {
                return end;
            }
        }
        return text.length();
    }
}
