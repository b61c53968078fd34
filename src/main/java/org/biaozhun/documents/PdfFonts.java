package org.biaozhun.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Noto Sans SC in two weights, read once; only the glyphs in use go into a document.
 *
 * <p>Substitution of glyphs (GSUB) is off: the fonts have nothing there that horizontal text needs,
 * and PDFBox takes most of its time for it.
 */
final class PdfFonts {

    /** The family, as style sheets name it. */
    static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final TrueTypeFont regular = read("Regular");
    private final TrueTypeFont bold = read("Bold");
    private final Map<Integer, PDFont> loaded = new LinkedHashMap<>();

    private static TrueTypeFont read(String weight) {
        String file = FOLDER + weight + ".ttf";
        try (InputStream in =
                Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes fonts of a document. */
    void begin(PDDocument document) throws IOException {
        loaded.clear();
        loaded.put(NORMAL, PDType0Font.load(document, regular, true));
        loaded.put(BOLD, PDType0Font.load(document, bold, true));
    }

    /** Offers the fonts of the document begun last to a renderer. */
    void offer(PdfRendererBuilder builder) {
        loaded.forEach(
                (weight, font) ->
                        builder.useFont(
                                new PDFontSupplier(font), FAMILY, weight, FontStyle.NORMAL, true));
    }

    /** Glyphs by code point, 0 where there is none; both weights hold the same. */
    CmapLookup glyphs() {
        try {
            return regular.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
