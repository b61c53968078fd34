package org.biaozhun.publishing;

import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells which snapshot is served; down as long as there is none. */
@Component("snapshot")
class SnapshotHealth extends AbstractHealthIndicator {

    private final Snapshots snapshots;

    SnapshotHealth(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Snapshot snapshot = snapshots.current();
        health.up()
                .withDetail("id", snapshot.id())
                .withDetail("triples", snapshot.triples())
                .withDetail("builtAt", snapshot.builtAt().toString());
    }
}
