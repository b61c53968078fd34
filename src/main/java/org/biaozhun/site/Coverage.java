package org.biaozhun.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a snapshot holds, in figures.
 *
 * @param snapshot id of the snapshot
 * @param statements number of statements
 * @param builtOn day on which it was built
 * @param day last day of the newest issue's period, as stated; empty if there is none
 * @param kinds number of things of each kind
 * @param covered how much there is of what people look for
 * @param newest the newest source of all, if any has a day
 * @param gaps what is missing
 * @param sources the issues and background sources without the pages of registers, the newest issue
 *     first
 */
public record Coverage(
        String snapshot,
        long statements,
        LocalDate builtOn,
        String day,
        Map<String, Long> kinds,
        List<Covered> covered,
        Optional<Newest> newest,
        List<Gap> gaps,
        List<SourceLine> sources) {

    /** The number of things of a kind. */
    public long of(String kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /**
     * Something that people look for.
     *
     * @param what what
     * @param things how many of it there are
     * @param years how many by the year of the newest source on them, the newest first
     * @param earlier how many with a newest source before these years
     * @param undated how many of which no source has a day
     */
    public record Covered(
            String what, long things, Map<String, Long> years, long earlier, long undated) {}

    /**
     * The newest source of all.
     *
     * @param day its day, as stated
     * @param grade its grade in English; empty if it has none
     * @param gradeZh its grade in Chinese
     * @param title its title
     * @param href its page
     */
    public record Newest(String day, String grade, String gradeZh, String title, String href) {

        /** Its grade in a language. */
        public String gradeIn(String language) {
            return language.equals("zh") && !gradeZh.isEmpty() ? gradeZh : grade;
        }
    }

    /**
     * Something that is missing.
     *
     * @param what what
     * @param missing how many things lack it
     * @param total of how many
     */
    public record Gap(String what, long missing, long total) {}

    /**
     * A source.
     *
     * @param title its title
     * @param href its page
     * @param start first day of its period, or its date; empty if not told
     * @param end last day of its period
     * @param articles number of articles and parts that the graph has of it
     */
    public record SourceLine(String title, String href, String start, String end, long articles) {}
}
