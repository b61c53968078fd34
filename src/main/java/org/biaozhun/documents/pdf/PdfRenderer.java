package org.biaozhun.documents.pdf;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.html.HtmlDocument;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.DoubleConsumer;

/**
 * The annex for the printer: A4, tagged (PDF/UA-1, ISO 14289-1), with bookmarks, fonts embedded.
 *
 * <p>Dates in the file are the as-of day, and its identifier comes from what it says, so that the
 * same annex is the same bytes.
 */
public final class PdfRenderer implements Renderer {

    private final PdfFonts fonts;

    /** Creates a renderer; the first document waits until the fonts are read. */
    public PdfRenderer() {
        this(new PdfFonts());
    }

    /** Creates a renderer that shares fonts. */
    public PdfRenderer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public AnnexFormat format() {
        return AnnexFormat.PDF;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        return write(annex, out, part -> {});
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out, DoubleConsumer progress)
            throws IOException {
        long identifier = identifier(annex);
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PdfPages.paint(annex, fonts, document, progress);
            PDDocumentInformation information = document.getDocumentInformation();
            information.setProducer("Biaozhun");
            information.setCreationDate(day(annex.cover()));
            information.setModificationDate(day(annex.cover()));
            document.setDocumentId(identifier);
            PdfWriter.write(document, out);
        }
        return new Glyphs(fonts).missing(annex);
    }

    private static long identifier(Annex annex) {
        byte[] content = HtmlDocument.body(annex).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content).getMostSignificantBits();
    }

    private static Calendar day(Cover cover) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(cover.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return day;
    }
}
