package org.biaozhun.calendar;

import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Snapshots;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The calendar of the snapshot that is served, made once for each. */
@Component
public final class Calendars {

    private final Snapshots snapshots;
    private volatile Optional<Calendar> made = Optional.empty();

    public Calendars(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The calendar to answer from. */
    public Calendar current() {
        Snapshot snapshot = snapshots.current();
        Optional<Calendar> known = made;
        if (known.isPresent() && known.get().snapshot().equals(snapshot.id())) {
            return known.get();
        }
        Calendar calendar = Calendar.of(snapshot);
        made = Optional.of(calendar);
        return calendar;
    }
}
