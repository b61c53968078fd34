package org.biaozhun.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.build.Build;
import org.biaozhun.build.BuildSettings;
import org.biaozhun.corpus.CorpusReader;
import org.biaozhun.ontology.Bz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The example of a table in data/README.md, as it stands there. */
class TableExampleTests {

    private static final String SECTION = "## A table is a source";
    private static final int SOURCE = 5;
    private static final int SECOND_ROW = 14;
    private static final String CATALOGUE =
            """
            <https://w3id.org/biaozhun/catalog/all> a dcat:Catalog ;
              dcterms:title "All"@en ;
              dcat:dataset <https://w3id.org/biaozhun/catalog/example-chairs> .

            <https://w3id.org/biaozhun/catalog/example-chairs> a dcat:Dataset ;
              dcterms:title "Chairs"@en ;
              dcterms:publisher "Example"@en ;
              dcterms:rights "Facts only."@en ;
              dcterms:source work:example-chairs ;
              dcat:landingPage <https://example.org/chairs> .
            """;

    @TempDir private Path folder;

    private static String block(String language) throws IOException {
        String readme = Files.readString(Repository.ROOT.resolve("data/README.md"));
        String section = readme.substring(readme.indexOf(SECTION));
        String start = "```" + language + "\n";
        int begin = section.indexOf(start) + start.length();
        String indented = section.substring(begin, section.indexOf("```", begin));
        return indented.replaceAll("(?m)^ {3}", "");
    }

    private static Set<Quad> quads(SmallCorpus corpus) {
        try (Build build = Build.begin(BuildSettings.unlimited())) {
            return new CorpusReader(new Tables())
                    .read(corpus.location(), build)
                    .quads()
                    .collect(Collectors.toSet());
        }
    }

    private SmallCorpus example() throws IOException {
        return SmallCorpus.in(folder)
                .with("data/catalog.ttl", CATALOGUE)
                .with("data/registers/example-chairs.tsv", block("tsv"))
                .with("data/registers/example-chairs.rq", block("sparql"));
    }

    @Test
    void itsFirstRowSaysWhatIsPrinted(@TempDir Path other) throws IOException {
        SmallCorpus text = SmallCorpus.in(other).with("data/printed.ttl", block("turtle"));
        Set<Triple> printed = triples(quads(text), Bz.graph("data/printed"));
        assertThat(printed).hasSize(17);
        assertThat(triples(quads(example()), Bz.graph("data/registers/example-chairs")))
                .containsAll(printed)
                .hasSize(printed.size() + SOURCE + SECOND_ROW);
    }

    private static Set<Triple> triples(Set<Quad> quads, Node graph) {
        return quads.stream()
                .filter(quad -> quad.getGraph().equals(graph))
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }

    @Test
    void checkFindsNothing() throws IOException {
        assertThat(example().findings()).isEmpty();
    }
}
