package org.biaozhun.search.match;

import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.analysis.KeptList;
import org.biaozhun.search.analysis.Readings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short forms by which bodies are called in Chinese, and the names under which they are looked up
 * instead. The list, {@code search/short-forms.txt}, names its sources; nothing prints it.
 */
public final class ShortForms {

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, List<String>> sounds = new HashMap<>();

    /** Holds it, so that the list is read once, when it is first asked for. */
    private static final class Kept {
        private static final ShortForms SHORT_FORMS = new ShortForms(Readings.kept());
    }

    /** The kept list, with the pinyin of its short forms. */
    public static ShortForms kept() {
        return Kept.SHORT_FORMS;
    }

    private ShortForms(Readings readings) {
        KeptList.entries("short-forms")
                .map(entry -> entry.split(" = "))
                .forEach(entry -> {
                    List<String> other = Arrays.asList(entry[1].split(" \\| "));
                    names.put(Folding.key(entry[0]), other);
                    readings.of(entry[0]).joined().forEach(way -> sounds.putIfAbsent(way, other));
                });
    }

    /** The names beside which a text stands in the list, as a short form or as a name. */
    public List<String> beside(String text) {
        String key = Folding.key(text);
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(key)
                                || entry.getValue().stream()
                                        .anyMatch(name -> Folding.key(name).equals(key)))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /** The names that are meant by a short form, or by its pinyin; none if it is none. */
    List<String> named(String key) {
        return names.getOrDefault(key, sounds.getOrDefault(key, List.of()));
    }

    /** A text with the names that are meant by the longest short form in it, one text for each. */
    List<String> written(String text) {
        String folded = Folding.folded(text);
        return names.entrySet().stream()
                .filter(entry -> folded.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(found ->
                        found.getValue().stream()
                                .map(name -> folded.replace(found.getKey(), " " + name + " "))
                                .toList())
                .orElse(List.of());
    }
}
