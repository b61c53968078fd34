package org.biaozhun.search.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What remains of a question whose words no thing fits all: the most words that some thing fits.
 *
 * @param text the words that remain
 * @param leftOut the words that are left out, as they were typed
 */
record Remainder(String text, List<String> leftOut) {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final Pattern PART =
            Pattern.compile(
                    "\\p{IsHan}+|[\\p{L}\\p{N}&&\\P{IsHan}]"
                            + "[^\\p{IsHan}\\p{Z}\\p{C}\\p{Ps}\\p{Pe}\"]*");
    private static final int MOST_PARTS = 12;
    private static final int MOST_TRIED = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    /**
     * The remainder of a question; nothing if no part of it fits anything.
     *
     * @param things how many things a text fits
     * @param written how many things have a text in their names or around them, as it is written
     */
    static Optional<Remainder> of(
            String typed, ToIntFunction<String> things, ToIntFunction<String> written) {
        List<String> parts =
                PART.matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .filter(part -> !ParsedQuery.saysNothing(part))
                        .toList();
        Map<String, Integer> counts = new HashMap<>();
        parts.stream()
                .limit(MOST_PARTS)
                .forEach(part -> counts.computeIfAbsent(part, things::applyAsInt));
        List<String> kept = new ArrayList<>(parts);
        kept.removeIf(part -> counts.getOrDefault(part, 0) == 0);
        if (kept.isEmpty()) {
            return parts.stream()
                    .filter(CHINESE.asMatchPredicate())
                    .max(Comparator.comparingInt(String::length))
                    .flatMap(part -> within(part, parts, written));
        }
        while (kept.size() > 1 && things.applyAsInt(String.join(" ", kept)) == 0) {
            Optional<String> spare =
                    kept.size() > MOST_TRIED ? Optional.empty() : spare(kept, things);
            kept.remove(
                    spare.orElseGet(() ->
                            kept.stream()
                                    .max(
                                            Comparator.comparingInt(
                                                    part -> counts.getOrDefault(part, 0)))
                                    .orElseThrow()));
        }
        return Optional.of(new Remainder(String.join(" ", kept), without(parts, kept)));
    }

    /** The one part without which something fits, but as little as possible. */
    private static Optional<String> spare(List<String> kept, ToIntFunction<String> things) {
        Map<String, Integer> found = new HashMap<>();
        for (String part : kept) {
            int count = things.applyAsInt(String.join(" ", without(kept, List.of(part))));
            if (count > 0) {
                found.put(part, count);
            }
        }
        return kept.stream().filter(found::containsKey).min(Comparator.comparing(found::get));
    }

    private static List<String> without(List<String> parts, List<String> some) {
        return parts.stream().filter(part -> !some.contains(part)).distinct().toList();
    }

    /** The longest run of characters in Chinese that fits something. */
    private static Optional<Remainder> within(
            String part, List<String> parts, ToIntFunction<String> written) {
        for (int length = Math.min(LONGEST, part.length() - 1); length >= SHORTEST; length--) {
            for (int start = 0; start + length <= part.length(); start++) {
                String run = part.substring(start, start + length);
                if (written.applyAsInt(run) > 0) {
                    String after = part.substring(start + length);
                    String before = part.substring(0, start);
                    List<String> leftOut =
                            parts.stream()
                                    .flatMap(other ->
                                            other.equals(part)
                                                    ? Stream.of(before, after)
                                                    : Stream.of(other))
                                    .filter(other -> !other.isEmpty())
                                    .toList();
                    return Optional.of(new Remainder(run, leftOut));
                }
            }
        }
        return Optional.empty();
    }
}
