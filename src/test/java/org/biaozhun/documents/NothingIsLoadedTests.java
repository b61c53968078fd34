package org.biaozhun.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.biaozhun.Canary;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.Annexes;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.pdf.PdfPages;
import org.biaozhun.documents.pdf.Pdfs;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A corpus and a foreword full of pictures and style sheets from elsewhere: none is loaded. */
class NothingIsLoadedTests {

    private static final String HOSTILE =
            "<img src='canary:a.png'/><img src='file:///etc/hostname'/>"
                    + "</style><style>@import 'canary:b.css'; * { background: url(canary:c.png) }"
                    + "</style><link rel='stylesheet' href='canary:d.css'/>"
                    + "<object data='canary:e'></object><iframe src='canary:f'></iframe>"
                    + "<svg xmlns='http://www.w3.org/2000/svg'><image href='canary:g'/></svg>"
                    + "<!DOCTYPE a SYSTEM 'canary:h'>]]><?xml-stylesheet href='canary:i'?>"
                    + "<w:instrText>INCLUDEPICTURE canary:j</w:instrText>";

    private static final String FOREWORD =
            """
            Look ![a picture](canary:k.png) and <img src='canary:l.png'> here.

            <style>@import 'canary:m.css';</style>

            ![a file](file:///etc/hostname) [a script](javascript:alert(1))

            `<img src='canary:n.png'>` and a [link](canary:o)
            """;

    private static final String DATA =
            """
            <https://w3id.org/biaozhun/graph/data/p/a> dcterms:source article:a .
            article:a a bz:Article ; skos:prefLabel "Article HOSTILE"@en ; dcterms:isPartOf issue:i .
            issue:i a bz:NewsletterIssue ; skos:prefLabel "Issue HOSTILE"@en ;
              bz:asOf "2024-12-31"^^xsd:date .
            body:b a bz:Agency ; skos:prefLabel "Bureau HOSTILE"@en, "局HOSTILE"@zh-Hans ;
              skos:notation "BB" ; skos:editorialNote "Note HOSTILE"@en ; bz:remit "Remit HOSTILE"@en .
            post:h a org:Post ; skos:prefLabel "Head HOSTILE"@en ; org:postIn body:b .
            person:w a foaf:Person ; skos:prefLabel "Wei HOSTILE"@en ; foaf:familyName "Wei"@en .
            tenure:w a bz:Tenure ; skos:prefLabel "Head HOSTILE"@en ; org:member person:w ;
              org:organization body:b ; org:role role:head ; bz:post post:h ;
              skos:editorialNote "Tenure HOSTILE"@en ; bz:tenureStatus tenure-status:current .
            """;

    @TempDir private Path folder;

    private Annex annex(Canary canary) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder);
        for (Path query : Repository.files("queries/annex", ".rq")) {
            corpus.with("queries/annex/" + query.getFileName(), Files.readString(query));
        }
        String data = DATA.replace("HOSTILE", HOSTILE).replace("canary:", canary.address());
        return new Annexes(AnnexTesting.settings())
                .of(
                        AnnexTesting.queries(corpus.with("data/p/a.ttl", data).build()),
                        new AnnexRequest(
                                Optional.of(LocalDate.parse("2024-12-31")),
                                Language.EN,
                                List.of(),
                                Optional.of(FOREWORD.replace("canary:", canary.address())),
                                Optional.empty(),
                                true),
                        Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(AnnexFormat.class)
    void anAnnexLoadsNothing(AnnexFormat format) throws IOException {
        try (Canary canary = new Canary()) {
            byte[] written = Pdfs.written(Renderers.of(format).orElseThrow(), annex(canary));
            assertThat(canary.wasCalled()).isFalse();
            // what would have been loaded is there, as text
            assertThat(text(format, written))
                    .containsPattern("Bureau\\s+<?[\\\\]?<img")
                    .contains("b.css", "INCLUDEPICTURE");
        }
    }

    private static String text(AnnexFormat format, byte[] written) throws IOException {
        return switch (format) {
            case PDF -> String.join("\n", Pdfs.pages(written));
            case DOCX -> Jsoup.parse(part(written, "word/document.xml")).text();
            case HTML -> Jsoup.parse(utf8(written)).text();
            default -> utf8(written);
        };
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String part(byte[] docx, String name) throws IOException {
        StringBuilder found = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith(name)) {
                    found.append(utf8(parts.readAllBytes()));
                }
            }
        }
        return found.toString();
    }

    /** Whoever opens the page or the document later loads nothing either. */
    @Test
    void whatIsWrittenLeadsOutByLinksOnly() throws IOException {
        try (Canary canary = new Canary()) {
            Annex annex = annex(canary);
            Document page =
                    Jsoup.parse(
                            utf8(
                                    Pdfs.written(
                                            Renderers.of(AnnexFormat.HTML).orElseThrow(), annex)));
            assertThat(page.select("img, link, object, iframe, svg image, script, [style*=url]"))
                    .isEmpty();
            assertThat(page.select("style").outerHtml()).doesNotContain("@import", "http");
            byte[] docx = Pdfs.written(Renderers.of(AnnexFormat.DOCX).orElseThrow(), annex);
            assertThat(part(docx, ".xml")).doesNotContain("<w:instrText>INCLUDE", "<!DOCTYPE a");
            assertThat(Pattern.compile("<Relationship [^>]*External").matcher(part(docx, ".rels")))
                    .satisfies(external ->
                            assertThat(external.results().map(found -> found.group()))
                                    .isNotEmpty()
                                    .allMatch(found -> found.contains("/hyperlink\"")));
        }
    }

    /** The last line of defence, should a text ever become markup. */
    @Test
    void thePrinterLoadsNothingEvenFromMarkup() throws IOException {
        try (Canary canary = new Canary()) {
            String markup =
                    """
                    <html><head><style>@import url(canary:a.css);
                      p { background-image: url(canary:b.png) }</style>
                    <link rel="stylesheet" href="canary:c.css"/></head>
                    <body><p>x<img src="canary:d.png"/><object data="canary:e"></object></p></body></html>
                    """
                            .replace("canary:", canary.address());
            paint(PdfPages.builder(markup));
            assertThat(canary.wasCalled()).isFalse();
            // without our rule it calls, and waits for an answer that never comes
            Thread without =
                    Thread.ofPlatform()
                            .daemon()
                            .start(() ->
                                    paintAnyway(
                                            new PdfRendererBuilder()
                                                    .withHtmlContent(
                                                            markup, "classpath:/documents/")));
            await().until(canary::wasCalled);
            without.interrupt();
        }
    }

    private static void paintAnyway(PdfRendererBuilder builder) {
        try {
            paint(builder);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void paint(PdfRendererBuilder builder) throws IOException {
        builder.toStream(OutputStream.nullOutputStream()).run();
    }
}
