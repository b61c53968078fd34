package org.biaozhun.documents.pdf;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.html.HtmlDocument;
import org.biaozhun.documents.rendering.AnnexTexts;
import org.biaozhun.documents.rendering.XmlCharacters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which characters of the annex the fonts of the PDF do not have. */
final class Glyphs {

    private final PdfFonts fonts;

    Glyphs(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** All characters of an annex that need a glyph. */
    static Set<Integer> of(Annex annex) {
        return HtmlDocument.body(annex)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** A warning for each character without a glyph, with the places where it stands. */
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
        return !Character.isWhitespace(point)
                && (XmlCharacters.printed(point) != point || !fonts.has(point));
    }

    private static Finding finding(int point, String section, Set<String> where) {
        String number = StandIns.number(point);
        String places = String.join("; ", where);
        return Finding.warning(
                new Finding.Place("annex/" + section, 0, 0),
                XmlCharacters.printed(point) == point
                        ? "No font of the PDF has %s (%s): its number is printed, with itself as the text behind it; used in: %s"
                                .formatted(Character.toString(point), number, places)
                        : "No PDF can have %s: U+FFFD is printed in its place; used in: %s"
                                .formatted(number, places));
    }
}
