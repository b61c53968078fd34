package org.biaozhun.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class NamesTests {

    private static final Node THING =
            NodeFactory.createURI("https://w3id.org/biaozhun/id/committee/quan-guo");

    @Test
    void withoutAnEnglishNameTheChineseIsTheName() {
        Names names = named(NodeFactory.createLiteralLang("全国弹簧标准化技术委员会", "zh-Hans"));

        assertThat(names.english(THING)).isEqualTo("全国弹簧标准化技术委员会");
    }

    @Test
    void withoutAnyNameTheIriTells() {
        assertThat(named().english(THING)).isEqualTo("quan-guo");
    }

    @Test
    void aTextThatIsOnlyChineseIsMarkedSo() {
        assertThat(new Wording("弹簧", Optional.of("弹簧")).tag("en")).isEqualTo("zh-Hans");
        assertThat(new Wording("Springs", Optional.of("弹簧")).tag("en")).isEqualTo("en");
    }

    @Test
    void chineseNamesAreSortedByTheirPinyinAmongOthers() {
        assertThat(
                        Stream.of("Zhang Ke", "白英杰", "TC 10", "TC 9", "Aaron")
                                .sorted(Comparator.comparing(Sorting::key)))
                .containsExactly("Aaron", "白英杰", "TC 9", "TC 10", "Zhang Ke");
        assertThat(Sorting.letter("邓志勇")).isEqualTo("D");
    }

    private static Names named(Node... labels) {
        return new Names((node, property) ->
                property.equals(SKOS.prefLabel.asNode()) ? List.of(labels) : List.of());
    }
}
