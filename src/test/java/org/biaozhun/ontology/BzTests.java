package org.biaozhun.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.biaozhun.Repository;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

class BzTests {

    @Test
    void everyConstantIsATermOfTheOntology() throws IllegalAccessException {
        Graph ontology = Repository.snapshot().dataset().getGraph(Bz.graph("ontology/biaozhun"));
        List<Field> constants =
                Arrays.stream(Bz.class.getFields())
                        .filter(field -> field.getType() == Node.class)
                        .toList();
        assertThat(constants).hasSizeGreaterThan(10);
        for (Field constant : constants) {
            Node term = (Node) constant.get(null);
            assertThat(ontology.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY))
                    .as(constant.getName())
                    .isTrue();
        }
    }
}
