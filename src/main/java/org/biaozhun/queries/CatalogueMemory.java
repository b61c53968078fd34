package org.biaozhun.queries;

import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.ontology.Prefixes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the catalogue that was read last, and reads another when a file or a prefix is another. */
public final class CatalogueMemory {

    private record Kept(List<CorpusFile> files, Prefixes prefixes, QueryCatalogue catalogue) {}

    private Kept kept =
            new Kept(
                    List.of(),
                    Prefixes.ofTurtle(""),
                    QueryCatalogue.of(List.of(), Prefixes.ofTurtle("")));

    /** The queries of files, as {@link QueryCatalogue#of(List, Prefixes)} reads them. */
    public synchronized QueryCatalogue of(List<CorpusFile> files, Prefixes prefixes) {
        if (!prefixes.equals(kept.prefixes()) || !areSame(files, kept.files())) {
            kept = new Kept(files, prefixes, QueryCatalogue.of(files, prefixes));
        }
        return kept.catalogue();
    }

    private static boolean areSame(List<CorpusFile> some, List<CorpusFile> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(at -> isSame(some.get(at), others.get(at)));
    }

    private static boolean isSame(CorpusFile one, CorpusFile other) {
        return one.path().equals(other.path()) && Arrays.equals(one.bytes(), other.bytes());
    }
}
