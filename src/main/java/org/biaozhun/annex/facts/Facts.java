package org.biaozhun.annex.facts;

import org.biaozhun.dates.SourceRank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the sections are filled from, grouped once.
 *
 * @param asOf the day
 * @param actors by IRI
 * @param tenures in the order of their holders and résumés
 * @param held tenures by holder
 * @param at tenures by body
 * @param overseers portfolio tenures by department
 * @param posts posts by body
 * @param appearances parts in events by person
 * @param work projects and standards by committee
 * @param notes editorial notes by thing, and reasons of inferences with the IRI of the inference
 * @param conflicts values stated in more than one way, by thing and then by what is in question
 * @param newest the day of the newest source on each body, by IRI
 * @param freshness the newest source of all, if any has a day
 * @param covered how much the graph has of each kind
 * @param sources every source by IRI
 * @param issues the issues, newest first
 */
public record Facts(
        LocalDate asOf,
        Map<String, Actor> actors,
        List<Tenure> tenures,
        Map<String, List<Tenure>> held,
        Map<String, List<Tenure>> at,
        Map<String, List<Tenure>> overseers,
        Map<String, List<SourcedValue>> posts,
        Map<String, List<Appearance>> appearances,
        Map<String, List<Work>> work,
        Map<String, List<SourcedValue>> notes,
        Map<String, Map<String, List<SourcedValue>>> conflicts,
        Map<String, LocalDate> newest,
        Optional<Newest> freshness,
        List<Covered> covered,
        Map<String, Origin> sources,
        List<Issue> issues) {

    /**
     * A part of a person in an event.
     *
     * @param iri of the participation
     * @param event its label
     * @param capacity its label
     * @param start of the event as stated, or empty
     * @param articles that state it
     */
    public record Appearance(
            String iri, String event, String capacity, String start, Set<String> articles) {}

    /**
     * Something a committee works on.
     *
     * @param relation project, in-charge or developed
     * @param designation or empty
     * @param thing its IRI and title
     * @param articles that state it
     */
    public record Work(String relation, String designation, Ref thing, Set<String> articles) {}

    /**
     * A source.
     *
     * @param title of the article, part or page
     * @param issue in which it stands, or empty for a background source
     * @param page on which it begins there
     * @param grade its grade in English; empty if it has none
     * @param gradeZh its grade in Chinese
     * @param url the address of a page
     * @param rank where it stands among those that say the same
     */
    public record Origin(
            String title,
            String issue,
            Optional<String> page,
            String grade,
            String gradeZh,
            Optional<String> url,
            SourceRank rank) {

        /** What is known of a source of which the graph tells nothing. */
        public static Origin unknown(String title) {
            return new Origin(
                    title, "", Optional.empty(), "", "", Optional.empty(), SourceRank.of("", ""));
        }
    }

    /**
     * The newest source of all.
     *
     * @param day its day, as stated
     * @param grade its grade in English; empty if it has none
     * @param gradeZh its grade in Chinese
     */
    public record Newest(String day, String grade, String gradeZh) {}

    /**
     * How much there is of a kind.
     *
     * @param what as the query calls it
     * @param things how many
     * @param years how many by the year of the newest source, the newest first; the empty year is
     *     that of sources without a day
     */
    public record Covered(String what, long things, Map<String, Long> years) {}

    /**
     * An issue.
     *
     * @param label its name
     * @param from first day of its period, or empty
     * @param asOf last day of its period
     */
    public record Issue(String label, String from, String asOf) {}

    public List<Tenure> heldBy(String iri) {
        return held.getOrDefault(iri, List.of());
    }

    public List<Tenure> tenuresAt(String iri) {
        return at.getOrDefault(iri, List.of());
    }

    public List<SourcedValue> notesOn(String iri) {
        return notes.getOrDefault(iri, List.of());
    }

    /** Whether all of the sources are background. */
    public boolean isBackground(Set<String> articles) {
        return !articles.isEmpty()
                && articles.stream()
                        .allMatch(article ->
                                sources.containsKey(article)
                                        && sources.get(article).issue().isEmpty());
    }
}
