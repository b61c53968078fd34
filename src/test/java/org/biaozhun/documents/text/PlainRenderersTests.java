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
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.format.Renderer;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

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
}
