package org.biaozhun.site;

import org.biaozhun.names.Wording;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.Sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * To which sources a page is limited, and to which it may be.
 *
 * @param grades the grades that there are, the best first
 * @param sources the folders and tables that there are, and what is chosen beside them
 * @param others the other parameters of the page, which a form keeps
 * @param whole the page without limits
 */
public record SourceChoice(
        List<Option> grades, List<Option> sources, Map<String, List<String>> others, String whole) {

    /**
     * A grade or a source.
     *
     * @param value as it is typed
     * @param label its name
     * @param chosen whether the page is limited to it
     */
    public record Option(String value, Wording label, boolean chosen) {}

    static SourceChoice of(
            Sources sources, Selection selection, Map<String, List<String>> others, String whole) {
        List<Option> grades =
                sources.grades().stream()
                        .map(code ->
                                new Option(
                                        code,
                                        sources.gradeLabel(code),
                                        selection.grade().filter(code::equals).isPresent()))
                        .toList();
        List<String> offered = new ArrayList<>(sources.folders());
        selection.sources().stream().filter(one -> !offered.contains(one)).forEach(offered::add);
        return new SourceChoice(
                grades,
                offered.stream()
                        .map(one ->
                                new Option(
                                        one, sources.label(one), selection.sources().contains(one)))
                        .toList(),
                others,
                whole);
    }

    /** Whether the page is limited. */
    public boolean isLimited() {
        return chosenGrades().findAny().isPresent() || !chosen().isEmpty();
    }

    /** The least grade, if one is chosen. */
    public List<Option> grade() {
        return chosenGrades().toList();
    }

    /** The sources that are chosen. */
    public List<Option> chosen() {
        return sources.stream().filter(Option::chosen).toList();
    }

    private Stream<Option> chosenGrades() {
        return grades.stream().filter(Option::chosen);
    }
}
