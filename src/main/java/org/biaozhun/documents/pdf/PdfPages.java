package org.biaozhun.documents.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.documents.html.HtmlPrint;
import org.biaozhun.documents.html.PrintChunk;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Outline;
import org.biaozhun.documents.rendering.PageNumbers;
import org.biaozhun.documents.rendering.Tokens;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * The pages of one annex, laid out with openhtmltopdf: sections in chunks, then sources and
 * indexes, at last cover and contents, when the pages of all are known.
 */
public final class PdfPages {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Annex annex;
    private final PdfFonts fonts;
    private final boolean painted;
    private final PDDocument document;
    private final DoubleConsumer progress;
    private final HtmlPrint print;
    private final List<String> anchors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PdfStructure structure = new PdfStructure();
    private final PdfLinks links = new PdfLinks();
    private final PdfResourceSharing thrift = new PdfResourceSharing();

    private PdfPages(
            Annex annex,
            PdfFonts fonts,
            PDDocument document,
            boolean painted,
            DoubleConsumer progress) {
        this.annex = annex;
        this.fonts = fonts;
        this.painted = painted;
        this.document = document;
        this.progress = progress;
        this.print =
                new HtmlPrint(
                        annex,
                        Tokens.ofTheSite().resolved(Tokens.resource("/documents/print.css")));
        this.anchors = anchors(annex);
    }

    /** Paints all pages into a document; tells what part of them is done. */
    static void paint(Annex annex, PdfFonts fonts, PDDocument document, DoubleConsumer progress)
            throws IOException {
        synchronized (fonts) {
            PdfPages pages = new PdfPages(annex, fonts, document, true, progress);
            pages.layOut();
            pages.structure.give(document);
            pages.links.tie();
            pages.links.bookmarks(document, annex);
            fonts.subset(pages.thrift.fonts());
        }
    }

    /** The pages on which entries, parts and sources begin; nothing is painted. */
    public static PageNumbers numbers(Annex annex, PdfFonts fonts, DoubleConsumer progress)
            throws IOException {
        synchronized (fonts) {
            try (PDDocument document = new PDDocument()) {
                PdfPages pages = new PdfPages(annex, fonts, document, false, progress);
                pages.layOut();
                return new PageNumbers(pages.numbers);
            }
        }
    }

    private void layOut() throws IOException {
        fonts.begin(document, Glyphs.of(annex));
        int front = layOut(print.front(PageNumbers.NONE), 1, false);
        int page = front + 1;
        Notes notes = new Notes();
        List<PrintChunk> parts = PrintChunk.of(annex);
        for (int at = 0; at < parts.size(); at++) {
            progress.accept((double) at / (parts.size() + 1));
            PrintChunk part = parts.get(at);
            page += layOut(print.part(part, notes), page, painted);
        }
        progress.accept((double) parts.size() / (parts.size() + 1));
        for (String part : print.back(new PageNumbers(numbers))) {
            page += layOut(part, page, painted);
        }
        if (painted) {
            layOut(print.front(new PageNumbers(numbers)), 1, true);
            bringForward(front);
        }
    }

    /** Lays out a chunk of pages that begins on a page; gives how many they are. */
    private int layOut(String xhtml, int firstPage, boolean paints) throws IOException {
        PdfRendererBuilder builder = builder(xhtml);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useInitialPageNumber(firstPage);
        builder.useUnicodeLineBreaker(new LineEnds());
        fonts.offer(builder);
        int before = document.getNumberOfPages();
        PdfBoxRenderer pages = builder.buildPdfRenderer();
        pages.layout();
        List<PDPage> made = List.of();
        if (paints) {
            pages.createPDFWithoutClosing();
            made = since(before);
            structure.take(document, made);
            links.share(made);
            thrift.slim(made);
        }
        find(pages, firstPage, made);
        return pages.getRootBox().getLayer().getPages().size();
    }

    /** A builder that takes nothing from outside the program. */
    public static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> uri.startsWith("classpath:") ? uri : "");
        builder.withHtmlContent(xhtml, "classpath:/documents/");
        return builder;
    }

    private List<PDPage> since(int before) {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add); // to get one by its number takes a walk as well
        return pages.subList(before, pages.size());
    }

    /** All anchors, and where an index entry may be mentioned. */
    private static List<String> anchors(Annex annex) {
        Outline outline = Outline.of(annex);
        List<String> anchors = new ArrayList<>(outline.targets());
        for (Outline.Index index : outline.indexes()) {
            for (IndexEntry entry : index.entries()) {
                for (String in : entry.anchors()) {
                    anchors.add(PageNumbers.mention(in, entry.anchors().getFirst()));
                }
            }
        }
        return anchors;
    }

    private void find(PdfBoxRenderer laidOut, int firstPage, List<PDPage> pages) {
        SharedContext shared = laidOut.getSharedContext();
        LayoutContext context = shared.newLayoutContextInstance();
        for (String anchor : anchors) {
            Box box = shared.getBoxById(anchor);
            if (box != null) {
                int y = PagedBoxCollector.findContentStartY(box);
                PageBox page = laidOut.getRootBox().getLayer().getPage(context, y);
                numbers.put(anchor, firstPage + page.getPageNo());
                if (!pages.isEmpty()) {
                    PDPage target = pages.get(page.getPageNo());
                    int margin = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
                    float fromTop = (y - page.getTop() + margin) / laidOut.getDotsPerPoint();
                    links.put(anchor, target, target.getMediaBox().getHeight() - fromTop);
                }
            }
        }
    }

    private void bringForward(int count) {
        PDPageTree tree = document.getPages();
        List<PDPage> front = since(tree.getCount() - count);
        front.forEach(tree::remove);
        PDPage first = tree.get(0);
        front.forEach(page -> tree.insertBefore(page, first));
    }
}
