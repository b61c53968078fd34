package org.biaozhun.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.pdf.Pdfs;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class HtmlRendererTests {

    private static final Annex SAMPLE = SampleAnnex.in(Language.EN);

    private static Document parsed(Annex annex) throws Exception {
        String html =
                new String(Pdfs.written(new HtmlRenderer(), annex), StandardCharsets.UTF_8)
                        .replace("<!DOCTYPE html>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLinkInsideHasItsTarget(Language language) throws Exception {
        Document page = parsed(SampleAnnex.in(language));
        List<String> ids = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            String id = ((Element) all.item(at)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        NodeList links = page.getElementsByTagName("a");
        assertThat(links.getLength()).isGreaterThan(100);
        for (int at = 0; at < links.getLength(); at++) {
            String to = ((Element) links.item(at)).getAttribute("href");
            if (to.startsWith("#")) {
                assertThat(ids).contains(to.substring(1));
            }
        }
    }

    @Test
    void standsAlone() throws Exception {
        String html = new String(Pdfs.written(new HtmlRenderer(), SAMPLE), StandardCharsets.UTF_8);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .doesNotContain("<script", "<link", " src=", " style=", "@import", "url(")
                .contains("--accent: #9e2b25", "Plans &amp; &lt;brackets&gt;");
    }

    @Test
    void theBodyFitsIntoAPage() {
        assertThat(new HtmlRenderer().body(SAMPLE))
                .startsWith("<div class=\"annex\">")
                .containsOnlyOnce("<h1>")
                .doesNotContain("<style", "<main", "<script");
    }

    @Test
    void charactersThatMarkupRefusesAreReplaced() {
        assertThat(new Markup().text("a\u0001<b>\uFFFE&").toString())
                .isEqualTo("a\uFFFD&lt;b&gt;\uFFFD&amp;");
    }

    @Test
    void marksOfNotesGoOnAfterZ() {
        assertThat(List.of(Notes.mark(1), Notes.mark(26), Notes.mark(27), Notes.mark(53)))
                .containsExactly("a", "z", "aa", "ba");
    }

    @Test
    void coloursComeFromTheSite() {
        assertThat(Tokens.ofTheSite().hex("accent")).isEqualTo("9e2b25");
        assertThat(Tokens.ofTheSite().resolved("color: var(--ink);")).isEqualTo("color: #1d2129;");
    }
}
