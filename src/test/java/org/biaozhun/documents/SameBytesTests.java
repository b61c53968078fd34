package org.biaozhun.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.docx.DocxRenderer;
import org.biaozhun.documents.html.HtmlRenderer;
import org.biaozhun.documents.pdf.PdfRenderer;
import org.biaozhun.documents.pdf.Pdfs;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

/** The same annex is the same bytes, wherever it is printed. */
@Isolated
class SameBytesTests {

    private static final Annex SAMPLE = SampleAnnex.in(Language.EN);
    private static final AnnexRequest REQUEST = AnnexRequest.on(LocalDate.parse("2024-12-31"));
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "PDF", "DOCX"})
    void localeAndTimeZoneDoNotMatter(String format) throws IOException {
        Supplier<Renderer> renderer =
                switch (format) {
                    case "HTML" -> HtmlRenderer::new;
                    case "PDF" -> PdfRenderer::new;
                    default -> DocxRenderer::new;
                };
        byte[] here = written(renderer.get(), "de-DE", "UTC");
        assertThat(written(renderer.get(), "th-TH-u-nu-thai-ca-buddhist", "Asia/Shanghai"))
                .isEqualTo(here);
        assertThat(written(renderer.get(), "ar-EG", "America/St_Johns")).isEqualTo(here);
    }

    @Test
    void allRenderersGiveTheSameBytesUnderAnyLocaleAndTimeZone() throws IOException {
        Annex here = AnnexTesting.real(REQUEST);
        Map<AnnexFormat, byte[]> first = new EnumMap<>(AnnexFormat.class);
        for (Renderer renderer : Renderers.all()) {
            first.put(
                    renderer.format(),
                    renderer.format() == AnnexFormat.PDF
                            ? Pdfs.printed(here)
                            : Pdfs.written(renderer, here));
        }
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Annex there = AnnexTesting.real(REQUEST);
        for (Renderer renderer : Renderers.all()) {
            assertThat(Pdfs.written(renderer, there))
                    .as("%s", renderer.format())
                    .isEqualTo(first.get(renderer.format()));
        }
    }

    private static byte[] written(Renderer renderer, String locale, String zone)
            throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        return Pdfs.written(renderer, SAMPLE);
    }
}
