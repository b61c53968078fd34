#!/bin/sh
# PDFBox 3.0.7 and text in Noto Sans SC (ph-fonts 6.1.0): what is written is not what is read.
#
# Expected: the text of a page is the text that was shown on it: ToUnicode maps each code to the character that it was shown for
# (ISO 32000-1, 9.10.3).
# Seen: the font has one glyph for 工 (U+5DE5) and its Kangxi radical (U+2F2F), one for the bullet and the middle dot; for such a glyph
# ToUnicode has the lowest of its characters, whichever was shown. Search, copying and reading aloud get another text, in every reader.
# What to do: give each character a glyph of its own before the font is loaded, or take the unwanted ones out of its table cmap.
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: 工业和信息化部 • U+5DE5'
seen=$(run_java 'org.apache.pdfbox:pdfbox:3.0.7 com.helger.font:ph-fonts-noto-sans-sc:6.1.0' << 'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

class Finding {
    public static void main(String[] arguments) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream file =
                        Finding.class.getResourceAsStream(
                                "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, file), 12);
                content.newLineAtOffset(72, 700);
                content.showText("工业和信息化部 •");
                content.endText();
            }
            document.save(written);
        }
        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            String text = new PDFTextStripper().getText(document).strip();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .printf("%s U+%04X%n", text, text.codePointAt(0));
        }
    }
}
JAVA
)
as_found "$seen" '⼯业和信息化部 · U+2F2F'
