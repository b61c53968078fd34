package org.biaozhun.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.ontology.Bz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class KindsTests {

    @TempDir private static Path folder;

    private static Node node(String path) {
        return NodeFactory.createURI(Bz.BASE + path);
    }

    private static Kinds kinds() {
        return Kinds.of(Repository.snapshot());
    }

    @Test
    void aThingIsOfTheKindThatItsIriNames() {
        assertThat(kinds().of(node("id/person/deng-zhiyong")).code()).isEqualTo("person");
        assertThat(kinds().of(node("id/no-such-kind/a")).code()).isEqualTo("other");
        assertThat(kinds().of(node("list/topic/steel")).code()).isEqualTo("concept");
        assertThat(kinds().of(NodeFactory.createLiteralString("x")).code()).isEqualTo("concept");
    }

    @Test
    void someListsHaveAKindOfTheirOwn() {
        assertThat(kinds().closest(node("list/topic/steel")).code()).isEqualTo("topic");
        assertThat(kinds().closest(node("list/role/head")).code()).isEqualTo("concept");
        assertThat(kinds().closest(node("list/person")).code()).isEqualTo("concept");
        assertThat(kinds().closest(node("id/body/sac")).code()).isEqualTo("body");
    }

    @Test
    void everyTraitIsThatOfAKind() {
        Set<Trait> had =
                kinds().all().stream()
                        .flatMap(kind -> kind.traits().stream())
                        .collect(Collectors.toSet());
        assertThat(had).containsExactlyInAnyOrder(Trait.values());
    }

    @Test
    void everyTraitOfTheProgramIsKnownToTheShape() throws IOException {
        assertThat(Files.readString(Repository.ROOT.resolve("ontology/biaozhun-shapes.ttl")))
                .contains(
                        Arrays.stream(Trait.values())
                                .map(trait -> "\"" + trait.code() + "\"")
                                .toList());
        assertThat(Files.readString(Repository.ROOT.resolve("ontology/README.md")))
                .contains(
                        Arrays.stream(Trait.values())
                                .map(trait -> "`" + trait.code() + "`")
                                .toList());
    }

    @Test
    void aCorpusWithoutKindsHasThoseOfTheProgram() throws IOException {
        SmallCorpus corpus = SmallCorpus.in(Files.createDirectories(folder.resolve("without")));
        Files.delete(corpus.root().resolve("ontology/biaozhun-kinds.ttl"));
        assertThat(Kinds.of(corpus.build()).all()).isEqualTo(kinds().all());
    }

    @Test
    void aCorpusThatNamesOneKindHasThatOneAndThoseForAllElse() throws IOException {
        SmallCorpus corpus =
                SmallCorpus.in(Files.createDirectories(folder.resolve("one")))
                        .with(
                                "ontology/biaozhun-kinds.ttl",
                                """
                                bz:kind-vessel a bz:Kind ; bz:segment "vessel" ; bz:placeInIndex "first" ;
                                  bz:kindGroup "ship" ; bz:kindTrait "floats" .
                                """);
        Kinds kinds = Kinds.of(corpus.build());
        assertThat(kinds.all())
                .extracting(Kind::code)
                .containsExactly("concept", "vessel", "other");
        Kind vessel = kinds.ofCode("vessel");
        assertThat(vessel.plural().english()).isEqualTo("vessel");
        assertThat(vessel.group()).isEqualTo(Group.STATEMENT);
        assertThat(vessel.traits()).isEmpty();
        assertThat(vessel.indexPlace()).isEqualTo(Kind.LAST);
    }
}
