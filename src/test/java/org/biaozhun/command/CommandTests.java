package org.biaozhun.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CommandTests {

    private record Outcome(int status, String out, String err) {}

    private static Outcome run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int status = RootCommand.run(BiaozhunApplication.class, arguments);
            return new Outcome(
                    status,
                    written.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void checkFindsNoViolationInTheRealCorpus() {
        Outcome outcome = run("check", "--corpus", Repository.ROOT.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("0 violations");
    }

    @Test
    void checkNamesEachViolationAndEndsWithOne(@TempDir Path folder) {
        SmallCorpus.in(folder).with("data/a.ttl", "person:a a foaf:Person .");
        Outcome outcome = run("check", "--corpus", folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("data/a.ttl:2 person:a has no label");
    }

    @Test
    void checkSaysWhatIsNoCorpus(@TempDir Path folder) {
        Outcome outcome = run("check", "--corpus", folder.toString());
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("is not a corpus").doesNotContain("\tat ");
    }

    @Test
    void queryAnswersAsCsv() {
        Outcome outcome =
                run(
                        "query",
                        "holder-on-day",
                        "--post=https://w3id.org/biaozhun/id/post/sac-administrator",
                        "--day",
                        "2020-06-01",
                        "--format",
                        "csv");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("certain,Tian Shihong");
    }

    @Test
    void queryAsksTheChosenSources() {
        Outcome some = run("query", "sources", "--sources", "background", "--format", "csv");
        assertThat(some.status()).isZero();
        assertThat(some.out()).contains("cfda-wikipedia").doesNotContain("sesec-2024-nov-dec");
        Outcome none = run("query", "sources", "--sources", "backgrund");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("backgrund is no source", "background");
        assertThat(run("query", "sources", "--grade", "gold").err()).contains("official-notice");
    }

    @Test
    void querySaysWhatIsWrong() {
        Outcome outcome = run("query", "holder-on-day", "--day", "2020-06-01");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("parameter post is missing");
    }

    @Test
    void statsCountThingsGraphsAndGaps() {
        Outcome outcome = run("stats", "--corpus", Repository.ROOT.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("tenures without a start")
                .containsPattern("(?m)^\\d+ +tenure$")
                .contains("Article 3: ");
    }

    @Test
    void newIssueWritesStubsThatTheChecksAccept(@TempDir Path folder) {
        SmallCorpus corpus = SmallCorpus.in(folder);
        Path issue = folder.resolve("data/sesec/2025-jan-feb");
        Outcome outcome =
                run(
                        "new-issue",
                        issue.toString(),
                        "--as-of=2025-02-28",
                        "--title=Newsletter, January and February 2025",
                        "--articles=2");
        assertThat(outcome.status()).isZero();
        assertThat(issue.resolve("02-article.ttl")).exists();
        assertThat(corpus.findings()).noneMatch(finding -> !finding.contains(" warning: "));
    }

    @Test
    void tiesAreProposedAsRows(@TempDir Path folder) {
        SmallCorpus corpus =
                SmallCorpus.in(folder)
                        .with(
                                "data/a.ttl",
                                """
                                body:a a bz:Agency ; skos:prefLabel "Bureau of Wood"@en .
                                body:ab a bz:Agency ; skos:prefLabel "Bureau of wood"@en .
                                body:b a bz:Agency ; skos:notation "BW" .
                                body:bc a bz:Agency ; skos:notation "BW" .
                                """);
        Outcome outcome = run("ties", "--corpus", corpus.root().toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "body:ab\tbody:a\tlikely (2): equal name Bureau of wood\t",
                        "body:bc\tbody:b\tlikely (1): equal name BW\t");
        assertThat(outcome.err()).contains("2 likely ties").contains("not-tied.tsv");
        assertThat(run("ties", "--least=2", "--corpus", corpus.root().toString()).out())
                .startsWith("body:ab")
                .doesNotContain("body:bc");
    }

    @Test
    void newIssueOverwritesNothing(@TempDir Path folder) throws Exception {
        SmallCorpus corpus = SmallCorpus.in(folder).with("data/sesec/x/issue.ttl", "# mine");
        String issue = corpus.root().resolve("data/sesec/x").toString();
        run("new-issue", issue, "--as-of=2025-02-28", "--title=T");
        assertThat(corpus.root().resolve("data/sesec/x/issue.ttl")).content().contains("# mine");
    }

    @Test
    void newIssueSaysWhereAnIssueBelongs(@TempDir Path folder) {
        Outcome outcome = run("new-issue", folder.toString(), "--as-of=2025-02-28", "--title=T");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("data/PUBLICATION/ISSUE");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(run("sing").status()).isEqualTo(2);
    }

    @Test
    void importTellsWhatIsLeftOut(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        Path list =
                Files.writeString(
                        folder.resolve("list.jsonl"),
                        "{\"id\":7,\"reference\":\"ISO/TC 7\",\"title\":{\"en\":\"Kites\"}}\n{\n");
        String[] arguments = {
            "import", "iso-committees", list.toString(), "--as-of=2026-01-31", "--corpus=" + folder
        };
        Outcome outcome = run(arguments);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "2 lines read, 1 committees written to ",
                        "1 lines left out",
                        "biaozhun check");
        assertThat(outcome.err()).contains(list + ":2 is no JSON");
        Files.writeString(list, "{\"reference\":\"ISO/TC 7\",\"id\":7,\"title\":{}}\n");
        assertThat(run(arguments).status()).isZero();
    }

    /** The day of the newest source is that of all pages: one that is to come is a mistake. */
    @Test
    void importTellsOfADayThatLiesAhead(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        Path list =
                Files.writeString(folder.resolve("list.jsonl"), "{\"reference\":\"ISO/TC 7\"}\n");
        String[] arguments = {
            "import", "iso-committees", list.toString(), "--as-of=2999-01-31", "--corpus=" + folder
        };
        assertThat(run(arguments).err()).contains("2999-01-31 lies ahead");
        arguments[3] = "--as-of=2000-01-31";
        assertThat(run(arguments).err()).doesNotContain("lies ahead");
    }

    @Test
    void importTellsWhatCannotBeWritten(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        Path inTheWay = folder.resolve("data/registers/iso-committees.tsv");
        Files.createDirectories(inTheWay);
        Path list =
                Files.writeString(folder.resolve("list.jsonl"), "{\"reference\":\"ISO/TC 7\"}\n");
        Outcome outcome =
                run(
                        "import",
                        "iso-committees",
                        list.toString(),
                        "--as-of=2026-01-31",
                        "--corpus=" + folder);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(inTheWay + " cannot be read or written: ")
                .doesNotContain("\tat ", "list.jsonl cannot be read");
    }

    @Test
    void importSaysWhatIsMissing(@TempDir Path folder) {
        SmallCorpus.in(folder);
        assertThat(run("import").status()).isEqualTo(2);
        assertThat(run("import", "iso-committees", "list.jsonl").err()).contains("--as-of");
        assertThat(
                        run(
                                        "import",
                                        "iso-committees",
                                        "nowhere.jsonl",
                                        "--as-of=2026-01-31",
                                        "--corpus=" + folder)
                                .err())
                .contains("nowhere.jsonl is no file");
    }

    @Test
    void importProposesTheQueryOfATable(@TempDir Path folder) throws IOException {
        SmallCorpus.in(folder);
        Path table = Files.writeString(folder.resolve("list.csv"), "name\nExample Institute\n");
        String[] arguments = {
            "import", "table", table.toString(), "--as=made-up", "--corpus=" + folder
        };
        Outcome outcome = run(arguments);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("1 rows read, 1 written to ", "Next: go over ");
        assertThat(outcome.err()).contains("?name: names in Latin letters");
        assertThat(folder.resolve("data/registers/made-up.rq")).exists();
        assertThat(run(arguments).err()).contains("is there: choose another name");
    }
}
