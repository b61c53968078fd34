package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Section;
import org.biaozhun.documents.html.PrintChunk;
import org.biaozhun.documents.rendering.PageNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PdfRendererTests {

    private static final Annex SAMPLE = SampleAnnex.in(Language.EN);

    /** Enough for several chunks of pages, of which one is a piece of a section. */
    private static final Annex BIG = BigAnnex.of(420, 10);

    @ParameterizedTest
    @EnumSource(Language.class)
    void veraPdfAcceptsItAsPdfUa(Language language) throws Exception {
        assertThat(faults(Pdfs.printed(SampleAnnex.in(language)))).isEmpty();
    }

    @Test
    void veraPdfAcceptsSeveralStretchesAsPdfUa() throws Exception {
        assertThat(PrintChunk.of(BIG)).hasSizeGreaterThan(2);
        assertThat(faults(Pdfs.printed(BIG))).isEmpty();
    }

    /** The rules of PDF/UA-1 that a document does not keep. */
    static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfRendererTests::told)
                    .toList();
        }
    }

    private static String told(TestAssertion fault) {
        return fault.getRuleId().getClause()
                + "-"
                + fault.getRuleId().getTestNumber()
                + " "
                + fault.getMessage()
                + " "
                + fault.getLocation().getContext();
    }

    @Test
    void everyEntryIsPrinted() throws IOException {
        for (Annex annex : List.of(SAMPLE, BIG)) {
            String text = String.join(" ", Pdfs.pages(Pdfs.printed(annex)));
            String words = text.replaceAll("\\s+", " ");
            for (Entry entry : entries(annex)) {
                assertThat(words).contains(entry.name().en());
            }
        }
    }

    private static List<Entry> entries(Annex annex) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : annex.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Entry entry) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** A heading is alone on its line; in the index numbers follow the name. */
    @Test
    void theIndexNamesThePagesOnWhichEntriesBegin() throws IOException {
        List<String> pages = Pdfs.pages(Pdfs.printed(BIG));
        String all = String.join("\n", pages);
        for (IndexEntry entry : BIG.persons()) {
            String name = Pattern.quote(entry.text()) + "[\\s,]+\\p{IsHan}+\\s*";
            Matcher line = Pattern.compile(name + "([0-9]+)").matcher(all);
            assertThat(line.find()).as(entry.text()).isTrue();
            int page = Integer.parseInt(line.group(1));
            assertThat(pages.get(page - 1)).containsPattern("(?m)^" + name + "$");
        }
    }

    @Test
    void theContentsNameThePagesOnWhichPartsBegin() throws IOException {
        List<String> pages = Pdfs.pages(Pdfs.printed(BIG));
        for (String part : List.of("Technical committees", "People", "Sources")) {
            Matcher line =
                    Pattern.compile("(?m)^" + part + " [. ]+([0-9]+)$").matcher(pages.get(1));
            assertThat(line.find()).as(part).isTrue();
            int page = Integer.parseInt(line.group(1));
            assertThat(pages.get(page - 1).lines()).anyMatch(text -> text.startsWith(part));
            assertThat(pages.get(page - 1).strip()).contains(Integer.toString(page));
        }
    }

    @Test
    void anIndexNamesAPageOnce() {
        PageNumbers numbers = new PageNumbers(java.util.Map.of("a", 3, "b", 3, "c", 4, "c~a", 5));
        assertThat(numbers.ofIndex(List.of("a", "b", "c")))
                .containsExactly(java.util.Map.entry("3", "a"), java.util.Map.entry("5", "c~a"));
    }

    @Test
    void linksInsideLeadToPagesAndFontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.printed(SAMPLE))) {
            int inside = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertThat(link.getContents()).isNotBlank();
                    inside += link.getAction() instanceof PDActionGoTo ? 1 : 0;
                }
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(NotoSansSC|OpenSans).*");
                }
            }
            assertThat(inside).isGreaterThan(100);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).contains("31 Dec 2024");
        }
    }

    @Test
    void theSampleHasNoFindings() throws IOException {
        assertThat(Pdfs.RENDERER.write(SAMPLE, OutputStream.nullOutputStream())).isEmpty();
    }
}
