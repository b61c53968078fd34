package org.biaozhun.search.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.biaozhun.search.analysis.Folding;
import org.biaozhun.search.analysis.Pinyin;
import org.biaozhun.search.analysis.PrecomputedTokens;
import org.biaozhun.search.analysis.PrecomputedTokens.Token;
import org.biaozhun.search.analysis.Readings;
import org.biaozhun.search.analysis.Sounds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a thing in the index. Those for names have one value for each name, in the order of
 * {@link Thing#names}, so that the place of a match tells the name.
 */
public final class Fields {

    /** Keys of abbreviations and designations. */
    public static final String SHORT = "short";

    /** Keys of all other names. */
    public static final String WHOLE = "whole";

    /** Pinyin of the names from their first character on. */
    public static final String PINYIN = "pinyin";

    /** Pinyin of the names from each character on. */
    public static final String SOUND = "sound";

    /** First letters of the pinyin of the names. */
    public static final String INITIALS = "initials";

    /** Words of the names. */
    public static final String WORD = "word";

    /** Words around the thing. */
    public static final String AROUND = "around";

    /** Keys of days and months, in each form in which they are written. */
    public static final String DATE = "date";

    /** Between the values of a field. */
    public static final int GAP = 1;

    public static final String GROUP = "group";
    public static final String LINKS = "links";
    public static final String LABEL = "label";
    public static final String ORDINAL = "ordinal";

    private static final FieldType PLACED = placed();

    private final Readings readings;
    private final FacetsConfig facets = new FacetsConfig();

    public Fields(Readings readings) {
        this.readings = readings;
        for (Facet.Dimension dimension : Facet.Dimension.values()) {
            facets.setMultiValued(dimension.code(), true);
        }
    }

    private static FieldType placed() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        return type;
    }

    public FacetsConfig facets() {
        return facets;
    }

    /** A thing as a document. */
    public Document document(Thing thing, int ordinal) throws IOException {
        Document document = new Document();
        for (Name name : thing.names()) {
            boolean isChinese = Readings.hasHan(name.text());
            String text = name.text();
            Sounds sounds = thing.sounds(readings, text);
            add(document, SHORT, name, name.isShort() ? shortKeys(text) : List.of());
            add(document, WHOLE, name, List.of(new Token(Folding.key(text), 0)));
            add(document, PINYIN, name, isChinese ? tokens(sounds.joined(), 0) : List.of());
            add(document, INITIALS, name, initials(thing, text, sounds));
            document.add(
                    new Field(
                            SOUND,
                            new PrecomputedTokens(sounds(sounds, isChinese), text.length()),
                            PLACED));
            document.add(new Field(WORD, text, PLACED));
        }
        for (Name words : thing.around()) {
            document.add(new Field(AROUND, words.text(), PLACED));
        }
        for (Name date : thing.dates()) {
            add(document, DATE, date, tokens(List.of(Folding.key(date.text())), 0));
        }
        document.add(new NumericDocValuesField(GROUP, thing.kind().group().place()));
        document.add(new NumericDocValuesField(LINKS, thing.links()));
        document.add(new NumericDocValuesField(ORDINAL, ordinal));
        document.add(new SortedDocValuesField(LABEL, new BytesRef(Folding.key(thing.label()))));
        for (Facet.Dimension dimension : Facet.Dimension.values()) {
            for (String value : dimension.values(thing)) {
                document.add(new SortedSetDocValuesFacetField(dimension.code(), value));
            }
        }
        return facets.build(document);
    }

    private static List<Token> shortKeys(String text) {
        return Folding.shortKeys(text).entrySet().stream()
                .map(key -> new Token(key.getKey(), key.getValue()))
                .toList();
    }

    private static List<Token> initials(Thing thing, String text, Sounds sounds) {
        if (Readings.hasHan(text)) {
            return tokens(sounds.initials(), 0);
        }
        return thing.isPerson()
                ? Pinyin.initials(text).map(key -> new Token(key, 0)).stream().toList()
                : List.of();
    }

    private static List<Token> tokens(List<String> texts, int start) {
        return texts.stream().distinct().map(text -> new Token(text, start)).toList();
    }

    private static void add(Document document, String field, Name name, List<Token> tokens) {
        List<Token> filled = tokens.stream().filter(token -> !token.text().isEmpty()).toList();
        document.add(new Field(field, new PrecomputedTokens(filled, name.text().length()), PLACED));
    }

    private static List<Token> sounds(Sounds sounds, boolean isChinese) {
        List<Token> tokens = new ArrayList<>();
        if (isChinese) {
            sounds.fromEachCharacter().forEach((start, ways) -> tokens.addAll(tokens(ways, start)));
        }
        return tokens;
    }
}
