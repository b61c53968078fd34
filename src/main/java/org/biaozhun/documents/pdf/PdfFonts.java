package org.biaozhun.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Noto Sans SC and Open Sans in two weights, read at their first use; only the glyphs in use go
 * into a document.
 *
 * <p>Substitution of glyphs (GSUB) is off: the fonts have nothing there that horizontal text needs,
 * and PDFBox takes most of its time for it.
 */
public final class PdfFonts {

    /** The family, as style sheets name it. */
    static final String FAMILY = "Noto Sans SC";

    /** The family for Latin letters that the first does not have. */
    static final String LATIN = "Open Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /**
     * A font.
     *
     * @param family as style sheets name it
     * @param weight as style sheets tell it
     * @param read its file
     */
    private record Face(String family, int weight, TrueTypeFont read) {}

    private List<Face> faces = List.of();
    private final Map<Face, PDFont> loaded = new LinkedHashMap<>();

    private synchronized List<Face> faces() {
        if (faces.isEmpty()) {
            faces =
                    List.of(
                            new Face(FAMILY, NORMAL, read("NotoSansSC", "Regular")),
                            new Face(FAMILY, BOLD, read("NotoSansSC", "Bold")),
                            new Face(LATIN, NORMAL, read("OpenSans", "Regular")),
                            new Face(LATIN, BOLD, read("OpenSans", "Bold")));
        }
        return faces;
    }

    private static TrueTypeFont read(String name, String weight) {
        String file = "/fonts/ttf/%s/%s-%s.ttf".formatted(name, name, weight);
        try (InputStream in =
                Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes fonts of a document. */
    void begin(PDDocument document) throws IOException {
        loaded.clear();
        for (Face face : faces()) {
            loaded.put(face, PDType0Font.load(document, face.read(), true));
        }
    }

    /** Offers the fonts of the document begun last to a renderer. */
    void offer(PdfRendererBuilder builder) {
        loaded.forEach((face, font) ->
                builder.useFont(
                        new PDFontSupplier(font),
                        face.family(),
                        face.weight(),
                        FontStyle.NORMAL,
                        true));
    }

    /** Whether a character can be printed; both weights of a family hold the same. */
    synchronized boolean has(int point) {
        try {
            for (Face face : faces()) {
                if (face.read().getUnicodeCmapLookup().getGlyphId(point) != 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
