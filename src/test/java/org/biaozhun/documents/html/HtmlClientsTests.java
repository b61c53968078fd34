package org.biaozhun.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.AnnexTesting;
import org.biaozhun.annex.SampleAnnex;
import org.biaozhun.annex.model.Language;
import org.biaozhun.clients.HtmlValidator;
import org.biaozhun.documents.pdf.Pdfs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the Nu Html Checker says of the annex as HTML. */
@Tag("clients")
class HtmlClientsTests {

    @TempDir private Path folder;

    @Test
    void theAnnexIsValidHtml() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String day : List.of("2024-12-31", "2020-06-01")) {
                AnnexRequest request =
                        new AnnexRequest(
                                Optional.of(LocalDate.parse(day)),
                                language,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                true);
                Path file = folder.resolve(language.tag() + day + ".html");
                Files.write(file, Pdfs.written(new HtmlRenderer(), AnnexTesting.real(request)));
                files.add(file);
            }
            Path sample = folder.resolve(language.tag() + ".html");
            Files.write(sample, Pdfs.written(new HtmlRenderer(), SampleAnnex.in(language)));
            files.add(sample);
        }
        assertThat(HtmlValidator.validate(files)).noneMatch(HtmlClientsTests::isFault);
    }

    /** Which language a text is in, the checker guesses by its Latin letters. */
    private static boolean isFault(HtmlValidator.Message message) {
        return List.of("error", "warning").contains(message.type())
                && !message.text().startsWith("This document appears to be written in");
    }
}
