package org.biaozhun.documents.text;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The annex as Markdown: CommonMark with the tables and footnotes of GitHub. */
public final class MarkdownRenderer implements Renderer {

    /** Creates a renderer. */
    public MarkdownRenderer() {}

    @Override
    public AnnexFormat format() {
        return AnnexFormat.MARKDOWN;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        out.write(MarkdownNodes.written(MarkdownPage.of(annex)).getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
