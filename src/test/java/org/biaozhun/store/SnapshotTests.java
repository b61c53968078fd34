package org.biaozhun.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.biaozhun.SmallCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SnapshotTests {

    @Test
    void askingForAGraphThatIsNotThereMakesNone(@TempDir Path folder) {
        Snapshot snapshot = SmallCorpus.in(folder).build();
        String unknown = "https://example.org/unknown";
        boolean found =
                QueryExec.dataset(snapshot.dataset())
                        .query("ASK FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }".formatted(unknown))
                        .ask();
        assertThat(found).isFalse();
        assertThat(snapshot.dataset().containsGraph(NodeFactory.createURI(unknown))).isFalse();
        assertThat(snapshot.dataset().listGraphNodes())
                .toIterable()
                .doesNotContain(NodeFactory.createURI(unknown));
    }
}
