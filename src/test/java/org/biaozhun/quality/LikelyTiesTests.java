package org.biaozhun.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.SmallCorpus;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class LikelyTiesTests {

    private static final String BODIES =
            """
            body:sac a bz:Agency ; skos:prefLabel "Administration of Standards"@en .
            body:sac-ban a bz:Agency ; skos:prefLabel "administration of standards."@en .
            unit:sac-office a org:OrganizationalUnit ; skos:prefLabel "Office"@en ; org:unitOf body:sac .
            committee:sac-tc1 a bz:TechnicalCommittee ; skos:prefLabel "Committee on Wood"@en, "全国木材标委会"@zh-Hans ;
              dcterms:identifier "SAC/TC 1" .
            committee:sac-tc2 a bz:TechnicalCommittee ; skos:prefLabel "Committee on Wood"@en ;
              dcterms:identifier "SAC/TC 2" .
            committee:wood a bz:TechnicalCommittee ; skos:prefLabel "全国木材标委会"@zh-Hans .
            """;

    @TempDir private Path folder;

    private static String person(String slug, String names, String... at) {
        StringBuilder turtle = new StringBuilder();
        turtle.append(
                "person:%s a foaf:Person ; skos:prefLabel %s ; foaf:familyName \"X\" .%n"
                        .formatted(slug, names));
        for (String tenure : at) {
            String[] parts = tenure.split(" ", -1);
            turtle.append(
                    ("tenure:%s-%s a bz:Tenure ; skos:prefLabel \"T\"@en ; org:member person:%s ;"
                                    + " org:organization %s ; org:role role:%s ;"
                                    + " bz:observedOn \"%s\"^^xsd:gYear .%n")
                            .formatted(
                                    slug,
                                    parts[0].replace(':', '-'),
                                    slug,
                                    parts[0],
                                    parts[1],
                                    parts[2]));
        }
        return turtle.toString();
    }

    private Snapshot snapshot(String... data) {
        return SmallCorpus.in(folder).with("data/a.ttl", BODIES + String.join("", data)).build();
    }

    private List<String> rows(String... data) {
        Snapshot snapshot = snapshot(data);
        return LikelyTies.of(snapshot.dataset(), () -> {}).stream()
                .map(tie -> tie.row(snapshot.prefixes()))
                .filter(row -> data.length == 0 || row.startsWith("person:"))
                .toList();
    }

    @Test
    void bodiesOfOneNameAndACommitteeWithoutANumber() {
        assertThat(rows())
                .containsExactly(
                        "body:sac-ban\tbody:sac\tlikely (2): equal name administration of"
                                + " standards.\t",
                        "committee:wood\tcommittee:sac-tc1\tlikely (2): equal name" + " 全国木材标委会\t");
    }

    @Test
    void personsOfOneChineseNameTheLikeliestFirst() {
        assertThat(
                        rows(
                                person(
                                        "wang-bo",
                                        "\"Wang Bo\"@en, \"王博\"@zh-Hans",
                                        "body:sac head 2020"),
                                person("wang-bo-far", "\"王博\"@zh-Hans"),
                                person(
                                        "wang-bo-office",
                                        "\"王博\"@zh-Hans",
                                        "unit:sac-office head 2020"),
                                person("wang-bo-other", "\"Wang Bo\"@en, \"王波\"@zh-Hans")))
                .containsExactly(
                        "person:wang-bo-office\tperson:wang-bo\tlikely (7): equal name 王博;"
                                + " both at body:sac; both as role:head; both in 2020\t",
                        "person:wang-bo-far\tperson:wang-bo\tlikely (2): equal name 王博\t");
    }

    /** In whichever order it is written, and only where a body, a role or a field is shared. */
    @Test
    void anEnglishNameAloneIsNotEnough() {
        assertThat(
                        rows(
                                person("li-hai", "\"Li Hai\"@en", "body:sac head 2020"),
                                person("hai-li", "\"Hai LI\"@en", "committee:sac-tc1 head 2024"),
                                person("li-hai-x", "\"Li Hai\"@en", "committee:wood chair 2020"),
                                person("zz-li-hai", "\"Li Hai\"@en")))
                .containsExactly(
                        "person:li-hai\tperson:hai-li\tlikely (2): equal name Li Hai; both as"
                                + " role:head\t");
    }

    @Test
    void whoIsToldApartIsNotProposed() {
        String[] three = {
            person("wang-bo", "\"王博\"@zh-Hans"),
            person("wang-bo-a", "\"王博\"@zh-Hans"),
            person("wang-bo-bc", "\"王博\"@zh-Hans")
        };
        assertThat(
                        rows(
                                String.join("", three),
                                "person:wang-bo-bc owl:differentFrom person:wang-bo ."))
                .containsExactly(
                        "person:wang-bo-a\tperson:wang-bo\tlikely (2): equal name 王博\t",
                        "person:wang-bo-bc\tperson:wang-bo-a\tlikely (2): equal name 王博\t");
    }

    @Test
    void whoIsTiedIsNotProposed() {
        String tie =
                """
                tie:a a bz:Tie ; skos:prefLabel "A"@en ; bz:tied person:wang-bo-a ;
                  bz:tiedTo person:wang-bo ; bz:reason "Told."@en .
                """;
        String two = person("wang-bo", "\"王博\"@zh-Hans") + person("wang-bo-a", "\"王博\"@zh-Hans");
        assertThat(rows(two)).hasSize(1);
        assertThat(rows(two, tie)).isEmpty();
    }

    private static List<String> told(Snapshot snapshot) {
        return snapshot.findings().stream()
                .map(Object::toString)
                .filter(found -> found.contains("may be") || found.contains("likely ties"))
                .toList();
    }

    @Test
    void afewAreToldEachAtItsLineAndManyInOneLine() {
        assertThat(told(snapshot()))
                .containsExactly(
                        "data/a.ttl:3 warning: body:sac-ban may be body:sac (equal name"
                                + " administration of standards.): tie them, or say"
                                + " owl:differentFrom",
                        "data/a.ttl:9 warning: committee:wood may be committee:sac-tc1 (equal name"
                                + " 全国木材标委会): tie them, or say owl:differentFrom");
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            more.append(person("wang-bo-" + i, "\"王博\"@zh-Hans"));
        }
        assertThat(told(snapshot(more.toString())))
                .containsExactly("data warning: 6 likely ties: ./biaozhun ties lists them");
    }

    /** Each is compared with a few others, not with the 599 that there are. */
    @Test
    void manyNamesakesAreNotComparedEachWithEach() {
        List<String> few = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            few.add(person("wang-bo-" + i, "\"王博\"@zh-Hans"));
        }
        Snapshot snapshot = SmallCorpus.in(folder).with("data/a.ttl", String.join("", few)).build();
        int[] asked = {0};
        assertThat(LikelyTies.of(snapshot.dataset(), () -> asked[0]++)).hasSize(599);
        assertThat(asked[0]).isBetween(600, 8_000);
    }
}
