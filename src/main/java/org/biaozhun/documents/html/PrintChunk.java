package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Section;

import java.util.ArrayList;
import java.util.List;

/**
 * A chunk of the printed annex that is laid out at once: whole sections, or a piece of a long one.
 * A layout takes memory for every line, so that a long annex is laid out in chunks.
 *
 * @param pieces its sections or the piece
 */
public record PrintChunk(List<Piece> pieces) {

    private static final int ENTRIES = 400;
    private static final int ENTRIES_BEFORE_A_HEADING = 200;

    /**
     * Blocks of one section.
     *
     * @param section the section
     * @param blocks some or all of its blocks
     * @param goesOn whether blocks of the section stand before these
     */
    record Piece(Section section, List<Block> blocks, boolean goesOn) {}

    /** Copies the list. */
    public PrintChunk {
        pieces = List.copyOf(pieces);
    }

    /** The sections of an annex in chunks. */
    public static List<PrintChunk> of(Annex annex) {
        List<PrintChunk> parts = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int entries = 0;
        for (Section section : annex.sections()) {
            List<Piece> pieces = pieces(section);
            for (Piece piece : pieces) {
                long more = entries(piece.blocks());
                if (!open.isEmpty() && (entries + more > ENTRIES || piece.goesOn())) {
                    parts.add(new PrintChunk(open));
                    open.clear();
                    entries = 0;
                }
                open.add(piece);
                entries += (int) more;
            }
        }
        if (!open.isEmpty()) {
            parts.add(new PrintChunk(open));
        }
        return parts;
    }

    private static long entries(List<Block> blocks) {
        return blocks.stream().filter(Entry.class::isInstance).count();
    }

    /** A long section is cut before a heading if one comes in time. */
    private static List<Piece> pieces(Section section) {
        List<Piece> pieces = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (Block block : section.blocks()) {
            long before = entries(open);
            boolean heading = block instanceof Heading h && h.level() == 2;
            boolean full = block instanceof Entry && before >= ENTRIES;
            if (full || (heading && before >= ENTRIES_BEFORE_A_HEADING)) {
                pieces.add(new Piece(section, List.copyOf(open), !pieces.isEmpty()));
                open.clear();
            }
            open.add(block);
        }
        pieces.add(new Piece(section, List.copyOf(open), !pieces.isEmpty()));
        return pieces;
    }
}
