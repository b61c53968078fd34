package org.biaozhun.documents.pdf;

import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.xref.NormalXReference;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a document with a whole table of its objects: the stream that holds the table is an object
 * itself (ISO 32000-1, 7.5.8.1), which PDFBox counts and does not list.
 */
final class PdfWriter extends COSWriter {

    private boolean adding;
    private boolean whole;

    private PdfWriter(OutputStream out) {
        super(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Writes a document whose fonts are ready. */
    static void write(PDDocument document, OutputStream out) throws IOException {
        document.getDocument().setIsXRefStream(true);
        document.getDocument().setVersion(document.getVersion());
        new PdfWriter(out).write(document);
    }

    @Override
    protected void addXRefEntry(XReferenceEntry entry) {
        adding = true;
        super.addXRefEntry(entry);
        adding = false;
    }

    /** Is asked for the last time where the table begins. */
    @Override
    protected List<XReferenceEntry> getXRefEntries() {
        List<XReferenceEntry> entries = super.getXRefEntries();
        if (!adding && !whole) {
            whole = true;
            long last =
                    entries.stream()
                            .mapToLong(entry -> entry.getReferencedKey().getNumber())
                            .max()
                            .orElse(0);
            entries.add(
                    new NormalXReference(
                            getStandardOutput().getPos(),
                            new COSObjectKey(last + 1, 0),
                            COSNull.NULL));
        }
        return entries;
    }
}
