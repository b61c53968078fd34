package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.text.AnnexMessages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the sources in the order in which they are first pointed to. */
public final class SourceNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The marks of some articles, ascending. */
    public List<Integer> marks(Collection<String> articles) {
        return articles.stream()
                .map(article -> numbers.computeIfAbsent(article, a -> numbers.size() + 1))
                .sorted()
                .distinct()
                .toList();
    }

    /** The sources in the order of their numbers, each with the page on which it begins. */
    public List<Source> list(Map<String, Facts.Origin> origins, AnnexMessages words) {
        List<Source> sources = new ArrayList<>();
        numbers.forEach((article, number) -> {
            Facts.Origin origin =
                    origins.getOrDefault(article, new Facts.Origin(article, "", Optional.empty()));
            sources.add(new Source(number, origin.title(), place(origin, words), article));
        });
        return sources;
    }

    private static String place(Facts.Origin origin, AnnexMessages words) {
        return origin.issue().isEmpty()
                ? words.get("background-source")
                : origin.page()
                        .map(page -> words.get("source.page", origin.issue(), page))
                        .orElse(origin.issue());
    }
}
