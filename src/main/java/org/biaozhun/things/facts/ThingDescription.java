package org.biaozhun.things.facts;

import org.biaozhun.names.Wording;

import java.util.List;
import java.util.Optional;

/**
 * What the graph says of one thing, ready to be shown.
 *
 * @param iri IRI of the thing
 * @param name its name
 * @param kinds its classes in the language of the page
 * @param notes editorial notes
 * @param names labels, titles, abbreviations and designations
 * @param stated other facts that sources state
 * @param computed facts that rules infer
 * @param linked facts of other things that point to it, with their whole number
 */
public record ThingDescription(
        String iri,
        Name name,
        List<Name> kinds,
        List<Value> notes,
        List<Fact> names,
        List<Fact> stated,
        List<Fact> computed,
        List<Fact> linked) {

    /**
     * A property and its values.
     *
     * @param property name of the property
     * @param explanation what the property means; its English text may be empty
     * @param isContested whether sources tell another value
     * @param values its values, or the things that have it; not more than the page shows
     * @param reasons why those of them hold that are inferred
     * @param total the number of all of them
     */
    public record Fact(
            Name property,
            Wording explanation,
            boolean isContested,
            List<Value> values,
            List<Wording> reasons,
            int total) {

        private static final int MANY = 20;
        private static final int OPEN = 12;

        /** The values that stand open: all, unless there are many. */
        public List<Value> first() {
            return values.size() > MANY ? values.subList(0, OPEN) : values;
        }

        /** The values that are folded. */
        public List<Value> rest() {
            return values.subList(first().size(), values.size());
        }
    }

    /**
     * A value.
     *
     * @param name what to show
     * @param sources numbers of the sources that state it
     * @param isInferred whether a curator or a rule went a step beyond the sources
     */
    public record Value(Name name, List<Integer> sources, boolean isInferred) {}

    /**
     * A source.
     *
     * @param name its title and page
     * @param issue the issue it is part of
     * @param page the page of the issue on which it begins
     * @param grade its grade
     * @param address where it is on the web
     */
    public record Source(
            Name name,
            Optional<Name> issue,
            Optional<String> page,
            Optional<Name> grade,
            Optional<String> address) {}
}
