package org.biaozhun.things.timelines;

import org.biaozhun.dates.Standing;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.timelines.Timeline.Time;

import java.util.List;

/**
 * Who is what on the as-of day, in one line.
 *
 * @param what the post or the function
 * @param standing what can be said on that day
 * @param lines who it is; nobody when it is not known
 */
public record Holding(Name what, Standing standing, List<Line> lines) {

    /**
     * One actor.
     *
     * @param who the actor
     * @param times when, as stated
     * @param sources numbers of the sources
     */
    public record Line(Name who, List<Time> times, List<Integer> sources) {}
}
