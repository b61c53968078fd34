package org.biaozhun.documents.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType font with glyphs added (OpenType specification, ISO/IEC 14496-22), of which only the
 * tables for horizontal print are kept.
 *
 * <p>A PDF tells text by glyphs: where two characters share one, such as 工 and its radical, the
 * text that comes out has the lower. So each character gets a glyph of its own, a copy.
 */
final class FontFile {

    private static final List<String> KEPT =
            List.of("OS/2", "cvt ", "fpgm", "head", "hhea", "maxp", "name", "post", "prep");

    private static final int VERSION_1 = 0x00010000;
    private static final int WITHOUT_NAMES = 0x00030000;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int UNIT = 4;

    private final TrueTypeFont font;
    private final byte[] outlines;
    private final long[] offsets;
    private final HorizontalMetricsTable metrics;
    private final SortedMap<Integer, Integer> glyphs = new TreeMap<>();
    private final List<Glyph> added = new ArrayList<>();

    /**
     * A glyph.
     *
     * @param outline its description in the table {@code glyf}
     * @param width how far it advances, in the units of the font
     * @param left its left side bearing
     */
    record Glyph(ByteBuffer outline, int width, int left) {}

    private FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.outlines = font.getTableBytes(font.getTableMap().get("glyf"));
        this.offsets = font.getIndexToLocation().getOffsets();
        this.metrics = font.getHorizontalMetrics();
    }

    /** A font as it is in its file, without characters. */
    static FontFile of(byte[] file) throws IOException {
        return new FontFile(new TTFParser().parse(new RandomAccessReadBuffer(file)));
    }

    /** A font with a glyph for each of its characters. */
    static FontFile withOwnGlyphs(byte[] file) throws IOException {
        FontFile with = of(file);
        CmapLookup characters = with.font.getUnicodeCmapLookup();
        for (int glyph = 1; glyph < with.font.getNumberOfGlyphs(); glyph++) {
            List<Integer> shared = characters.getCharCodes(glyph);
            int next = glyph;
            for (int character : shared == null ? List.<Integer>of() : shared) {
                with.map(character, next < 0 ? with.add(with.glyph(glyph)) : next);
                next = -1;
            }
        }
        return with;
    }

    /** The glyph of a character in the file; 0 if there is none. */
    int glyphOf(int character) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(character);
    }

    /** A glyph by its number. */
    Glyph glyph(int number) {
        return new Glyph(
                ByteBuffer.wrap(
                        outlines,
                        (int) offsets[number],
                        (int) (offsets[number + 1] - offsets[number])),
                metrics.getAdvanceWidth(number),
                metrics.getLeftSideBearing(number));
    }

    int unitsPerEm() throws IOException {
        return font.getUnitsPerEm();
    }

    /** Adds a glyph; gives its number. */
    int add(Glyph glyph) {
        added.add(glyph);
        return offsets.length - 2 + added.size();
    }

    /** Says which glyph stands for a character. */
    void map(int character, int glyph) {
        glyphs.put(character, glyph);
    }

    /** The font as its reader takes it. */
    TrueTypeFont read() throws IOException {
        TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        read.setEnableGsub(false);
        return read;
    }

    private byte[] bytes() throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String tag : KEPT) {
            TTFTable table = font.getTableMap().get(tag);
            if (table != null) {
                tables.put(tag, font.getTableBytes(table));
            }
        }
        int count = offsets.length - 1 + added.size();
        putShort(tables, "head", 50, 1); // long offsets in loca
        putShort(tables, "hhea", 34, count);
        putShort(tables, "maxp", 4, count);
        putShort(tables, "maxp", 28, 16); // components of a glyph, at most
        putShort(tables, "maxp", 30, 4); // their depth
        byte[] names = Arrays.copyOf(tables.get("post"), 32);
        ByteBuffer.wrap(names).putInt(0, WITHOUT_NAMES);
        tables.put("post", names);
        tables.put("cmap", cmap());
        tables.put("hmtx", hmtx(count));
        outlines(count, tables);
        return file(tables);
    }

    private static void putShort(Map<String, byte[]> tables, String tag, int at, int value) {
        ByteBuffer.wrap(tables.get(tag)).putShort(at, (short) value);
    }

    /** One table of format 12: groups of one character. */
    private byte[] cmap() {
        int length = 16 + 12 * glyphs.size();
        ByteBuffer cmap = ByteBuffer.allocate(12 + length);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0);
        cmap.putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> cmap.putInt(character).putInt(character).putInt(glyph));
        return cmap.array();
    }

    private byte[] hmtx(int count) {
        ByteBuffer hmtx = ByteBuffer.allocate(UNIT * count);
        for (int glyph = 0; glyph < count - added.size(); glyph++) {
            hmtx.putShort((short) metrics.getAdvanceWidth(glyph));
            hmtx.putShort((short) metrics.getLeftSideBearing(glyph));
        }
        for (Glyph glyph : added) {
            hmtx.putShort((short) glyph.width()).putShort((short) glyph.left());
        }
        return hmtx.array();
    }

    private void outlines(int count, Map<String, byte[]> tables) {
        int more = added.stream().mapToInt(glyph -> padded(glyph.outline().remaining())).sum();
        ByteBuffer glyf = ByteBuffer.allocate(padded(outlines.length) + more);
        ByteBuffer loca = ByteBuffer.allocate(UNIT * (count + 1));
        for (int glyph = 0; glyph < offsets.length - 1; glyph++) {
            loca.putInt((int) offsets[glyph]);
        }
        glyf.put(outlines);
        for (Glyph glyph : added) {
            // the last of the font ends where the first of these begins
            glyf.position(padded(glyf.position()));
            loca.putInt(glyf.position());
            glyf.put(glyph.outline().duplicate());
        }
        loca.putInt(glyf.capacity());
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.array());
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int at = 12 + DIRECTORY_ENTRY * tables.size();
        int size = at + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        // what follows the number of tables helps readers to search, and these do not
        file.putInt(VERSION_1).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(0).putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += padded(table.getValue().length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + UNIT - 1) / UNIT * UNIT;
    }
}
