package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The annex in a page of the site. */
public final class HtmlPreview implements Preview {

    @Override
    public AnnexFormat format() {
        return AnnexFormat.HTML;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        out.write(HtmlDocument.body(annex).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
