package org.biaozhun.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The structure tree after spans have been dissolved, read back from the file. */
class PdfSpansTests {

    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static PDDocument document;

    @BeforeAll
    static void print() throws IOException {
        document = Loader.loadPDF(Pdfs.printed(SampleAnnex.in(Language.EN)));
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static COSDictionary root() {
        return document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static List<COSDictionary> elements(COSDictionary element) {
        List<COSDictionary> all = new ArrayList<>();
        COSArray kids = PdfStructure.array(element.getDictionaryObject(COSName.K));
        for (int at = 0; at < kids.size(); at++) {
            if (kids.getObject(at) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                all.add(kid);
                all.addAll(elements(kid));
            }
        }
        return all;
    }

    @Test
    void everySpanSaysSomethingOrIsOnAnotherPage() {
        List<COSDictionary> elements = elements(root());
        assertThat(elements).hasSizeGreaterThan(100);
        for (COSDictionary element : elements) {
            if ("Span".equals(element.getNameAsString(COSName.S))) {
                Set<COSName> more = new HashSet<>(element.keySet());
                more.removeAll(Set.of(COSName.TYPE, COSName.S, COSName.P, PAGE, COSName.K));
                COSDictionary around = element.getCOSDictionary(COSName.P);
                assertThat(
                                !more.isEmpty()
                                        || !Objects.equals(
                                                element.getCOSDictionary(PAGE),
                                                around.getCOSDictionary(PAGE)))
                        .as(element.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void everyElementIsInTheOneItNames() {
        for (COSDictionary element : elements(root())) {
            COSDictionary around = element.getCOSDictionary(COSName.P);
            COSArray kids = PdfStructure.array(around.getDictionaryObject(COSName.K));
            assertThat(kids.toList().stream().map(PdfSpansTests::resolved)).contains(element);
        }
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }

    /** The parent tree leads from each piece of content to the element that has it. */
    @Test
    void everyContentIsInTheElementThatTheParentTreeNames() {
        COSArray numbers = root().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        int pieces = 0;
        for (int at = 0; at < numbers.size(); at += 2) {
            Optional<COSDictionary> page = page(numbers.getInt(at));
            if (page.isPresent() && numbers.getObject(at + 1) instanceof COSArray contents) {
                for (int number = 0; number < contents.size(); number++) {
                    COSDictionary element = (COSDictionary) contents.getObject(number);
                    assertThat(has(element, number, page.get()))
                            .as("content %d in %s", number, element)
                            .isTrue();
                    pieces++;
                }
            }
        }
        assertThat(pieces).isGreaterThan(100);
    }

    private static boolean has(COSDictionary element, int number, COSDictionary page) {
        COSArray kids = PdfStructure.array(element.getDictionaryObject(COSName.K));
        for (int at = 0; at < kids.size(); at++) {
            COSBase kid = kids.getObject(at);
            boolean isHere =
                    kid instanceof COSInteger content
                            && content.intValue() == number
                            && page.equals(element.getCOSDictionary(PAGE));
            boolean isThere =
                    kid instanceof COSDictionary content
                            && content.getInt(COSName.MCID) == number
                            && page.equals(content.getCOSDictionary(PAGE));
            if (isHere || isThere) {
                return true;
            }
        }
        return false;
    }

    private static Optional<COSDictionary> page(int number) {
        for (PDPage page : document.getPages()) {
            if (page.getStructParents() == number) {
                return Optional.of(page.getCOSObject());
            }
        }
        return Optional.empty();
    }
}
