package org.biaozhun.rules;

import org.biaozhun.dates.TenureDates.Clash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything about one tenure that one bound contradicts, told once.
 *
 * @param clashes what clashes with the bound
 */
record Clashes(List<Clash> clashes) {

    /** The clashes of a tenure by their bounds, each pair of times once. */
    static List<Clashes> of(List<Clash> all) {
        List<Clash> told = new ArrayList<>();
        for (Clash clash : all) {
            if (told.stream().noneMatch(other -> isMirrored(clash, other))) {
                told.add(clash);
            }
        }
        Map<String, List<Clash>> byBound =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        clash -> clash.limit() + " " + clash.bound(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byBound.values().stream().map(Clashes::new).toList();
    }

    private static boolean isMirrored(Clash one, Clash other) {
        return one.time().equals(other.bound()) && one.bound().equals(other.time());
    }

    /** As in "is held 2019 and 2020, is called current as of 2024-12-31, but ended 2018". */
    String text() {
        Map<String, List<String>> times = new LinkedHashMap<>();
        clashes.forEach(clash ->
                times.computeIfAbsent(clash.what(), what -> new ArrayList<>()).add(clash.time()));
        String held =
                times.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + String.join(" and ", entry.getValue()))
                        .collect(Collectors.joining(", "));
        return "%s, but %s %s".formatted(held, first().limit(), first().bound());
    }

    /** The clash at whose line all are told. */
    Clash first() {
        return clashes.getFirst();
    }

    /** Whether it may be so all the same. */
    boolean isSlight() {
        return clashes.stream().allMatch(Clash::isSlight);
    }
}
