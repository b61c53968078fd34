package org.biaozhun.selection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.biaozhun.corpus.Corpus;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The limited snapshots of a snapshot. Each is built at most once at a time, by the rules by which
 * the whole one was; those that are least used go when they hold too many statements together.
 */
public final class Selections {

    /** The selections that a snapshot was published with. */
    public static final Derived<Selections> PUBLISHED = Derived.given();

    /** Builds the snapshot of a limited corpus. */
    @FunctionalInterface
    public interface Builder {
        /**
         * Builds a snapshot.
         *
         * @param corpus what is left of the corpus
         * @param selection what it is limited to
         * @param choice what there is to choose from
         */
        Snapshot build(Corpus corpus, Selection selection, Selections choice);
    }

    private final Corpus corpus;
    private final Sources sources;
    private final Builder builder;
    private final Cache<Selection, Snapshot> built;

    /**
     * Nothing is built yet.
     *
     * @param corpus the corpus of the snapshot
     * @param statements how many statements the kept snapshots have together
     * @param builder builds the snapshot of a limited corpus
     */
    public Selections(Corpus corpus, long statements, Builder builder) {
        this.corpus = corpus;
        this.sources = Sources.of(corpus);
        this.builder = builder;
        this.built =
                Caffeine.newBuilder()
                        .maximumWeight(statements)
                        .weigher((Selection selection, Snapshot snapshot) ->
                                (int) Math.min(snapshot.triples(), Integer.MAX_VALUE))
                        .build();
    }

    /** What may be chosen. */
    public Sources sources() {
        return sources;
    }

    /** The snapshot of a selection, if it need not be built. */
    public Optional<Snapshot> kept(Snapshot whole, Selection selection) {
        @Nullable Snapshot known =
                sources.areAllIn(selection) ? whole : built.getIfPresent(selection);
        return Optional.ofNullable(known);
    }

    /** The snapshot of a selection, which takes about as long as to publish without inspection. */
    public Snapshot limited(Snapshot whole, Selection selection) {
        return sources.areAllIn(selection) ? whole : built.get(selection, this::build);
    }

    private Snapshot build(Selection selection) {
        return builder.build(SelectedCorpus.of(corpus, sources, selection), selection, this);
    }
}
