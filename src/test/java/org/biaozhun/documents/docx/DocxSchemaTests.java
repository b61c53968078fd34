package org.biaozhun.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.documents.pdf.Pdfs;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of the Word document against the transitional schemas of ECMA-376. */
class DocxSchemaTests {

    private static final DocxRenderer RENDERER = new DocxRenderer();
    private static final Pattern LINKED = Pattern.compile("r:id=\"([^\"]+)\"");

    /** Reads a part as what it is to be. */
    @FunctionalInterface
    private interface Kind {
        XmlObject parse(String xml) throws XmlException;
    }

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "word/document.xml", DocumentDocument.Factory::parse,
                    "word/footnotes.xml", FootnotesDocument.Factory::parse,
                    "word/styles.xml", StylesDocument.Factory::parse,
                    "word/settings.xml", SettingsDocument.Factory::parse,
                    "word/numbering.xml", NumberingDocument.Factory::parse,
                    "word/fontTable.xml", FontsDocument.Factory::parse,
                    "word/header1.xml", HdrDocument.Factory::parse,
                    "word/footer1.xml", FtrDocument.Factory::parse,
                    "docProps/app.xml", PropertiesDocument.Factory::parse);

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(parts.put(e.getName(), text)).as(e.getName()).isNull();
            }
        }
        return parts;
    }

    private static List<String> faults(Map<String, String> parts) throws XmlException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Kind> kind : KINDS.entrySet()) {
            List<XmlError> found = new ArrayList<>();
            String xml = parts.getOrDefault(kind.getKey(), "");
            kind.getValue().parse(xml).validate(new XmlOptions().setErrorListener(found));
            found.forEach(fault -> faults.add(kind.getKey() + ": " + fault));
        }
        return faults;
    }

    @Test
    void theRealAnnexKeepsTheSchemas() throws Exception {
        for (String day : List.of("2024-12-31", "2020-06-01")) {
            Map<String, String> parts = parts(Pdfs.written(RENDERER, AnnexTesting.real(day)));
            assertThat(faults(parts)).isEmpty();
        }
    }

    @Test
    void everyKindOfBlockKeepsTheSchemas() throws Exception {
        for (Language language : Language.values()) {
            Map<String, String> parts = parts(Pdfs.written(RENDERER, SampleAnnex.in(language)));
            assertThat(faults(parts)).isEmpty();
        }
    }

    @Test
    void aPropertyOutOfOrderIsAFault() throws Exception {
        Map<String, String> parts = parts(Pdfs.written(RENDERER, SampleAnnex.in(Language.EN)));
        parts.computeIfPresent(
                "word/styles.xml",
                (name, xml) ->
                        xml.replace("<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>"));
        assertThat(faults(parts)).isNotEmpty().allMatch(fault -> fault.contains("word/styles.xml"));
    }

    @Test
    void relationsLeadSomewhereAndBookmarksHaveNumbersOfTheirOwn() throws Exception {
        Map<String, String> parts = parts(Pdfs.written(RENDERER, SampleAnnex.in(Language.EN)));
        for (String part : List.of("document", "footnotes")) {
            String relations = parts.getOrDefault("word/_rels/" + part + ".xml.rels", "");
            String text = parts.getOrDefault("word/" + part + ".xml", "");
            assertThat(LINKED.matcher(text).results())
                    .allMatch(link -> relations.contains("Id=\"" + link.group(1) + "\""));
        }
        List<String> numbers =
                Pattern.compile("<w:bookmarkStart w:id=\"([0-9]+)\"")
                        .matcher(parts.getOrDefault("word/document.xml", ""))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        for (String part : parts.keySet()) {
            if (part.startsWith("word/") && !part.contains("_rels")) {
                assertThat(parts.get("[Content_Types].xml")).contains("\"/" + part + "\"");
            }
        }
    }
}
