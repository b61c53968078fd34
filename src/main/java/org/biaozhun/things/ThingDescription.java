package org.biaozhun.things;

import java.util.List;
import java.util.Optional;

/**
 * What the graph says of one thing, ready to be shown.
 *
 * @param iri IRI of the thing
 * @param label English label, or the end of the IRI
 * @param chineseLabel Chinese label, if a source prints one
 * @param notation abbreviation or designation
 * @param kinds labels of its classes
 * @param names labels, titles, abbreviations and designations
 * @param stated other facts that sources state
 * @param computed facts that rules infer
 * @param linked facts of other things that point to it
 * @param sources the sources that the facts refer to by number, the first is number 1
 */
public record ThingDescription(
        String iri,
        String label,
        Optional<String> chineseLabel,
        Optional<String> notation,
        List<String> kinds,
        List<Fact> names,
        List<Fact> stated,
        List<Fact> computed,
        List<Fact> linked,
        List<Reference> sources) {

    /**
     * A property and its values.
     *
     * @param property label of the property
     * @param values its values, or the things that have it
     */
    public record Fact(String property, List<Value> values) {}

    /**
     * A value.
     *
     * @param text what to show
     * @param language language of the text, or empty
     * @param href where it leads, or empty
     * @param sources numbers of the sources that state it
     */
    public record Value(String text, String language, String href, List<Integer> sources) {}

    /**
     * A source.
     *
     * @param label its title
     * @param href its page
     */
    public record Reference(String label, String href) {}
}
