package org.biaozhun.search.match;

import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.search.analysis.Folding;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The designations of standards in a text, as when a citation is pasted, as keys.
 *
 * @param written as they are written, such as {@code gbt4706.1-2024}
 * @param withoutYear the undated standards to which those with a year belong, and those that they
 *     carry or change
 */
record Citation(Set<String> written, Set<String> withoutYear) {

    /** What a designation may be made of, from a letter that begins a word. */
    private static final Pattern RUN =
            Pattern.compile("(?<![A-Z0-9])[A-Z][A-Z0-9 ./:+\uFF0F\\p{Pd}]{2,47}");

    private static final Pattern END = Pattern.compile("(?<=[A-Z0-9])(?![A-Z0-9])");

    /** What a text cites; nothing if there is no designation in it. */
    static Citation in(String text) {
        Citation citation = new Citation(new LinkedHashSet<>(), new LinkedHashSet<>());
        Matcher run = RUN.matcher(text.toUpperCase(Locale.ROOT));
        int from = 0;
        while (run.find(from)) {
            Optional<Found> found = longest(run.group());
            found.ifPresent(it -> citation.add(it.designation()));
            from = run.start() + found.map(Found::length).orElse(1);
        }
        return citation;
    }

    private record Found(StandardDesignation designation, int length) {}

    /** The longest beginning of a run that is the designation of a standard. */
    private static Optional<Found> longest(String run) {
        Matcher end = END.matcher(run);
        Optional<Found> longest = Optional.empty();
        while (end.find()) {
            String beginning = run.substring(0, end.start());
            Reading<StandardDesignation> read = Designations.standard(beginning);
            if (read.isRead() && !Designations.committee(beginning).isRead()) {
                longest = Optional.of(new Found(read.get(), beginning.length()));
            }
        }
        return longest;
    }

    private void add(StandardDesignation cited) {
        written.add(Folding.key(cited.normal()));
        Stream.of(Stream.of(cited.whole()), cited.base().stream(), cited.carried().stream())
                .flatMap(names -> names)
                .map(Folding::key)
                .filter(key -> !written.contains(key))
                .forEach(withoutYear::add);
    }
}
