package org.biaozhun.publishing;

import org.biaozhun.corpus.CorpusLocation;
import org.biaozhun.quality.Inspections;
import org.biaozhun.store.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Publishes a corpus anew when a file in its folder changes. A corpus that is refused leaves the
 * snapshot that is served as it is.
 */
@Component
class CorpusWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);

    /** Editors write a file in several steps: wait until nothing has happened for this long. */
    private static final long QUIET_MILLIS = 60;

    private final Publisher publisher;
    private final Snapshots snapshots;
    private final Inspections inspections;
    private final PublishingSettings settings;
    private final Set<Path> watched = new HashSet<>();
    private volatile @Nullable WatchService changes;

    CorpusWatch(
            Publisher publisher,
            Snapshots snapshots,
            Inspections inspections,
            PublishingSettings settings) {
        this.publisher = publisher;
        this.snapshots = snapshots;
        this.inspections = inspections;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.watch()) {
            publisher.folder().ifPresent(this::watch);
        }
    }

    private void watch(Path corpus) {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            changes = service;
            register(corpus, service);
            Thread.ofPlatform().daemon().name("corpus-watch").start(() -> follow(corpus, service));
        } catch (IOException | UncheckedIOException unwatchable) {
            LOG.warn("Changes in {} are not seen: {}", corpus, unwatchable.toString());
        }
    }

    /** Registers folders that are new; a folder that went away is forgotten. */
    private void register(Path corpus, WatchService service) throws IOException {
        watched.removeIf(folder -> !Files.isDirectory(folder));
        for (String name : CorpusLocation.FOLDERS) {
            if (!Files.isDirectory(corpus.resolve(name))) {
                continue;
            }
            try (Stream<Path> folders = Files.walk(corpus.resolve(name))) {
                for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                    if (watched.add(folder)) {
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                    }
                }
            }
        }
    }

    private void follow(Path corpus, WatchService service) {
        try {
            while (true) {
                drain(service.take(), service);
                register(corpus, service);
                republish();
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            LOG.debug("No longer watching {}", corpus);
        } catch (IOException | UncheckedIOException unwatchable) {
            LOG.warn("Changes in {} are no longer seen: {}", corpus, unwatchable.toString());
        }
    }

    private static void drain(WatchKey first, WatchService service) throws InterruptedException {
        for (WatchKey key = first;
                key != null;
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            key.pollEvents();
            key.reset();
        }
    }

    private void republish() {
        try {
            publisher.publish(snapshots, inspections, settings.quality());
        } catch (CorpusRejectedException refused) {
            LOG.warn("{}\nThe snapshot before it stays.", refused.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "The corpus could not be published; the snapshot before it stays", unexpected);
        }
    }

    @Override
    public void stop() {
        WatchService service = changes;
        changes = null;
        if (service != null) {
            try {
                service.close();
            } catch (IOException ignored) {
                LOG.debug("The watch did not close", ignored);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return changes != null;
    }
}
