package org.biaozhun.selection;

import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To which sources something is limited, in its one form: equal choices are equal, whatever their
 * order. {@link Sources} makes one of what is typed.
 *
 * @param grade code of the least grade that counts; without it all grades do
 * @param sources the chosen sources, sorted, none within another; without any all count
 */
public record Selection(Optional<String> grade, List<String> sources) {

    /** The parameter that names the least grade. */
    public static final String GRADE = "grade";

    /** The parameter that names the sources, with commas between. */
    public static final String SOURCES = "sources";

    /** The parameters of a selection. */
    public static final List<String> PARAMETERS = List.of(GRADE, SOURCES);

    /** What a snapshot is limited to: given when it is built. */
    public static final Derived<Selection> GIVEN = Derived.of(snapshot -> all());

    public Selection {
        sources = List.copyOf(sources);
    }

    /** Everything. */
    public static Selection all() {
        return new Selection(Optional.empty(), List.of());
    }

    /** What a snapshot is limited to. */
    public static Selection of(Snapshot snapshot) {
        return snapshot.derived(GIVEN);
    }

    static Selection of(Optional<String> grade, Collection<String> sources) {
        TreeSet<String> sorted = new TreeSet<>(sources);
        sorted.removeIf(
                source -> sorted.stream().anyMatch(other -> source.startsWith(other + "/")));
        return new Selection(grade, List.copyOf(sorted));
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return grade.isEmpty() && sources.isEmpty();
    }

    /** As the query of a URL, in percent-encoding: {@code grade=press&sources=background,sesec}. */
    public String query() {
        return Stream.concat(
                        grade.stream().map(code -> GRADE + "=" + encoded(code)),
                        sources.isEmpty()
                                ? Stream.empty()
                                : Stream.of(
                                        sources.stream()
                                                .map(Selection::encoded)
                                                .collect(
                                                        Collectors.joining(
                                                                ",", SOURCES + "=", ""))))
                .collect(Collectors.joining("&"));
    }

    /** A link to a path of this server, with this selection unless it has one. */
    public String in(String link) {
        boolean isOurs = link.startsWith("/") && !link.startsWith("//");
        boolean hasOne = PARAMETERS.stream().anyMatch(name -> link.contains(name + "="));
        if (isAll() || !isOurs || hasOne) {
            return link;
        }
        int hash = link.indexOf('#');
        String target = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash);
        return target + (target.contains("?") ? "&" : "?") + query() + anchor;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }

    @Override
    public String toString() {
        return query();
    }
}
