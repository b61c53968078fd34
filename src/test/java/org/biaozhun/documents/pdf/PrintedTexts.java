package org.biaozhun.documents.pdf;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.biaozhun.Repository;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are printed to be read again. */
public final class PrintedTexts {

    /** Names with characters beyond the BMP. */
    public static final String RARE = "王𬯾、田𠮷、裘𬭎、亓昱䶮";

    /**
     * Characters that no font has: one of Unicode 15.1, one of private use, a mark of direction.
     */
    static final String UNKNOWN = "李\uD87A\uDFF0、王\uE123、甲\u2060乙";

    private static final int LINE = 20;

    private PrintedTexts() {}

    /** An annex of one section with texts as its paragraphs. */
    public static Annex annex(List<String> texts) {
        List<Block> blocks =
                texts.stream()
                        .<Block>map(text -> new Paragraph(List.of(new Inline.Text(text))))
                        .toList();
        return new Annex(
                SampleAnnex.in(Language.EN).cover(),
                List.of(new Section("notes", "Notes", Optional.empty(), blocks)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Every character in the files of the corpus, in lines. */
    static List<String> ofTheCorpus() throws IOException {
        TreeSet<Integer> characters = new TreeSet<>();
        for (String folder : List.of("data", "ontology")) {
            for (Path file : Repository.files(folder, ".ttl", ".trig")) {
                Files.readString(file).codePoints().forEach(characters::add);
            }
        }
        return lines(characters.stream().mapToInt(Integer::intValue));
    }

    /** Every character of the Chinese font, in lines. */
    static List<String> ofTheFont() throws IOException {
        try (InputStream file =
                        Objects.requireNonNull(
                                PrintedTexts.class.getResourceAsStream(
                                        "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"));
                TrueTypeFont font =
                        new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            var characters = font.getUnicodeCmapLookup();
            return lines(
                    IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                            .filter(point -> characters.getGlyphId(point) != 0)
                            .filter(point -> !isRewritten(point)));
        }
    }

    /** What the layout leaves out (soft hyphens), and what PDFBox takes apart (ligatures). */
    private static boolean isRewritten(int point) {
        return point == 0xAD
                || (point >= 0xFB00 && point <= 0xFDFF)
                || (point >= 0xFE70 && point <= 0xFEFF);
    }

    private static List<String> lines(IntStream characters) {
        int[] all =
                characters
                        .filter(point -> !Character.isWhitespace(point))
                        .filter(point -> !Character.isSpaceChar(point))
                        .filter(point -> !Character.isISOControl(point))
                        .toArray();
        return IntStream.range(0, (all.length + LINE - 1) / LINE)
                .mapToObj(line -> line * LINE)
                .map(at -> new String(all, at, Math.min(LINE, all.length - at)))
                .toList();
    }

    /** Texts without what the layout puts between them. */
    static String bare(Stream<String> texts) {
        return String.join("", texts.toList()).replaceAll("[\\s\\p{Z}\\f]+", "");
    }
}
