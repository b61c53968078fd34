package org.biaozhun.documents;

import org.apache.fontbox.ttf.CmapLookup;
import org.biaozhun.annex.Annex;
import org.biaozhun.corpus.Finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which characters of the annex the font of the PDF does not have. */
final class Glyphs {

    private final CmapLookup glyphs;

    Glyphs(CmapLookup glyphs) {
        this.glyphs = glyphs;
    }

    /** A violation for each character without a glyph, with the places where it stands. */
    List<Finding> missing(Annex annex) {
        Map<Integer, Map<String, Set<String>>> places = new TreeMap<>();
        AnnexTexts.of(annex)
                .forEach(
                        (section, where, text) ->
                                text.codePoints()
                                        .filter(point -> lacks(point))
                                        .forEach(
                                                point ->
                                                        places.computeIfAbsent(
                                                                        point,
                                                                        p -> new TreeMap<>())
                                                                .computeIfAbsent(
                                                                        section,
                                                                        s -> new TreeSet<>())
                                                                .add(where)));
        return places.entrySet().stream()
                .flatMap(
                        character ->
                                character.getValue().entrySet().stream()
                                        .map(
                                                place ->
                                                        finding(
                                                                character.getKey(),
                                                                place.getKey(),
                                                                place.getValue())))
                .toList();
    }

    private boolean lacks(int point) {
        return !Character.isWhitespace(point) && glyphs.getGlyphId(point) == 0;
    }

    private static Finding finding(int point, String section, Set<String> where) {
        return Finding.violation(
                new Finding.Place("annex/" + section, 0, 0),
                "%s has no glyph for %s (U+%04X), used in: %s. Write it otherwise, or add a font"
                        .formatted(
                                PdfFonts.FAMILY,
                                Character.toString(point),
                                point,
                                String.join("; ", where)));
    }
}
