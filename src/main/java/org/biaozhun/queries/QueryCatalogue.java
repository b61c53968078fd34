package org.biaozhun.queries;

import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.ontology.Prefixes;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The named queries of a corpus and what is wrong with their files. */
public final class QueryCatalogue {

    /** The catalogue with which a snapshot is published. */
    public static final Derived<QueryCatalogue> PUBLISHED = Derived.given();

    private final Map<String, NamedQuery> queries = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private QueryCatalogue() {}

    /** The queries of a snapshot, as they were read when it was built. */
    public static QueryCatalogue of(Snapshot snapshot) {
        return snapshot.derived(PUBLISHED);
    }

    /** Reads query files; a file that is no query is left out and named in the findings. */
    public static QueryCatalogue of(List<CorpusFile> files, Prefixes prefixes) {
        QueryCatalogue catalogue = new QueryCatalogue();
        QueryFileReader reader = new QueryFileReader(prefixes, catalogue.findings);
        files.stream()
                .filter(file -> file.path().endsWith(".rq"))
                .sorted(Comparator.comparing(CorpusFile::path))
                .forEach(file -> reader.read(file).ifPresent(catalogue::add));
        return catalogue;
    }

    private void add(NamedQuery query) {
        NamedQuery other = queries.putIfAbsent(query.name(), query);
        if (other != null) {
            findings.add(
                    Finding.violation(
                            new Finding.Place(query.path(), 0, 0),
                            "the name %s is taken by %s".formatted(query.name(), other.path())));
        }
    }

    /** All queries by name. */
    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /** The queries of one folder by name. */
    public List<NamedQuery> folder(String folder) {
        return all().stream().filter(query -> query.folder().equals(folder)).toList();
    }

    /**
     * The query of a name.
     *
     * @throws NamedQueryException.Unknown if there is none
     */
    public NamedQuery named(String name) {
        return find(name).orElseThrow(() -> new NamedQueryException.Unknown(name));
    }

    /** The query of a name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** What is wrong with the files. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
