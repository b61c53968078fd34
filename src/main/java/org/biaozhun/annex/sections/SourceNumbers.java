package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Facts.Origin;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.SourceRank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the sources in the order in which they are first pointed to. Those of one statement have
 * the best grade first, then the newest.
 */
public final class SourceNumbers {

    private final Map<String, Origin> origins;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SourceNumbers(Map<String, Origin> origins) {
        this.origins = origins;
    }

    /** The marks of some articles. */
    public List<Integer> marks(Collection<String> articles) {
        List<String> ranked = articles.stream().sorted(Comparator.comparing(this::rank)).toList();
        ranked.forEach(article -> numbers.computeIfAbsent(article, a -> numbers.size() + 1));
        return ranked.stream()
                .sorted(Comparator.comparing(this::rank).thenComparing(numbers::get))
                .map(numbers::get)
                .distinct()
                .toList();
    }

    private SourceRank rank(String article) {
        return origin(article).rank();
    }

    private Origin origin(String article) {
        return origins.getOrDefault(article, Origin.unknown(article));
    }

    /** The sources in the order of their numbers, each with the page on which it begins. */
    public List<Source> list(AnnexMessages words) {
        List<Source> sources = new ArrayList<>();
        numbers.forEach((article, number) -> {
            Origin origin = origin(article);
            sources.add(
                    new Source(
                            number, origin.title(), place(origin, words), origin.url(), article));
        });
        return sources;
    }

    private static String place(Origin origin, AnnexMessages words) {
        String place =
                origin.issue().isEmpty()
                        ? words.get("background-source")
                        : origin.page()
                                .map(page -> words.get("source.page", origin.issue(), page))
                                .orElse(origin.issue());
        String grade = words.language() == Language.ZH ? origin.gradeZh() : origin.grade();
        return grade.isEmpty() ? place : words.get("source.grade", place, grade);
    }
}
