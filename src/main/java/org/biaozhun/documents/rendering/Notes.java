package org.biaozhun.documents.rendering;

import org.biaozhun.annex.model.Footnote;

import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of a document in the order of their marks. Marks are letters, as numbers are those
 * of the sources: a to z, then aa, ab and so on.
 */
public final class Notes {

    private static final int LETTERS = 26;

    private final List<Footnote> notes = new ArrayList<>();

    /** Takes a footnote and gives its mark. */
    public String add(Footnote note) {
        notes.add(note);
        return mark(notes.size());
    }

    /** How many there are. */
    public int size() {
        return notes.size();
    }

    /** All, in order. */
    public List<Footnote> all() {
        return List.copyOf(notes);
    }

    /** The mark of the note at a position from 1. */
    public static String mark(int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
