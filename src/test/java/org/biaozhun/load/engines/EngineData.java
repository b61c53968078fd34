package org.biaozhun.load.engines;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.load.SyntheticCorpus;
import org.biaozhun.publishing.Publisher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The same triples for all: a corpus for our server, and what our server makes of it as files for
 * others. They are kept below {@code target/load}; delete the folder after a change of the rules.
 *
 * @param corpus the folder of the corpus
 * @param triples the union of all graphs, N-Triples
 * @param named the named graphs, N-Quads
 * @param all the union as the default graph, and the named graphs, N-Quads
 */
record EngineData(Path corpus, Path triples, Path named, Path all) {

    /** Writes what is not there yet. */
    static EngineData of(int times) throws IOException {
        Path folder = Repository.ROOT.resolve("target/load/times-" + times);
        EngineData data =
                new EngineData(
                        folder.resolve("corpus"),
                        folder.resolve("union.nt"),
                        folder.resolve("named/graphs.nq"),
                        folder.resolve("all.nq"));
        if (!Files.exists(data.all)) {
            SmallCorpus corpus = SyntheticCorpus.write(data.corpus, times).withQueries();
            data.write(new Publisher(corpus.location()).buildUninspected().dataset());
        }
        return data;
    }

    private void write(DatasetGraph served) throws IOException {
        Files.createDirectories(named.getParent());
        Path unfinished = all.resolveSibling("unfinished");
        try (OutputStream one = out(triples);
                OutputStream two = out(named);
                OutputStream both = out(unfinished)) {
            StreamRDF union = StreamRDFWriter.getWriterStream(one, Lang.NTRIPLES);
            StreamRDF graphs = StreamRDFWriter.getWriterStream(two, Lang.NQUADS);
            StreamRDF everything = StreamRDFWriter.getWriterStream(both, Lang.NQUADS);
            served.getDefaultGraph()
                    .find()
                    .forEachRemaining(triple -> {
                        union.triple(triple);
                        everything.triple(triple);
                    });
            served.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> {
                        graphs.quad(quad);
                        everything.quad(quad);
                    });
            union.finish();
            graphs.finish();
            everything.finish();
        }
        Files.move(unfinished, all);
    }

    private static OutputStream out(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
