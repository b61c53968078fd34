package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.corpus.Finding;
import org.biaozhun.documents.html.HtmlDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text that comes out of the PDF is the text that went in. */
class PdfTextTests {

    private static final Pattern RADICAL = Pattern.compile("[\u2E80-\u2FDF]");

    @Test
    void everyCharacterOfTheCorpusComesOut() throws IOException {
        comesOut(PrintedTexts.ofTheCorpus());
    }

    /** Hundreds of characters share their glyph with another, such as a radical. */
    @Test
    void everyCharacterOfTheFontComesOut() throws IOException {
        List<String> texts = PrintedTexts.ofTheFont();
        assertThat(PrintedTexts.bare(texts.stream()))
                .containsPattern(RADICAL)
                .hasSizeGreaterThan(30_000);
        comesOut(texts);
    }

    private static void comesOut(List<String> texts) throws IOException {
        Annex annex = PrintedTexts.annex(texts);
        String printed = text(Pdfs.printed(annex));
        assertThat(texts).filteredOn(text -> !printed.contains(text)).isEmpty();
    }

    @Test
    void theChineseAnnexHasNoRadicals() throws IOException {
        Annex annex = real(Language.ZH);
        String name = "工业和信息化部";
        String printed = PrintedTexts.bare(Pdfs.pages(Pdfs.printed(annex)).stream());
        String web = HtmlDocument.body(annex).replaceAll("<[^>]*>", "");
        assertThat(printed).doesNotContainPattern(RADICAL);
        assertThat(count(printed, name)).isPositive().isEqualTo(count(web, name));
    }

    /** Not first what stands in a paragraph itself, and then its links. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theLinesOfEntriesComeOutAsTheyAreRead(Language language) throws IOException {
        Annex annex = real(language);
        String printed = PrintedTexts.bare(Pdfs.pages(Pdfs.printed(annex)).stream());
        List<String> lines =
                AnnexTesting.entries(annex)
                        .flatMap(entry -> entry.lines().stream())
                        .map(line -> PrintedTexts.bare(line.content().stream().map(Inline::text)))
                        .toList();
        assertThat(lines)
                .hasSizeGreaterThan(400)
                .filteredOn(line -> !printed.contains(line))
                .isEmpty();
    }

    private static Annex real(Language language) {
        return AnnexTesting.real(
                new AnnexRequest(
                        Optional.empty(),
                        language,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void rareCharactersComeOut() throws Exception {
        Annex annex = PrintedTexts.annex(List.of(PrintedTexts.RARE));
        byte[] pdf = Pdfs.printed(annex);
        assertThat(text(pdf)).contains(PrintedTexts.RARE).doesNotContain("#");
        assertThat(PdfRendererTests.faults(pdf)).isEmpty();
    }

    @Test
    void rareCharactersHaveAFontOfTheirOwn() throws Exception {
        try (InputStream file = PdfTextTests.class.getResourceAsStream(PdfFonts.RARE_FILE)) {
            assumeThat(file).as("the build has found no HanaMinB.ttf").isNotNull();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo("829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c");
        }
        Annex annex = PrintedTexts.annex(List.of(PrintedTexts.RARE));
        assertThat(findings(Pdfs.RENDERER, annex)).isEmpty();
        assertThat(fonts(Pdfs.printed(annex)))
                .contains("HanaMinB")
                .doesNotContain("OpenSans-Stand");
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsItsNumberWithAWarning() throws Exception {
        Annex annex = PrintedTexts.annex(List.of(PrintedTexts.UNKNOWN));
        assertThat(findings(Pdfs.RENDERER, annex))
                .hasSize(3)
                .noneMatch(Finding::isViolation)
                .anyMatch(finding ->
                        finding.toString()
                                .equals(
                                        "annex/notes warning: No font of the PDF has \uE123"
                                            + " (U+E123): its number is printed, with itself as the"
                                            + " text behind it; used in: Notes"));
        byte[] pdf = Pdfs.printed(annex);
        assertThat(PrintedTexts.bare(Stream.of(text(pdf))))
                .contains(PrintedTexts.UNKNOWN)
                .doesNotContain("#", "U+");
        assertThat(PdfRendererTests.faults(pdf)).isEmpty();
    }

    @Test
    void withoutAFontForRareCharactersTheirNumbersArePrinted() throws Exception {
        PdfRenderer without = new PdfRenderer(new PdfFonts("/no/such/font.ttf"));
        Annex annex = PrintedTexts.annex(List.of(PrintedTexts.RARE));
        assertThat(findings(without, annex))
                .extracting(Finding::message)
                .hasSize(2)
                .allMatch(message -> message.contains("U+2CBFE") || message.contains("U+20BB7"));
        byte[] pdf = Pdfs.written(without, annex);
        assertThat(text(pdf)).contains(PrintedTexts.RARE);
        assertThat(PdfRendererTests.faults(pdf)).isEmpty();
    }

    /** XML allows the first not at all; PDF/UA-1 lets no text stand for the second. */
    @Test
    void whatNoMarkupCanHaveIsPrintedAsReplaced() throws Exception {
        Annex annex = PrintedTexts.annex(List.of("a\u0007b", "c\uFEFFd"));
        byte[] pdf = Pdfs.printed(annex);
        assertThat(text(pdf)).contains("a\uFFFDb", "c\uFFFDd");
        assertThat(findings(Pdfs.RENDERER, annex)).hasSize(2).noneMatch(Finding::isViolation);
        assertThat(PdfRendererTests.faults(pdf)).isEmpty();
    }

    private static List<Finding> findings(PdfRenderer renderer, Annex annex) throws IOException {
        return renderer.write(annex, new ByteArrayOutputStream());
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", Pdfs.pages(pdf));
    }

    private static Set<String> fonts(byte[] pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName().replaceAll("^.*\\+", ""));
                }
            }
        }
        return names;
    }
}
