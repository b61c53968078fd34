package org.biaozhun.kinds;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the program asks of a kind. The codes are those of the ontology: {@code holds-tenures}. */
public enum Trait {

    /** Its things stand behind what is in the calendar. */
    ACTS,

    /** In the network its things are shown only when they are opened themselves. */
    ASIDE,

    /** A page tells whether the thing is in force. */
    COMES_INTO_FORCE,

    /** A page tells tenures there as work in committees. */
    COMMITTEE,

    /** Its things are the concepts of the list that the segment names. */
    CONCEPTS,

    /** A page shows the dates of the thing as a line, and what it rests on. */
    DATES_AND_BASES,

    /** A page shows who is and was what there. */
    HAS_TENURES,

    /** A page shows what the thing is and was. */
    HOLDS_TENURES,

    /** A page shows who holds and held it. */
    IS_HELD,

    /** All its things are of one class, so a page does not name it. */
    ONE_CLASS,

    /** A page tells whether the thing is open. */
    OPENS_AND_CLOSES,

    /** The search finds things by the bodies of this kind that they belong to. */
    ORGANISATION,

    /** A page shows what the thing is part of, and its parts. */
    ORGANISATION_TREE,

    /** Its things are human beings: they head bodies, and nothing belongs to them. */
    PERSON,

    /** A page shows what the thing states. */
    SOURCE;

    /** The trait of a code; none for a code that the program does not know. */
    static Optional<Trait> ofCode(String code) {
        return Stream.of(values()).filter(trait -> trait.code().equals(code)).findFirst();
    }

    /** Its code in the ontology. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
