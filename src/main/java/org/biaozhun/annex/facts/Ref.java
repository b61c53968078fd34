package org.biaozhun.annex.facts;

/**
 * A thing and its English label.
 *
 * @param iri of the thing
 * @param label to show
 */
public record Ref(String iri, String label) {

    /** The last part of the IRI: the code of a concept, the slug of a thing. */
    public String code() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
