package org.biaozhun.documents;

import org.biaozhun.documents.docx.DocxRenderer;
import org.biaozhun.documents.html.HtmlRenderer;
import org.biaozhun.documents.pdf.PdfFonts;
import org.biaozhun.documents.pdf.PdfRenderer;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.biaozhun.documents.text.CsvRenderer;
import org.biaozhun.documents.text.JsonRenderer;
import org.biaozhun.documents.text.MarkdownRenderer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The renderers of the program. */
public final class Renderers {

    private static final List<Renderer> ALL = make(new PdfFonts());

    private Renderers() {}

    private static List<Renderer> make(PdfFonts fonts) {
        return Stream.<Renderer>of(
                        new HtmlRenderer(),
                        new PdfRenderer(fonts),
                        new DocxRenderer(fonts),
                        new MarkdownRenderer(),
                        new CsvRenderer(),
                        new JsonRenderer())
                .sorted(Comparator.comparing(Renderer::format))
                .toList();
    }

    /** One renderer for each format, in the order of {@link AnnexFormat}. */
    public static List<Renderer> all() {
        return ALL;
    }

    /** The renderer of a format. */
    public static Optional<Renderer> of(AnnexFormat format) {
        return all().stream().filter(renderer -> renderer.format() == format).findFirst();
    }
}
