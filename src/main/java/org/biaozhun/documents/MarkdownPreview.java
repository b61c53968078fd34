package org.biaozhun.documents;

import org.biaozhun.annex.Annex;
import org.biaozhun.corpus.Finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The annex in a page as the text of its Markdown. */
final class MarkdownPreview implements Preview {

    @Override
    public AnnexFormat format() {
        return AnnexFormat.HTML;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownRenderer().write(annex, text);
        String escaped =
                text.toString(StandardCharsets.UTF_8)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        out.write(("<pre>" + escaped + "</pre>").getBytes(StandardCharsets.UTF_8));
        return List.of();
    }
}
