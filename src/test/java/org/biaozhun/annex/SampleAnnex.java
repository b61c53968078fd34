package org.biaozhun.annex;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.ChartNode;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline.Chinese;
import org.biaozhun.annex.model.Inline.Emphasis;
import org.biaozhun.annex.model.Inline.Reference;
import org.biaozhun.annex.model.Inline.Text;
import org.biaozhun.annex.model.Inline.WebLink;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Source;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.corpus.Finding;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A made-up annex with every kind of block, rare characters, footnotes and long lists. */
public final class SampleAnnex {

    private static final Standing LAST_SEEN = lastSeen(Optional.of("2024-09-03"));

    private static final String ID = "https://w3id.org/biaozhun/id/";

    private SampleAnnex() {}

    /** The sample in a language. */
    public static Annex in(Language language) {
        return new Annex(
                new Cover(
                        language,
                        AnnexMessages.of(language).get("title"),
                        "People, bodies and committees",
                        "Newsletter, November and December 2024",
                        LocalDate.of(2024, 12, 31),
                        Optional.of(LocalDate.of(2024, 10, 31)),
                        "0123456789ab",
                        List.of("Facts from the newsletter of a project.", "CC BY 4.0")),
                List.of(reading(), authorities(), people(), documents()),
                List.of(
                        new Source(
                                1,
                                "A new head",
                                "Newsletter 2024-11",
                                Optional.empty(),
                                ID + "article/a-1"),
                        new Source(
                                2,
                                "Plans & <brackets>",
                                "Newsletter 2024-11",
                                Optional.empty(),
                                ID + "article/a-2"),
                        new Source(
                                3,
                                "About the body",
                                "background",
                                Optional.of("https://example.org/about"),
                                ID + "work/about")),
                List.of(
                        new IndexEntry("Li Ming", Optional.of("李明"), List.of("person-li-ming")),
                        new IndexEntry("Qi Yu", Optional.of("亓昱䶮"), List.of("person-qi-yu"))),
                List.of(
                        new IndexEntry("Office (OFF)", Optional.of("办公室"), List.of("body-office")),
                        new IndexEntry(
                                "State Bureau (SB)", Optional.of("国家局"), List.of("body-bureau"))),
                List.of(
                        Finding.warning(
                                new Finding.Place("annex/documents", 0, 0), "is almost empty")));
    }

    private static Section reading() {
        return new Section(
                "how-to-read",
                "How to read",
                Optional.of("凡例"),
                List.of(
                        new Paragraph(
                                List.of(
                                        new Text("The body in charge ("),
                                        new Chinese("归口"),
                                        new Text(") is "),
                                        new Emphasis("not", false),
                                        new Text(" the drafter. "),
                                        new Emphasis("Look:", true),
                                        new WebLink("the site", "https://example.org/?a=1&b=2"))),
                        new Bullets(
                                List.of(
                                        List.of(new Text("● certain")),
                                        List.of(new Text("◐ last reported on a day"))))));
    }

    private static Section authorities() {
        ChartNode office =
                new ChartNode(
                        new Name("Office", Optional.of("办公室"), Optional.of("OFF")),
                        Optional.of("body-office"),
                        "Li Ming",
                        List.of());
        ChartNode group =
                new ChartNode(Name.of("Small group"), Optional.empty(), "", List.of(office));
        Name bureau = new Name("State Bureau", Optional.of("国家局"), Optional.of("SB"));
        return new Section(
                "authorities",
                "Authorities",
                Optional.of("主管部门"),
                List.of(
                        new Chart(
                                "The bureau",
                                List.of(
                                        new ChartNode(
                                                bureau,
                                                Optional.of("body-bureau"),
                                                "",
                                                List.of(group, office)))),
                        new Heading("Administrations", Optional.of("总局"), 2),
                        new Entry(
                                "body-bureau",
                                ID + "body/bureau",
                                "agency",
                                bureau,
                                List.of(head(), past(), notStated()),
                                List.of(conflict()),
                                2),
                        new Heading("Departments", Optional.of("司局"), 3),
                        new Entry(
                                "body-office",
                                ID + "body/office",
                                "department",
                                new Name(
                                        "Office of Very Long Names for the Coordination of "
                                                + "Standardisation, Conformity Assessment and "
                                                + "International Exchange",
                                        Optional.of("办公室"),
                                        Optional.of("OFF")),
                                IntStream.rangeClosed(1, 60).mapToObj(SampleAnnex::remit).toList(),
                                List.of(),
                                3)));
    }

