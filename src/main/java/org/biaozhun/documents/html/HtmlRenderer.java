package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.biaozhun.documents.rendering.Tokens;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The annex as one web page (HTML Living Standard, written so that it is well-formed XML too): no
 * script, nothing fetched, with styles for screen and print.
 */
public final class HtmlRenderer implements Renderer {

    /** Where the site serves the style that {@link #body} needs beside its own. */
    public static final String STYLE = "/annex.css";

    /** Creates a renderer. */
    public HtmlRenderer() {}

    @Override
    public AnnexFormat format() {
        return AnnexFormat.HTML;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        String css =
                Tokens.ofTheSite().declarations()
                        + Tokens.resource("/documents/alone.css")
                        + Tokens.resource("/static" + STYLE);
        out.write(HtmlDocument.page(annex, css).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    /**
     * The annex as markup for a place inside a page of the site that links the style sheets {@code
     * /biaozhun.css} and {@link #STYLE}. It brings the page's only h1.
     */
    public String body(Annex annex) {
        return HtmlDocument.body(annex);
    }
}
