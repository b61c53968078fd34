package org.biaozhun.documents.rendering;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Writes the annex in one format. The same annex gives the same bytes, whatever the default locale
 * and time zone.
 */
public interface Renderer {

    /** The format it writes. */
    AnnexFormat format();

    /**
     * Writes the annex; the stream is left open.
     *
     * @return what only this format can find, such as characters without a glyph
     */
    List<Finding> write(Annex annex, OutputStream out) throws IOException;

    /**
     * Writes the annex and tells how far it has come, if it takes long.
     *
     * @param progress takes what part of the work is done, from 0 to 1
     */
    default List<Finding> write(Annex annex, OutputStream out, DoubleConsumer progress)
            throws IOException {
        return write(annex, out);
    }
}
