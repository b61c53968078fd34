package org.biaozhun.documents.pdf;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.rendering.AnnexTexts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which characters of the annex the fonts of the PDF do not have. */
final class Glyphs {

    private final PdfFonts fonts;

    Glyphs(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** A violation for each character without a glyph, with the places where it stands. */
    List<Finding> missing(Annex annex) {
        Map<Integer, Map<String, Set<String>>> places = new TreeMap<>();
        AnnexTexts.of(annex)
                .forEach((section, where, text) ->
                        text.codePoints()
                                .filter(point -> lacks(point))
                                .forEach(point ->
                                        places.computeIfAbsent(point, p -> new TreeMap<>())
                                                .computeIfAbsent(section, s -> new TreeSet<>())
                                                .add(where)));
        return places.entrySet().stream()
                .flatMap(character ->
                        character.getValue().entrySet().stream()
                                .map(place ->
                                        finding(
                                                character.getKey(),
                                                place.getKey(),
                                                place.getValue())))
                .toList();
    }

    private boolean lacks(int point) {
        return !Character.isWhitespace(point) && !fonts.has(point);
    }

    private static Finding finding(int point, String section, Set<String> where) {
        return Finding.violation(
                new Finding.Place("annex/" + section, 0, 0),
                "No font of the PDF has a glyph for %s (U+%04X), used in: %s. Write it otherwise"
                        .formatted(Character.toString(point), point, String.join("; ", where)));
    }
}
