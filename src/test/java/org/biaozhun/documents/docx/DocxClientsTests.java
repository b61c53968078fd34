package org.biaozhun.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.pdf.Pdfs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What Pandoc reads in the Word document. Debian: {@code apt-get install pandoc}. */
@Tag("clients")
class DocxClientsTests {

    private static final int SECONDS = 60;

    @TempDir private Path folder;

    @Test
    void pandocReadsHeadingsLinksAndFootnotes() throws Exception {
        Path docx = folder.resolve("annex.docx");
        Files.write(docx, Pdfs.written(new DocxRenderer(), SampleAnnex.in(Language.EN)));
        String markdown = pandoc(docx);
        assertThat(markdown)
                .contains(
                        "# Authorities 主管部门",
                        "## Li Ming 李明",
                        "[Li Ming](#li-ming-李明)",
                        "(https://example.org/?a=1&b=2)",
                        "[^1]: One source has another day: 九月",
                        "[]{#a_source_1 .anchor}",
                        "[1](#a_source_1)");
    }

    private String pandoc(Path docx) throws IOException, InterruptedException {
        Path markdown = folder.resolve("annex.md");
        Process pandoc;
        try {
            pandoc =
                    new ProcessBuilder(
                                    "pandoc",
                                    docx.toString(),
                                    "--to=markdown",
                                    "--wrap=none",
                                    "--output=" + markdown)
                            .inheritIO()
                            .start();
        } catch (IOException missing) {
            return fail("pandoc is not here: apt-get install pandoc", missing);
        }
        assertThat(pandoc.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(markdown);
    }
}
