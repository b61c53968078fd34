package org.biaozhun.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.biaozhun.Repository;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;
import org.biaozhun.documents.rendering.Renderer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Markdown, CSV and JSON. */
class PlainRenderersTests {

    private static String text(Renderer renderer, Annex annex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer.write(annex, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        String text =
                Files.readString(
                        Repository.ROOT.resolve("src/main/resources/static/annex.schema.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text, InputFormat.JSON);
        for (Annex annex :
                List.of(
                        SampleAnnex.in(Language.EN),
                        SampleAnnex.in(Language.ZH),
                        AnnexTesting.real("2024-12-31"))) {
            List<Error> errors = schema.validate(text(new JsonRenderer(), annex), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
        assertThat(schema.validate("{\"cover\": {}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void csvHasARecordForEachLineWithItsEntry() throws IOException {
        List<CSVRecord> records =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(
                                new StringReader(
                                        text(new CsvRenderer(), SampleAnnex.in(Language.EN))))
                        .getRecords();
        assertThat(records)
                .filteredOn(r -> r.get("iri").endsWith("body/bureau"))
                .extracting(r -> r.get("label") + "|" + r.get("status") + "|" + r.get("text"))
                .contains(
                        "Head|certain|Li Ming 李明, Director, since 28 Nov 2024",
                        "Head|last reported 3 Sep 2024|Qi Yu, since 2 Sep 2024",
                        "When the bureau was founded||in 2018");
        assertThat(records).filteredOn(r -> r.get("section").equals("documents")).hasSize(120);
    }

    @Test
    void markdownLinksMarksAndNotes() {
        assertThat(text(new MarkdownRenderer(), SampleAnnex.in(Language.EN)))
                .contains(
                        "# Who's who in Chinese Standardisation",
                        "<a id=\"body-bureau\"></a>",
                        "- **Head:** ● certain: [Li Ming](#person-li-ming) 李明, Director, since 28"
                                + " Nov 2024 [\\[1\\]](#source-1) [\\[2\\]](#source-2)",
                        "[^1]: One source has another day: 九月",
                        "Plans \\& \\<brackets\\>",
                        "亓昱䶮");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a",
                "+ a",
                "1. a",
                "1) a",
                "# a #",
                "> a",
                "= a",
                "***",
                "*a* **a** _a_ `a` ~~a~~",
                "[a](b) ![a](b) [^1]",
                "[a]: b",
                "<b>a</b> <!-- a --> &amp; &#35;",
                "a | b",
                "```a",
                "~~~a",
                "a\\",
                "a\r\nb\rc"
            })
    void noTextIsReadAsMarkdown(String text) {
        List<Inline> said = List.of(new Inline.Text(text));
        Table.Row row = new Table.Row(List.of(said, said), List.of(), List.of());
        Annex annex =
                with(
                        new Paragraph(said),
                        new Bullets(List.of(said)),
                        new Heading(text, Optional.empty(), 2),
                        new Table("Table", List.of(text, "Two"), List.of(row)));
        Document read = Jsoup.parse(read(text(new MarkdownRenderer(), annex)));
        String expected = text.replaceAll("\\R", " ");
        assertThat(read.select("p").eachText()).contains(expected);
        assertThat(read.select("h3").eachText()).containsExactly(expected);
        assertThat(read.select("ul").getFirst().select("> li").eachText())
                .containsExactly(expected);
        assertThat(read.select("th").eachText()).containsExactly(expected, "Two", "Source");
        assertThat(read.select("td").eachText()).containsExactly(expected, expected);
    }

    @Test
    void listsInARowStayApart() {
        Bullets list = new Bullets(List.of(List.of(new Inline.Text("a"))));
        Document read = Jsoup.parse(read(text(new MarkdownRenderer(), with(list, list, list))));
        assertThat(read.select("ul").eachText()).startsWith("a", "a", "a");
    }

    private static Annex with(Block... blocks) {
        Annex sample = SampleAnnex.in(Language.EN);
        return new Annex(
                sample.cover(),
                List.of(new Section("one", "One", Optional.empty(), List.of(blocks))),
                sample.sources(),
                sample.persons(),
                sample.bodies(),
                List.of());
    }

    private static String read(String markdown) {
        List<Extension> tables = List.of(TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
    }
}