    private static Line head() {
        return new Line(
                "Head",
                Optional.of(Standing.of(Certainty.CERTAIN)),
                List.of(
                        new Reference("Li Ming", "person-li-ming"),
                        new Text(" "),
                        new Chinese("李明"),
                        new Text(", Director, since 28 Nov 2024")),
                List.of(1, 2),
                List.of());
    }

    private static Line past() {
        return new Line(
                "",
                Optional.of(LAST_SEEN),
                List.of(new Reference("Qi Yu", "person-qi-yu"), new Text(", since 2 Sep 2024")),
                List.of(1),
                List.of(
                        new Footnote(
                                List.of(
                                        new Text("One source has another day: "),
                                        new Chinese("九月")),
                                List.of(2, 3))));
    }

    private static Line notStated() {
        return new Line(
                "Parent",
                Optional.of(Standing.of(Certainty.NOT_KNOWN)),
                List.of(new Text("not stated")),
                List.of(),
                List.of());
    }

    private static Notice conflict() {
        return new Notice(
                "When the bureau was founded",
                List.of(
                        new Line(
                                "",
                                Optional.empty(),
                                List.of(new Text("in 2018")),
                                List.of(1),
                                List.of()),
                        new Line(
                                "",
                                Optional.empty(),
                                List.of(new Text("in 2019")),
                                List.of(3),
                                List.of())));
    }

    private static Line remit(int number) {
        return new Line(
                number == 1 ? "Remit" : "",
                Optional.empty(),
                List.of(new Text("Task %d of the office, told at some length".formatted(number))),
                List.of(3),
                List.of());
    }

    private static Section people() {
        return new Section(
                "people",
                "People",
                Optional.of("人物"),
                List.of(
                        person("person-li-ming", "Li Ming", "李明"),
                        person("person-qi-yu", "Qi Yu", "亓昱䶮"),
                        conflict()));
    }

    /** The last character of the third name, U+4DAE, is outside the common sets. */
    private static Entry person(String anchor, String en, String zh) {
        return new Entry(
                anchor,
                ID + anchor.replace("person-", "person/"),
                "person",
                new Name(en, Optional.of(zh), Optional.empty()),
                List.of(
                        new Line(
                                "Present post",
                                Optional.of(Standing.of(Certainty.POSSIBLE)),
                                List.of(
                                        new Text("Director, "),
                                        new Reference("State Bureau", "body-bureau")),
                                List.of(1),
                                List.of())),
                List.of(),
                2);
    }

    private static Section documents() {
        return new Section(
                "documents",
                "Regulations and standards",
                Optional.of("法规与标准"),
                List.of(
                        new Table(
                                "Standards of the period",
                                List.of("Designation", "Title", "Issued"),
                                IntStream.rangeClosed(1, 120).mapToObj(SampleAnnex::row).toList()),
                        new Table("Consultations open", List.of("Document", "Until"), List.of())));
    }

    private static Table.Row row(int number) {
        return new Table.Row(
                List.of(
                        List.of(new Text("GB/T %d-2024".formatted(4700 + number))),
                        List.of(
                                new Text("Appliances, part %d ".formatted(number)),
                                new Chinese("家用电器")),
                        number % 3 == 0 ? List.of() : List.of(new Text("2024-11-28"))),
                List.of(1 + number % 3),
                number == 2
                        ? List.of(new Footnote(List.of(new Text("As printed.")), List.of(2)))
                        : List.of());
    }

    private static Standing lastSeen(Optional<String> on) {
        return new Standing(Certainty.LAST_SEEN, false, on, Optional.empty(), Optional.empty());
    }
}
