package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.clients.Debian;
import org.biaozhun.clients.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Poppler reads in the PDF, and what qpdf says of it. */
@Tag("clients")
class PdfClientsTests {

    @TempDir private Path folder;

    @BeforeAll
    static void install() throws Exception {
        Debian.need("poppler-utils", "qpdf");
    }

    @Test
    void everyCharacterComesOutOfPdftotext() throws Exception {
        comesOut(PrintedTexts.ofTheCorpus());
        comesOut(PrintedTexts.ofTheFont());
        comesOut(List.of(PrintedTexts.RARE, PrintedTexts.UNKNOWN));
    }

    private void comesOut(List<String> texts) throws Exception {
        Path pdf = file(Pdfs.printed(PrintedTexts.annex(texts)));
        String text =
                PrintedTexts.bare(
                        Program.run("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                                .lines()
                                .stream());
        assertThat(texts).filteredOn(line -> !text.contains(line)).isEmpty();
    }

    @Test
    void qpdfHasNothingToSay() throws Exception {
        Annex annex = AnnexTesting.real("2024-12-31");
        Program check = Program.run("qpdf", "--check", file(Pdfs.printed(annex)).toString());
        assertThat(check.errors()).isEmpty();
        assertThat(check.status()).isZero();
        assertThat(check.output()).contains("No syntax or stream encoding errors");
    }

    private Path file(byte[] pdf) throws IOException {
        return Files.write(folder.resolve("annex.pdf"), pdf);
    }
}
