package org.biaozhun.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.sections.SectionContext;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.corpus.Finding;
import org.biaozhun.dates.Certainty;
import org.biaozhun.queries.NamedQueryException;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The annex of the real corpus. */
class AnnexesTests {

    private static final Annex NEW_YEAR = AnnexTesting.real("2024-12-31");

    private static AnnexRequest request(List<String> sections, Optional<LocalDate> since) {
        return new AnnexRequest(
                Optional.of(LocalDate.parse("2024-12-31")),
                Language.EN,
                sections,
                Optional.empty(),
                since,
                false);
    }

    private static List<String> lines(Annex annex, String anchor) {
        return AnnexTesting.lines(AnnexTesting.entry(annex, anchor));
    }

    @Test
    void samrAndSacShareAnEntry() {
        Entry entry = AnnexTesting.entry(NEW_YEAR, "body-samr");
        assertThat(entry.name().abbreviation()).contains("SAMR / SAC");
        assertThat(entry.name().zh()).contains("国家市场监管总局 · 国家标准化管理委员会");
        assertThat(AnnexTesting.entries(NEW_YEAR)).noneMatch(e -> e.anchor().equals("body-sac"));
    }

    @Test
    void dengHeadsSacAtTheEndOf2024() {
        assertThat(lines(NEW_YEAR, "body-samr"))
                .anyMatch(line ->
                        line.startsWith(
                                "Head (SAC): ● Deng Zhiyong, Administrator of SAC, since 28 Nov"
                                        + " 2024 ["));
    }

    @Test
    void dengOverseesSixDepartmentsThatAreNamed() {
        assertThat(lines(NEW_YEAR, "person-deng-zhiyong"))
                .filteredOn(line -> line.startsWith("Portfolio: ◉ 6 departments: "))
                .singleElement()
                .asString()
                .contains(
                        "Internet Trading Supervision and Management Department",
                        "Planning and Finance Department",
                        "Product Quality Safety Supervision and Management Department",
                        "Quality Development Bureau",
                        "Standardisation Innovation Management Department",
                        "Standardisation Technology Management Department");
    }

    @Test
    void theCareerOfDengStandsInOrderWithSources() {
        Entry deng = AnnexTesting.entry(NEW_YEAR, "person-deng-zhiyong");
        List<String> lines = AnnexTesting.lines(deng);
        int first =
                lines.indexOf(
                        lines.stream()
                                .filter(line -> line.startsWith("Earlier post: "))
                                .findFirst()
                                .orElseThrow());
        assertThat(lines.subList(first, first + 10))
                .satisfiesExactly(
                        l -> assertThat(l).contains("Deputy Director of the Office"),
                        l -> assertThat(l).contains("Publishing and Distribution"),
                        l -> assertThat(l).contains("(Personnel Division)"),
                        l -> assertThat(l).contains("Disciplinary Inspection and Supervision"),
                        l -> assertThat(l).contains("Comprehensive Business"),
                        l -> assertThat(l).contains("Director of the Office at SAC"),
                        l -> assertThat(l).contains("International Cooperation", "about 2013"),
                        l -> assertThat(l).contains("Inspection Group", "from Oct 2017"),
                        l -> assertThat(l).contains("Party Leadership Group at SAC"),
                        l -> assertThat(l).contains("Director of the General Office"));
        assertThat(deng.lines()).allMatch(line -> !line.sources().isEmpty());
    }

    @Test
    void inOctober2024NobodyIsKnownToHeadSac() {
        assertThat(lines(AnnexTesting.real("2024-10-15"), "body-samr"))
                .contains("Head (SAC): ○ Administrator of SAC")
                .noneMatch(line -> line.contains("Tian Shihong, Administrator of SAC"));
    }

    @Test
    void inSeptember2024TianMayHaveLeft() {
        assertThat(lines(AnnexTesting.real("2024-09-15"), "body-samr"))
                .anyMatch(line ->
                        line.startsWith("Head (SAC): ◎ Tian Shihong")
                                && line.contains("until an unknown day of Sep 2024"));
    }

    @Test
    void in2020TianHeadsSacAndNothingLaterIsPresent() {
        Annex annex = AnnexTesting.real("2020-06-01");
        assertThat(lines(annex, "body-samr"))
                .anyMatch(line -> line.startsWith("Head (SAC): ● Tian Shihong"));
        assertThat(lines(annex, "person-deng-zhiyong"))
                .contains("Post on the day: ○ ")
                .noneMatch(line -> line.contains("Administrator of SAC"))
                .noneMatch(line -> line.contains("28 Nov 2024"));
    }

    @Test
    void afterTheSourcesStoppedLookingTheHolderIsLastSeen() {
        assertThat(lines(AnnexTesting.real("2025-06-01"), "body-samr"))
                .containsSequence(
                        "Head (SAC): ○ Administrator of SAC",
                        "◐ Deng Zhiyong, Administrator of SAC, since 28 Nov 2024 [4, 5]*1");
    }

