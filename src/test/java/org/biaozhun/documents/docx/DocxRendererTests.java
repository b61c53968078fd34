package org.biaozhun.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.pdf.Pdfs;
import org.biaozhun.documents.pdf.PrintedTexts;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

class DocxRendererTests {

    private static final Annex SAMPLE = SampleAnnex.in(Language.EN);
    private static final byte[] BYTES = written();

    private static byte[] written() {
        try {
            return Pdfs.written(new DocxRenderer(), SAMPLE);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(BYTES));
    }

    @Test
    void hasRealHeadings() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(texts(document, "Heading1"))
                    .startsWith("How to read 凡例", "Authorities 主管部门")
                    .endsWith("Index of persons", "Index of bodies");
            assertThat(texts(document, "Heading2")).contains("Li Ming 李明", "State Bureau 国家局 SB");
            assertThat(texts(document, "Heading3")).hasSize(1);
        }
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void rareCharactersNameAFontThatHasThem() throws IOException {
        byte[] docx =
                Pdfs.written(new DocxRenderer(), PrintedTexts.annex(List.of(PrintedTexts.RARE)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFParagraph names =
                    document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().equals(PrintedTexts.RARE))
                            .findFirst()
                            .orElseThrow();
            assertThat(names.getRuns())
                    .filteredOn(
                            run -> "SimSun-ExtB".equals(run.getFontFamily(FontCharRange.eastAsia)))
                    .extracting(XWPFRun::text)
                    .containsExactly("𬯾", "𠮷", "𬭎");
        }
    }

    @Test
    void hasRealFootnotes() throws IOException {
        try (XWPFDocument document = opened()) {
            List<String> notes =
                    document.getFootnotes().stream()
                            .map(note -> note.getParagraphs().getFirst().getText().strip())
                            .filter(text -> !text.isEmpty())
                            .toList();
            assertThat(notes).hasSize(2);
            assertThat(notes.getFirst()).contains("One source has another day: 九月");
        }
    }

    @Test
    void linksInsideHaveABookmarkAndLinksOutAUrl() throws IOException {
        try (XWPFDocument document = opened()) {
            List<String> bookmarks =
                    document.getParagraphs().stream()
                            .flatMap(p -> p.getCTP().getBookmarkStartList().stream())
                            .map(bookmark -> bookmark.getName())
                            .toList();
            assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
            List<XWPFHyperlinkRun> links = links(document).toList();
            assertThat(links).hasSizeGreaterThan(60);
            for (XWPFHyperlinkRun link : links) {
                if (link.getAnchor() == null) {
                    assertThat(link.getHyperlink(document).getURL()).startsWith("https://");
                } else {
                    assertThat(bookmarks).contains(link.getAnchor());
                }
            }
        }
    }

    private static Stream<XWPFHyperlinkRun> links(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(XWPFHyperlinkRun.class::cast);
    }

    @Test
    void chineseIsMarkedAsChinese() throws IOException {
        try (XWPFDocument document = opened()) {
            List<XWPFRun> runs =
                    document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> run.text().equals("亓昱䶮"))
                            .toList();
            assertThat(runs).isNotEmpty().allMatch(run -> run.getCTR().xmlText().contains("zh-CN"));
        }
    }

    @Test
    void headerAndFooterHaveFields() throws IOException {
        try (XWPFDocument document = opened()) {
            assertThat(document.getHeaderList().getFirst()._getHdrFtr().xmlText())
                    .contains("STYLEREF 1", "as of 31 Dec 2024");
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains(" PAGE ", "0123456789ab");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .hasToString("Tue Dec 31 00:00:00 UTC 2024");
        }
    }

    @Test
    void longAnchorsAreCutAndStayApart() {
        String longOne = "person-with-a-name-that-is-longer-than-word-allows-";
        DocxAnchors anchors = new DocxAnchors(List.of(longOne + "a", longOne + "b", "A-b", "a.B"));
        assertThat(
                        Stream.of(longOne + "a", longOne + "b", "A-b", "a.B")
                                .map(anchors::bookmark)
                                .map(name -> name.toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 40);
    }
}
