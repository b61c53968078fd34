package org.biaozhun.search.index;

import org.biaozhun.kinds.Kind;
import org.biaozhun.kinds.Trait;
import org.biaozhun.search.analysis.Readings;
import org.biaozhun.search.analysis.Sounds;

import java.util.List;
import java.util.Optional;

/**
 * A thing with a page, as it is indexed and shown.
 *
 * @param iri its IRI
 * @param kind its kind
 * @param label English label, Chinese without one
 * @param chineseLabel Chinese label, if there is one
 * @param abbreviation abbreviation or designation, if it has one
 * @param parent what it belongs to
 * @param summary one line about it, or empty
 * @param names all its names
 * @param bodies paths of the bodies it belongs to, such as {@code body/sac}
 * @param years years of its dates, four digits
 * @param statuses paths of its stage or status, such as {@code stage/draft}
 * @param around texts that are not names: description, kind, names of what it belongs to, dates
 * @param links how many statements point to it
 */
public record Thing(
        String iri,
        Kind kind,
        String label,
        Optional<String> chineseLabel,
        Optional<String> abbreviation,
        Optional<Reference> parent,
        String summary,
        List<Name> names,
        List<String> bodies,
        List<String> years,
        List<String> statuses,
        List<Name> around,
        int links) {

    /** A name of the thing as it is read: the names of persons begin with surnames. */
    public Sounds sounds(Readings readings, String name) {
        return isPerson() ? readings.ofPerson(name) : readings.of(name);
    }

    boolean isPerson() {
        return kind.is(Trait.PERSON);
    }

    /** The dates among what is around it. */
    public List<Name> dates() {
        return around.stream().filter(name -> name.role() == Name.Role.DATE).toList();
    }

    /**
     * A thing that is named in passing.
     *
     * @param path its path on this server
     * @param label English label, Chinese without one
     * @param abbreviation abbreviation or designation, if it has one
     */
    public record Reference(String path, String label, Optional<String> abbreviation) {

        /** The tag of the language of the label. */
        public String tag() {
            return label.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
        }
    }
}
