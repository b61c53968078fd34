package org.biaozhun.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.biaozhun.annex.AnnexRequest;
import org.biaozhun.annex.Annexes;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.answers.QueryRunner;
import org.biaozhun.answers.QuerySettings;
import org.biaozhun.answers.SnapshotQueries;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;
import org.biaozhun.queries.NamedQueryException;
import org.biaozhun.store.Snapshot;
import org.biaozhun.web.http.Caching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The annexes of snapshots, as bytes. A snapshot never changes, so a document is made once; few are
 * made at a time, since a large one takes memory and seconds.
 */
public final class Documents {

    private static final int AT_A_TIME = 2;

    private final QueryRunner runner;
    private final QuerySettings limits;
    private final Annexes annexes;
    private final Cache<Wanted, byte[]> documents;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * A document of a snapshot.
     *
     * @param snapshot its id
     * @param request what is in it
     * @param format its format; for a preview none
     */
    record Wanted(String snapshot, AnnexRequest request, Optional<AnnexFormat> format) {

        /** A weak entity tag (RFC 9110, section 8.8.3). */
        String etag() {
            String content = request + format.map(AnnexFormat::ending).orElse("page");
            return Caching.tag(snapshot, Integer.toHexString(content.hashCode()));
        }
    }

    /** Documents of the sections that the settings say. */
    public Documents(QuerySettings limits, AnnexSettings settings) {
        this.limits = limits;
        this.runner = new QueryRunner(limits);
        this.annexes = new Annexes(settings);
        this.documents =
                Caffeine.newBuilder()
                        .maximumWeight(settings.cache().toBytes())
                        .weigher((Wanted wanted, byte[] bytes) -> bytes.length + 500)
                        .recordStats()
                        .build();
    }

    /** The ids of the sections that may be asked for. */
    List<String> sections() {
        return annexes.sections();
    }

    /** The bytes of a document of a snapshot, or the markup of a preview. */
    byte[] bytes(Snapshot snapshot, Wanted wanted, Renderer renderer) {
        if (!wanted.snapshot().equals(snapshot.id())) {
            throw new IllegalArgumentException("the document is of another snapshot");
        }
        return documents.get(wanted, key -> inPlace(() -> render(snapshot, key, renderer)));
    }

    private byte[] render(Snapshot snapshot, Wanted wanted, Renderer renderer) {
        Annex annex =
                annexes.of(
                        SnapshotQueries.of(snapshot, runner), wanted.request(), Optional.empty());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            renderer.write(annex, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] inPlace(Supplier<byte[]> make) {
        try {
            if (!places.tryAcquire(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NamedQueryException.TooSlow(limits.timeout());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NamedQueryException.TooSlow(limits.timeout());
        }
        try {
            return make.get();
        } finally {
            places.release();
        }
    }

    /** The cache itself, for its metrics. */
    public Cache<?, ?> cache() {
        return documents;
    }
}
