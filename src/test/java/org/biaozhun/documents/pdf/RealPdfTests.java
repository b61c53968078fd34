package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Outline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The printed annex of the real corpus: rules of PDF/UA-1, ends of lines, the indexes. */
@ParameterizedClass
@CsvSource({"EN,2024-12-31", "ZH,2020-06-01"})
class RealPdfTests {

    private static final double HALF = 297.6;
    private static final double TEXT_TOP = 26 / 25.4 * 72;
    private static final double TITLE = 30;

    /** A box that reaches a hair's breadth over the end of a page leaves a link there too. */
    private static final double SLIVER = 1;

    private static final double TEXT_BOTTOM = (297 - 24) / 25.4 * 72;

    private final Language language;
    private final byte[] pdf;
    private final List<String> pages;
    private final PDDocument document;

    RealPdfTests(Language language, LocalDate day) throws IOException {
        this.language = language;
        AnnexRequest request =
                new AnnexRequest(
                        Optional.of(day),
                        language,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        pdf = Pdfs.printed(AnnexTesting.real(request));
        pages = Pdfs.pages(pdf);
        document = Loader.loadPDF(pdf);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void veraPdfAcceptsItAsPdfUa() throws Exception {
        assertThat(PdfRendererTests.faults(pdf)).isEmpty();
    }

    /** Neither punctuation nor a lone mark begins a line. */
    @Test
    void noLineBeginsWithPunctuation() {
        for (String page : pages) {
            assertThat(page.lines().map(String::strip))
                    .noneMatch(line -> line.matches("[,;:.)].*"));
        }
    }

    /** The first line of a column stands as far left as any: a line that goes on is indented. */
    @Test
    void anIndexEntryStaysInItsColumn() throws IOException {
        int columns = 0;
        for (int page = firstOfIndex(); page < document.getNumberOfPages(); page++) {
            for (int half = 0; half < 2; half++) {
                List<TextPosition> letters = letters(page, half * HALF);
                if (!letters.isEmpty()) {
                    double left = letters.stream().mapToDouble(TextPosition::getX).min().orElse(0);
                    assertThat((double) letters.getFirst().getX()).isLessThan(left + 2);
                    columns++;
                }
            }
        }
        assertThat(columns).isGreaterThan(3);
    }

    /** The letters of half a page, those of the uppermost line first. */
    private List<TextPosition> letters(int page, double left) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripperByArea area =
                new PDFTextStripperByArea() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        letters.addAll(positions);
                    }
                };
        area.setSortByPosition(true);
        double top = hasTitle(page) ? TEXT_TOP + TITLE : TEXT_TOP;
        area.addRegion("half", new Rectangle2D.Double(left, top, HALF, TEXT_BOTTOM - top));
        area.extractRegions(document.getPage(page));
        return letters;
    }

    /** The running head says the title on every page, the title itself says it again. */
    private boolean hasTitle(int page) {
        AnnexMessages words = AnnexMessages.of(language);
        return Stream.of(Outline.PERSONS, Outline.BODIES)
                .map(words::get)
                .anyMatch(title -> pages.get(page).lines().filter(title::equals).count() > 1);
    }

    private int firstOfIndex() {
        String persons = AnnexMessages.of(language).get(Outline.PERSONS);
        for (int page = pages.size() - 1; page > 2; page--) {
            if (pages.get(page).lines().limit(3).anyMatch(line -> line.startsWith(persons))) {
                return page;
            }
        }
        throw new AssertionError("no index of persons");
    }

    /** Each number of the index leads to the page of that number, and that page has the name. */
    @Test
    void theIndexNamesThePagesThatHaveTheName() throws IOException {
        int numbers = 0;
        for (int page = firstOfIndex(); page < document.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                if (link.getRectangle().getHeight() < SLIVER) {
                    continue;
                }
                int number = Integer.parseInt(text(document.getPage(page), link.getRectangle()));
                assertThat(target(link)).as(link.getContents()).isEqualTo(number);
                String there = bare(inLines(number));
                assertThat(names(link.getContents()))
                        .as(link.getContents() + " on page " + number)
                        .anyMatch(name -> there.contains(bare(name)));
                numbers++;
            }
        }
        assertThat(numbers).isGreaterThan(200);
    }

    /** The text of a page line by line. */
    private String inLines(int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }

    private int target(PDAnnotationLink link) throws IOException {
        PDActionGoTo go = (PDActionGoTo) link.getAction();
        return document.getPages().indexOf(((PDPageDestination) go.getDestination()).getPage()) + 1;
    }

    private static String text(PDPage page, PDRectangle box) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        double top = page.getMediaBox().getHeight() - box.getUpperRightY();
        area.addRegion(
                "link",
                new Rectangle2D.Double(
                        box.getLowerLeftX() - 0.5, top, box.getWidth() + 1, box.getHeight()));
        area.extractRegions(page);
        return area.getTextForRegion("link").replaceAll("[^0-9]", "");
    }

    /** The name as the index has it, and as the text has it: without abbreviation, given first. */
    private List<String> names(String contents) {
        String pattern = AnnexMessages.of(language).get("mark.page", "\u0001");
        String name =
                contents.substring(
                        pattern.indexOf('\u0001'),
                        contents.length() - (pattern.length() - 1 - pattern.indexOf('\u0001')));
        String whole = name.replaceAll(" \\([^(]*\\)$", "");
        String[] parts = whole.split(", ", 2);
        return parts.length == 2 ? List.of(whole, parts[1] + " " + parts[0]) : List.of(whole);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
