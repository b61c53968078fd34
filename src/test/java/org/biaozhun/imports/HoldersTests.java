package org.biaozhun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Columns of a table that is brought which name who holds a role. */
class HoldersTests extends BroughtTables {

    private static Node person(String slug) {
        return NodeFactory.createURI("https://w3id.org/biaozhun/id/person/" + slug);
    }

    /** A chair is no English name of the committee, whatever letters the name is written in. */
    @Test
    void whoHoldsARoleIsProposedAsATenure() throws IOException {
        read(
                "roles.csv",
                """
                Number,名称,Chair,副秘书长,Secretariat
                SAC/TC 990,全国示例标准化技术委员会,Zhang San; Li Si,王五,Example Institute
                SAC/TC 991,全国样品标准化技术委员会,Zhao Liu,欧阳七,
                """);
        assertThat(findings()).isEmpty();
        assertThat(query()).contains("skos:prefLabel ?label_").doesNotContain("altLabel");
        String answered = query().replaceAll("(?m)^  # (\\?\\S+__(holder|tenure) )", "  $1");
        Files.writeString(folder.resolve("data/registers/made-up.rq"), answered);
        assertThat(findings()).isEmpty();
        assertThat(answered)
                .contains("role:chair ;", "role:deputy-secretary-general ;", "role:secretariat ;");
        List<String> families =
                corpus().build().describe(person("ou-yang-qi-sac-tc991")).stream()
                        .filter(triple -> triple.getPredicate().equals(FOAF.familyName.asNode()))
                        .map(triple -> triple.getObject().getLiteralLexicalForm())
                        .toList();
        assertThat(families).containsExactly("欧阳");
        assertThat(corpus().build().knows(person("li-si-sac-tc990"))).isTrue();
    }
}
