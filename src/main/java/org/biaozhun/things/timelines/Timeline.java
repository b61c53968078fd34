package org.biaozhun.things.timelines;

import org.biaozhun.dates.Standing;
import org.biaozhun.names.Wording;
import org.biaozhun.things.facts.Name;

import java.util.List;

/**
 * Tenures or dates on one axis, one line each. The lines say in words what the bars show.
 *
 * @param ticks the ticks of the axis
 * @param day where the as-of day is
 * @param lanes the lines
 */
public record Timeline(List<Tick> ticks, String day, List<Lane> lanes) {

    /** Whether anything of it is dated, so that there is something to draw. */
    public boolean isDrawn() {
        return lanes.stream().anyMatch(lane -> !lane.bars().isEmpty());
    }

    /**
     * A tick.
     *
     * @param x its place, such as {@code 12.50%}
     * @param label a year or a month
     */
    public record Tick(String x, String label) {}

    /**
     * A part of a line's picture.
     *
     * @param kind the code of a certainty: {@code certain} and {@code stated} are solid, {@code
     *     possible} is hatched, {@code last-seen} is open
     * @param x its place
     * @param width its width
     */
    public record Bar(String kind, String x, String width) {}

    /**
     * A line.
     *
     * @param what who or what
     * @param where at which body, as which function, or what the date is of
     * @param times when, as stated
     * @param standing its standing on the as-of day; absent for mere dates
     * @param bars its picture; none if nothing is dated
     * @param before who held the post before
     * @param after who held the post after
     * @param notes editorial notes
     * @param inferences why what is inferred of it holds
     * @param href its own page
     * @param sources numbers of the sources
     */
    public record Lane(
            Name what,
            List<Name> where,
            List<Time> times,
            List<Standing> standing,
            List<Bar> bars,
            List<Name> before,
            List<Name> after,
            List<String> notes,
            List<Wording> inferences,
            String href,
            List<Integer> sources) {}

    /**
     * A time in words.
     *
     * @param key key of a message that takes the text: {@code since}, {@code until}, …
     * @param text the time as people read it
     * @param iso the time as stated
     * @param count how many times are told by it: it is the last of them
     * @param isContested whether another source tells another time in its place
     * @param sources numbers of the sources of a time that is contested
     */
    public record Time(
            String key,
            String text,
            String iso,
            int count,
            boolean isContested,
            List<Integer> sources) {

        /** A time that is told once. */
        static Time of(String key, String text, String iso) {
            return new Time(key, text, iso, 1, false, List.of());
        }
    }
}
