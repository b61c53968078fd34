package org.biaozhun.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What somebody may have meant by a name that nothing has. */
public final class Nearest {

    private static final double LEAST = 0.4;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> pairs;
    private final int size;

    private Nearest(String text) {
        this.pairs = pairs(text);
        this.size = pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What has a name like a text, the nearest first: those that share most pairs of neighbouring
     * letters with it (coefficient of Dice and Sørensen).
     *
     * @param names the names of a candidate
     * @param most how many are wanted at most
     */
    public static <T> List<T> to(
            String text, Collection<T> candidates, Function<T, List<String>> names, int most) {
        Nearest wanted = new Nearest(text);
        record Scored<T>(T candidate, double score) {}
        return candidates.stream()
                .map(candidate ->
                        new Scored<>(
                                candidate,
                                names.apply(candidate).stream()
                                        .mapToDouble(wanted::likeness)
                                        .max()
                                        .orElse(0)))
                .filter(scored -> scored.score() >= LEAST)
                .sorted(Comparator.<Scored<T>>comparingDouble(Scored::score).reversed())
                .limit(most)
                .map(Scored::candidate)
                .toList();
    }

    /** A name as it is compared: letters and digits only, without case and accents. */
    public static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NOT_A_LETTER.matcher(apart).replaceAll("");
    }

    private static Map<String, Integer> pairs(String name) {
        String letters = "^" + folded(name);
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at + 2 <= letters.length(); at++) {
            pairs.merge(letters.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private double likeness(String name) {
        int shared = 0;
        int others = 0;
        for (Map.Entry<String, Integer> pair : pairs(name).entrySet()) {
            others += pair.getValue();
            shared += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / Math.max(1, size + others);
    }
}
