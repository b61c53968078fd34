package org.biaozhun.names;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What somebody may have meant by a name that nothing has. */
public final class Nearest {

    /** From 0 to 1; below it two names have little in common. */
    private static final double LEAST = 0.82;

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Nearest() {}

    /**
     * What has a name like a text, the nearest first, by the similarity of Jaro and Winkler; of
     * those equally near the first that is given.
     *
     * @param names the names of a candidate
     * @param most how many are wanted at most
     */
    public static <T> List<T> to(
            String text, Collection<T> candidates, Function<T, List<String>> names, int most) {
        String wanted = folded(text);
        record Scored<T>(T candidate, double score) {}
        return candidates.stream()
                .map(candidate ->
                        new Scored<>(
                                candidate,
                                names.apply(candidate).stream()
                                        .mapToDouble(name -> LIKENESS.apply(wanted, folded(name)))
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
}
