package org.biaozhun.things.facts;

import org.biaozhun.kinds.Kind;
import org.biaozhun.things.facts.ThingDescription.Fact;

import java.util.List;

/**
 * A thing with what one source states of it.
 *
 * @param thing the thing
 * @param kind its kind
 * @param facts the facts
 */
public record StatedThing(Name thing, Kind kind, List<Fact> facts) {}
