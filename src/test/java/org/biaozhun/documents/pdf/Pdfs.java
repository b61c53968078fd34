package org.biaozhun.documents.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.documents.rendering.Renderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in a document that a renderer has written. */
public final class Pdfs {

    /** Reads its fonts once for all tests. */
    static final PdfRenderer RENDERER = new PdfRenderer();

    private static final Map<Annex, byte[]> PRINTED = new ConcurrentHashMap<>();

    private Pdfs() {}

    /** The printed annex; each is printed once, whoever asks for it. */
    public static byte[] printed(Annex annex) {
        return PRINTED.computeIfAbsent(
                        annex,
                        once -> {
                            try {
                                return written(RENDERER, once);
                            } catch (IOException fault) {
                                throw new UncheckedIOException(fault);
                            }
                        })
                .clone();
    }

    /** The bytes that a renderer writes. */
    public static byte[] written(Renderer renderer, Annex annex) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(annex, out);
        return out.toByteArray();
    }

    /** The text of each page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }
}
