package org.biaozhun.documents.pdf;

import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A font for characters that no other has: each is printed as its number, {@code U+2EBF0}, in a
 * frame. The text behind it is the character itself.
 */
final class StandIns {

    /** Letters are drawn at five eighths of their size, as a fraction of 16384. */
    private static final short SCALE = 5 << 11;

    private static final double SHRINK = 5 / 8.0;

    private static final int WORDS = 0x1;
    private static final int OFFSETS = 0x2;
    private static final int SCALED = 0x8;
    private static final int MORE = 0x20;
    private static final byte ON_CURVE = 1;
    private static final int HEADER = 10;

    private final FontFile font;
    private final int em;

    private StandIns(FontFile font) throws IOException {
        this.font = font;
        this.em = font.unitsPerEm();
    }

    /**
     * Makes the font.
     *
     * @param latin the file of a font that has the letters and digits
     */
    static TrueTypeFont of(Set<Integer> characters, byte[] latin) throws IOException {
        StandIns made = new StandIns(FontFile.of(latin));
        for (int character : characters) {
            made.font.map(character, made.standIn(character));
        }
        return made.font.read();
    }

    /** The number of a character, as it is printed. */
    static String number(int character) {
        return "U+%04X".formatted(character);
    }

    private int standIn(int character) throws IOException {
        String number = number(character);
        int space = em / 10;
        int baseline = em / 8;
        int wide = 0;
        for (int letter : number.chars().toArray()) {
            wide += width(letter);
        }
        int edge = space / 2;
        int right = wide + 3 * space;
        int top = em * 3 / 4;
        int frame = font.add(frame(edge, -edge, right - edge, top));
        ByteBuffer outline = ByteBuffer.allocate(HEADER + (number.length() + 1) * 10);
        outline.putShort((short) -1);
        box(outline, edge, -edge, right - edge, top);
        int x = space + edge;
        for (int letter : number.chars().toArray()) {
            outline.putShort((short) (WORDS | OFFSETS | SCALED | MORE));
            outline.putShort((short) font.glyphOf(letter));
            outline.putShort((short) x).putShort((short) baseline).putShort(SCALE);
            x += width(letter);
        }
        outline.putShort((short) (WORDS | OFFSETS)).putShort((short) frame).putInt(0);
        return font.add(new FontFile.Glyph(outline.flip(), right, edge));
    }

    private int width(int letter) throws IOException {
        return (int) Math.round(font.glyph(font.glyphOf(letter)).width() * SHRINK);
    }

    /** A rectangle, and in it another that turns the other way round and so is left out. */
    private FontFile.Glyph frame(int left, int bottom, int right, int top) {
        int line = em / 40;
        int[][] points = {
            {left, bottom},
            {left, top},
            {right, top},
            {right, bottom},
            {left + line, bottom + line},
            {right - line, bottom + line},
            {right - line, top - line},
            {left + line, top - line}
        };
        ByteBuffer outline = ByteBuffer.allocate(HEADER + 6 + 5 * points.length);
        outline.putShort((short) 2);
        box(outline, left, bottom, right, top);
        outline.putShort((short) 3).putShort((short) 7).putShort((short) 0);
        for (int at = 0; at < points.length; at++) {
            outline.put(ON_CURVE);
        }
        for (int axis = 0; axis < 2; axis++) {
            int before = 0;
            for (int[] point : points) {
                outline.putShort((short) (point[axis] - before));
                before = point[axis];
            }
        }
        return new FontFile.Glyph(outline.flip(), right, left);
    }

    private static void box(ByteBuffer outline, int left, int bottom, int right, int top) {
        outline.putShort((short) left).putShort((short) bottom);
        outline.putShort((short) right).putShort((short) top);
    }
}
