package org.biaozhun.documents.pdf;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Inline.Chinese;
import org.biaozhun.annex.model.Inline.Reference;
import org.biaozhun.annex.model.Inline.Text;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An annex of a size: people with four lines each, committees with five. */
final class BigAnnex {

    private static final List<String> FAMILIES =
            List.of("Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu");
    private static final String CHARACTERS = "王李张刘陈杨赵黄周吴国家标准化管理委员会技术安全信息通用";
    private static final int SOURCES = 300;

    private final int people;
    private final int committees;

    private BigAnnex(int people, int committees) {
        this.people = people;
        this.committees = committees;
    }

    static Annex of(int people, int committees) {
        BigAnnex big = new BigAnnex(people, committees);
        return new Annex(
                new Cover(
                        Language.EN,
                        "Who's who in Chinese Standardisation",
                        "People, bodies and committees",
                        "Newsletter, December 2024",
                        LocalDate.of(2024, 12, 31),
                        Optional.empty(),
                        "0123456789ab",
                        List.of("CC BY 4.0")),
                List.of(
                        section("committees", "Technical committees", "技术委员会", big.committees()),
                        section("people", "People", "人物", big.people())),
                IntStream.rangeClosed(1, SOURCES)
                        .mapToObj(n ->
                                new Source(
                                        n,
                                        "Article " + n,
                                        "Issue 1",
                                        Optional.empty(),
                                        "https://x.test/" + n))
                        .toList(),
                IntStream.range(0, people)
                        .mapToObj(n ->
                                new IndexEntry(
                                        person(n),
                                        Optional.of(chinese(n, 3)),
                                        List.of("person-" + n, "tc-" + n % committees)))
                        .toList(),
                IntStream.range(0, committees)
                        .mapToObj(n -> new IndexEntry(committee(n), Optional.empty(), at(n)))
                        .toList(),
                List.of());
    }

    private static List<String> at(int n) {
        return List.of("tc-" + n);
    }

    private static Section section(String id, String title, String zh, List<Block> blocks) {
        return new Section(id, title, Optional.of(zh), blocks);
    }

    private static String person(int n) {
        return FAMILIES.get(n * FAMILIES.size() / 5000 % FAMILIES.size()) + " Number " + n;
    }

    private static String committee(int n) {
        return "Committee for the Standardisation of Subject " + n;
    }

    private static String chinese(int n, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(CHARACTERS.charAt((n * 7 + at * 11) % CHARACTERS.length()));
        }
        return text.toString();
    }

    private List<Block> committees() {
        List<Block> entries = new ArrayList<>();
        for (int n = 0; n < committees; n++) {
            entries.add(
                    entry(
                            "tc-" + n,
                            "technical committee",
                            new Name(
                                    committee(n),
                                    Optional.of(chinese(n, 12)),
                                    Optional.of("SAC/TC " + n)),
                            List.of(
                                    line("Scope", n, "Terms, methods of test and safety of " + n),
                                    line("Secretariat", n + 1, "Institute of Standardisation"),
                                    holder("Chair", n * 5 % people),
                                    holder("Secretary", (n * 5 + 1) % people),
                                    line("Working groups", n + 2, "WG 1, WG 2, WG 3"))));
        }
        return entries;
    }

    private List<Block> people() {
        List<Block> entries = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            String tc = "tc-" + n % committees;
            entries.add(
                    entry(
                            "person-" + n,
                            "person",
                            new Name(person(n), Optional.of(chinese(n, 3)), Optional.empty()),
                            List.of(
                                    post(
                                            "Present post",
                                            n,
                                            tc,
                                            Standing.of(Certainty.CERTAIN),
                                            "since 1 Feb 2022"))));
        }
        return entries;
    }

    private static Entry entry(String anchor, String kind, Name name, List<Line> lines) {
        return new Entry(anchor, "https://x.test/" + anchor, kind, name, lines, List.of(), 2);
    }

    private static Line post(String label, int n, String tc, Standing status, String when) {
        return new Line(
                label,
                Optional.of(status),
                List.of(
                        new Text("Director, "),
                        new Reference("Committee " + tc, tc),
                        new Text(" "),
                        new Chinese(chinese(n, 6)),
                        new Text(", " + when)),
                List.of(1 + n % SOURCES, 1 + (n + 7) % SOURCES),
                List.of());
    }

    private static Line holder(String label, int n) {
        return new Line(
                label,
                Optional.of(Standing.of(Certainty.CERTAIN)),
                List.of(new Reference(person(n), "person-" + n), new Text(" since 2020")),
                List.of(1 + n % SOURCES),
                n % 50 == 0 ? List.of(doubt()) : List.of());
    }

    private static Footnote doubt() {
        return new Footnote(List.of(new Text("Another issue says 2021.")), List.of(2));
    }

    private static Line line(String label, int n, String text) {
        List<Inline> content = List.of(new Text(text));
        return new Line(label, Optional.empty(), content, List.of(1 + n % SOURCES), List.of());
    }
}
