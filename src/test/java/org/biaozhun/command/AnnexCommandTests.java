package org.biaozhun.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.documents.Renderers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AnnexCommandTests {

    @TempDir private Path folder;

    private static int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("annex"));
        arguments.addAll(List.of(options));
        return RootCommand.run(BiaozhunApplication.class, arguments.toArray(String[]::new));
    }

    @Test
    void printsTheAnnexWithAForeword() throws IOException {
        Path foreword = Files.writeString(folder.resolve("foreword.md"), "Dear *reader*, 你好.");
        Path out = folder.resolve("whos-who.md");
        int status =
                run(
                        "--corpus=" + Repository.ROOT,
                        "--sources=" + String.join(",", Repository.sources()),
                        "--as-of=2024-12-31",
                        "--format=md",
                        "--foreword=" + foreword,
                        "--out=" + out);
        assertThat(status).isZero();
        assertThat(out)
                .content()
                .contains("Dear *reader*, 你好", "Head (SAC):** ● certain: [Deng Zhiyong]");
    }

    @Test
    void printsAllFormatsIntoAFolder() {
        Path all = folder.resolve("all");
        assertThat(
                        run(
                                "--corpus=" + Repository.ROOT,
                                "--sources=" + String.join(",", Repository.sources()),
                                "--sections=reading,authorities",
                                "--all-formats=" + all))
                .isZero();
        Renderers.all()
                .forEach(r ->
                        assertThat(all.resolve("annex." + r.format().ending())).isNotEmptyFile());
    }

    @Test
    void whatMustBeLookedAtKeepsItFromThePrinterUnlessItIsADraft() throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder.resolve("corpus"));
        for (Path query : Repository.files("queries/annex", ".rq")) {
            corpus.with("queries/annex/" + query.getFileName(), Files.readString(query));
        }
        Path out = folder.resolve("a.md");
        String where = "--corpus=" + corpus.root();
        assertThat(run(where, "--as-of=2024-12-31", "--out=" + out)).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(run(where, "--as-of=2024-12-31", "--draft", "--out=" + out)).isZero();
        assertThat(out).isNotEmptyFile();
    }

    /** A program of its own: libraries may log as they like, none of it goes into the file. */
    @Test
    void standardOutputIsTheDocumentAndNothingElse() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        BiaozhunApplication.class.getName(),
                        "annex",
                        "--corpus=" + Repository.ROOT,
                        "--sources=" + String.join(",", Repository.sources()),
                        "--sections=reading",
                        "--format=pdf");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Path out = folder.resolve("out.pdf");
        Process process =
                builder.redirectOutput(out.toFile())
                        .redirectError(folder.resolve("errors.txt").toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(folder.resolve("errors.txt")).content().doesNotContain("WARN");
    }

    @Test
    void wrongUsageIsTwo() {
        String real = "--corpus=" + Repository.ROOT;
        assertThat(run(real, "--format=gif")).isEqualTo(2);
        assertThat(run(real, "--lang=fr")).isEqualTo(2);
        assertThat(run(real, "--sections=song")).isEqualTo(2);
        assertThat(run(real, "--foreword=" + folder.resolve("none.md"))).isEqualTo(2);
        assertThat(run(real, "--as-of=yesterday")).isEqualTo(2);
    }
}
