package org.biaozhun.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text as it may be typed in pinyin without tones. Of the many ways in which a text of characters
 * with several readings may be read, those with the fewest unusual readings are kept, 16 at most.
 */
public final class Sounds {

    private static final int MOST_WAYS = 16;

    /**
     * A character of the text.
     *
     * @param start index of the character
     * @param end index after it
     * @param isChinese whether it is a Chinese character
     * @param readings its readings, the most likely first; of any other its key
     */
    record Syllable(int start, int end, boolean isChinese, List<String> readings) {}

    /**
     * A way to read a part of the text.
     *
     * @param text the way
     * @param rank how unusual it is: 0 if all readings are the most likely
     */
    private record Way(String text, int rank) {}

    private final List<Syllable> syllables;
    private final int length;

    Sounds(List<Syllable> syllables, int length) {
        this.syllables = List.copyOf(syllables);
        this.length = length;
    }

    /** The ways to read the whole text, the most likely first. */
    public List<String> joined() {
        return between(0, length);
    }

    /** The ways to read the part between two indexes. */
    public List<String> between(int start, int end) {
        List<Way> ways = List.of(new Way("", 0));
        for (Syllable syllable : syllables.reversed()) {
            if (syllable.start() >= start && syllable.end() <= end) {
                ways = before(syllable.readings(), ways);
            }
        }
        return texts(ways);
    }

    /** By the index of each Chinese character the ways to read the text from there on. */
    public SortedMap<Integer, List<String>> fromEachCharacter() {
        SortedMap<Integer, List<String>> found = new TreeMap<>();
        List<Way> ways = List.of(new Way("", 0));
        for (Syllable syllable : syllables.reversed()) {
            ways = before(syllable.readings(), ways);
            if (syllable.isChinese()) {
                found.put(syllable.start(), texts(ways));
            }
        }
        return found;
    }

    /** The first letters of the readings, in each way. */
    public List<String> initials() {
        List<Way> ways = List.of(new Way("", 0));
        for (Syllable syllable : syllables.reversed()) {
            List<String> letters =
                    syllable.readings().stream()
                            .filter(reading -> !reading.isEmpty())
                            .map(reading -> reading.substring(0, 1))
                            .distinct()
                            .toList();
            ways = letters.isEmpty() ? ways : before(letters, ways);
        }
        return texts(ways);
    }

    private static List<Way> before(List<String> readings, List<Way> ways) {
        List<Way> longer = new ArrayList<>();
        // of two ways that are equally unusual, the one that is so at its beginning comes first
        for (int rank = readings.size() - 1; rank >= 0; rank--) {
            for (Way way : ways) {
                longer.add(new Way(readings.get(rank) + way.text(), rank + way.rank()));
            }
        }
        if (readings.size() > 1) {
            longer.sort(Comparator.comparingInt(Way::rank));
        }
        return longer.size() > MOST_WAYS ? longer.subList(0, MOST_WAYS) : longer;
    }

    private static List<String> texts(List<Way> ways) {
        return ways.stream().map(Way::text).distinct().toList();
    }

    /**
     * Where the part of the text ends that is read as a key, the last syllable perhaps not to its
     * end.
     *
     * @param start where the part begins
     * @return the index after its last character; the length of the text if it is not read so
     */
    public int end(int start, String key) {
        TreeSet<Integer> read = new TreeSet<>(List.of(0));
        for (Syllable syllable : syllables) {
            if (syllable.start() >= start) {
                TreeSet<Integer> further = new TreeSet<>();
                for (int from : read) {
                    String rest = key.substring(from);
                    for (String reading : syllable.readings()) {
                        if (reading.startsWith(rest)) {
                            return syllable.end();
                        }
                        if (rest.startsWith(reading)) {
                            further.add(from + reading.length());
                        }
                    }
                }
                read = further;
            }
        }
        return length;
    }

    /** Where the character ends that has a number, counted from 1. */
    public int endOf(int number) {
        return number > syllables.size() ? length : syllables.get(number - 1).end();
    }
}
