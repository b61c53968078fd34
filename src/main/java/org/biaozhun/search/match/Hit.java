package org.biaozhun.search.match;

import org.biaozhun.ontology.Bz;
import org.biaozhun.search.index.Thing;

import java.util.Optional;

/**
 * A thing that was found.
 *
 * @param iri its IRI
 * @param path its path on this server
 * @param kind code of its kind
 * @param kindLabel English name of its kind
 * @param chineseKindLabel Chinese name of its kind, or empty
 * @param label English label, Chinese without one
 * @param chineseLabel Chinese label
 * @param abbreviation abbreviation or designation
 * @param parent what it belongs to
 * @param summary one line about it, or empty
 * @param match why it is a hit; absent if nothing was asked
 */
public record Hit(
        String iri,
        String path,
        String kind,
        String kindLabel,
        String chineseKindLabel,
        String label,
        Optional<String> chineseLabel,
        Optional<String> abbreviation,
        Optional<Thing.Reference> parent,
        String summary,
        Optional<Match> match) {

    static Hit of(Thing thing, Optional<Match> match) {
        return new Hit(
                thing.iri(),
                "/" + thing.iri().substring(Bz.BASE.length()),
                thing.kind().code(),
                thing.kind().label().english(),
                thing.kind().label().chinese().orElse(""),
                thing.label(),
                thing.chineseLabel(),
                thing.abbreviation(),
                thing.parent(),
                thing.summary(),
                match);
    }
}
