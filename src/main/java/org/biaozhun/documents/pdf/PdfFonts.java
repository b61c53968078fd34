package org.biaozhun.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Noto Sans SC and Open Sans in two weights, and HanaMin for rare characters, each read at its
 * first use; only the glyphs in use go into a document.
 *
 * <p>HanaMin is in the program only if the build found it; without it, rare characters are printed
 * as those that no font has. Substitution of glyphs (GSUB) is off: the fonts have nothing there
 * that horizontal text needs, and PDFBox takes most of its time for it.
 */
public final class PdfFonts {

    /** The family, as style sheets name it. */
    static final String FAMILY = "Noto Sans SC";

    /** The family for Latin letters that the first does not have. */
    static final String LATIN = "Open Sans";

    /**
     * The family for characters beyond the Basic Multilingual Plane that the first does not have.
     */
    static final String RARE = "HanaMin";

    /** The family for characters that none of these has. */
    static final String STAND_INS = "Stand-ins";

    /** The file of the font for rare characters, on the class path. */
    static final String RARE_FILE = "/fonts/ttf/HanaMin/HanaMinB.ttf";

    private static final String LATIN_FILE = "/fonts/ttf/OpenSans/OpenSans-%s.ttf";
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

    private final String rareFile;
    private List<Face> faces = List.of();
    private @Nullable List<Face> rare;
    private final Map<Face, PDFont> loaded = new LinkedHashMap<>();

    /** Fonts of the program. */
    public PdfFonts() {
        this(RARE_FILE);
    }

    /** Fonts with another one for rare characters, or without any if there is no such file. */
    PdfFonts(String rareFile) {
        this.rareFile = rareFile;
    }

    private List<Face> faces() {
        if (faces.isEmpty()) {
            String noto = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
            faces =
                    List.of(
                            new Face(FAMILY, NORMAL, read(noto.formatted("Regular"))),
                            new Face(FAMILY, BOLD, read(noto.formatted("Bold"))),
                            new Face(LATIN, NORMAL, read(LATIN_FILE.formatted("Regular"))),
                            new Face(LATIN, BOLD, read(LATIN_FILE.formatted("Bold"))));
        }
        return faces;
    }

    /** The font for rare characters, if there is one. */
    private List<Face> rare() {
        List<Face> known = rare;
        if (known == null) {
            boolean isThere = PdfFonts.class.getResource(rareFile) != null;
            known = isThere ? List.of(new Face(RARE, NORMAL, read(rareFile))) : List.of();
            rare = known;
        }
        return known;
    }

    private static TrueTypeFont read(String file) {
        try {
            return FontFile.withOwnGlyphs(bytes(file)).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PdfFonts.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    /** Makes fonts of a document in which some characters occur. */
    void begin(PDDocument document, Set<Integer> characters) throws IOException {
        loaded.clear();
        List<Face> wanted = new ArrayList<>(faces());
        if (characters.stream().anyMatch(character -> !isIn(faces(), character))) {
            wanted.addAll(rare());
        }
        Set<Integer> missing =
                characters.stream()
                        .filter(character -> !isIn(wanted, character))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            byte[] latin = bytes(LATIN_FILE.formatted("Regular"));
            wanted.add(new Face(STAND_INS, NORMAL, StandIns.of(missing, latin)));
        }
        for (Face face : wanted) {
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

    /** Writes the glyphs in use into the document begun last. */
    void subset(Set<COSDictionary> used) throws IOException {
        for (PDFont font : loaded.values()) {
            if (used.contains(font.getCOSObject())) {
                font.subset();
            }
        }
    }

    /** Whether a font has a character; both weights of a family hold the same. */
    synchronized boolean has(int character) {
        return isIn(faces(), character) || isIn(rare(), character);
    }

    private static boolean isIn(List<Face> faces, int character) {
        try {
            for (Face face : faces) {
                if (face.read().getUnicodeCmapLookup().getGlyphId(character) != 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