    @Test
    void everyLineHasASourceOrSaysThatNothingIsKnown() {
        assertThat(AnnexTesting.entries(NEW_YEAR))
                .allSatisfy(entry ->
                        assertThat(entry.lines())
                                .isNotEmpty()
                                .allMatch(line ->
                                        !line.sources().isEmpty()
                                                || line.status()
                                                        .filter(status ->
                                                                status.certainty()
                                                                        == Certainty.NOT_KNOWN)
                                                        .isPresent()
                                                || SectionContext.text(line.content())
                                                        .equals("not stated")));
        assertThat(NEW_YEAR.findings()).noneMatch(Finding::isViolation);
    }

    @Test
    void backgroundIsMarkedAndDoubtsAreFootnotes() {
        Entry deng = AnnexTesting.entry(NEW_YEAR, "person-deng-zhiyong");
        assertThat(deng.lines().getFirst().notes())
                .anyMatch(note -> SectionContext.text(note.content()).contains("nominated"));
        assertThat(lines(NEW_YEAR, "body-cnca"))
                .anyMatch(line ->
                        line.contains("State Administration") && line.contains("[background]"))
                .anyMatch(line ->
                        line.equals("Head (CNCA): not stated") || line.equals("Head: not stated"));
    }

    @Test
    void everyReferenceLeadsToAnEntry() {
        List<String> anchors = AnnexTesting.entries(NEW_YEAR).map(Entry::anchor).toList();
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(AnnexTesting.entries(NEW_YEAR))
                .allSatisfy(entry ->
                        entry.lines().stream()
                                .flatMap(line -> line.content().stream())
                                .filter(Inline.Reference.class::isInstance)
                                .map(Inline.Reference.class::cast)
                                .forEach(r -> assertThat(anchors).contains(r.anchor())));
        assertThat(NEW_YEAR.persons())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(anchors).containsAll(e.anchors()));
    }

    @Test
    void peopleAreSortedByFamilyThenGivenName() {
        assertThat(NEW_YEAR.persons())
                .extracting(IndexEntry::text)
                .startsWith("Atayeter, Servet", "Dai Xiaohui", "Deng Zhiyong")
                .containsSubsequence(
                        "Guo Huanxin", "Jašić, Midhat", "Kisler, Bron", "Xi Guohua", "Xu, Betty");
    }

    @Test
    void changesSinceAnEarlierDayNameOldAndNew() {
        Annex annex =
                AnnexTesting.real(request(List.of(), Optional.of(LocalDate.parse("2024-08-31"))));
        Table changes = (Table) AnnexTesting.section(annex, "changes").blocks().getFirst();
        assertThat(changes.rows())
                .extracting(row -> row.cells().stream().map(SectionContext::text).toList())
                .anyMatch(row ->
                        row.get(0).equals("CHANGED")
                                && row.get(2).equals("Head (SAC)")
                                && row.get(3).contains("Tian Shihong")
                                && row.get(4).contains("Deng Zhiyong"))
                .anyMatch(row -> row.get(0).equals("LEFT") && row.get(1).startsWith("Tian Shihong"))
                .anyMatch(row -> row.get(0).equals("NEW") && row.get(1).startsWith("Deng Zhiyong"))
                .noneMatch(row -> row.get(1).startsWith("Wang Jingtao"));
        assertThat(changes.rows()).allMatch(row -> !row.sources().isEmpty());
    }

    @Test
    void onlyTheSectionsAskedForArePrintedInTheOrderAsked() {
        assertThat(
                        AnnexTesting.real(request(List.of("people", "documents"), Optional.empty()))
                                .sections())
                .extracting(Section::id)
                .containsExactly("people", "documents");
        assertThatThrownBy(() -> AnnexTesting.real(request(List.of("song"), Optional.empty())))
                .isInstanceOf(NamedQueryException.BadParameter.class)
                .hasMessageContaining("song")
                .hasMessageContaining("people");
    }

    @Test
    void titlesAndLabelsAreInChineseWhenAskedFor() {
        Annex annex =
                AnnexTesting.real(
                        new AnnexRequest(
                                Optional.empty(),
                                Language.ZH,
                                List.of(),
                                Optional.of("# 前言\n\nA *word* with [a link](https://example.org)."),
                                Optional.empty(),
                                true));
        assertThat(annex.sections())
                .extracting(Section::title)
                .startsWith("前言", "凡例", "主管部门")
                .contains("核对表");
        assertThat(lines(annex, "body-samr"))
                .anyMatch(line -> line.startsWith("负责人 (SAC): ● Deng"));
        assertThat(annex.sections().getFirst().blocks()).hasSize(2);
        assertThat(annex.cover().asOf()).isEqualTo("2024-12-31");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(AnnexMessages.of(Language.ZH).keys())
                .isEqualTo(AnnexMessages.of(Language.EN).keys());
    }
}
