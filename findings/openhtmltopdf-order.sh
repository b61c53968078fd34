#!/bin/sh
# openhtmltopdf 1.1.65 (on PDFBox): the order of text in a paragraph with links or emphasis.
#
# Expected: the text stands in the PDF in the order of the document, as it is read.
# Seen: a line has the text of the paragraph itself first, and that of the elements in it after that. Readers that go by the place on
# the page do not notice; those that go by the file, such as PDFBox when it is not told to sort, do.
# What to do: put the texts beside the elements into elements too (span).
set -eu
. "$(dirname -- "$0")/java-program.sh"

echo 'Expected: the same twice'
seen=$(run_java 'io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65' << 'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

class Finding {
    public static void main(String[] arguments) throws Exception {
        XRLog.setLoggingEnabled(false);
        show("<p>Chair of <b>SAC</b> since <i>2020</i> in Beijing</p>");
        show("<p><span>Chair of </span><b>SAC</b><span> since </span><i>2020</i><span> in Beijing</span></p>");
    }

    static void show(String paragraph) throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent("<html><body>" + paragraph + "</body></html>", null);
        builder.toStream(written);
        builder.run();
        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            System.out.println(new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip());
        }
    }
}
JAVA
)
as_found "$seen" 'Chair of since in BeijingSAC 2020
Chair of SAC since 2020 in Beijing'
