package org.biaozhun.web;

import org.biaozhun.limits.Admission;
import org.biaozhun.limits.OverloadException;
import org.biaozhun.selection.Selection;
import org.biaozhun.selection.SelectionException;
import org.biaozhun.selection.Selections;
import org.biaozhun.store.Snapshot;
import org.springframework.stereotype.Component;

import java.util.List;

/** Limits snapshots to a grade and to sources, few at a time: it is work of seconds. */
@Component
public final class LimitedSnapshots {

    private final Admission admission;

    LimitedSnapshots(Admission admission) {
        this.admission = admission;
    }

    /**
     * What is left of a snapshot.
     *
     * @param whole a snapshot that was published
     * @param grades the least grade, as it is typed; without one all grades
     * @param sources the sources, as they are typed; without any all of them
     * @throws SelectionException if there is no such grade or source
     * @throws OverloadException if it must be built, and others are being built
     */
    public Snapshot limited(Snapshot whole, List<String> grades, List<String> sources) {
        Selections selections = whole.derived(Selections.PUBLISHED);
        Selection selection = selections.sources().choose(grades, sources);
        return selections
                .kept(whole, selection)
                .orElseGet(() -> build(whole, selections, selection));
    }

    private Snapshot build(Snapshot whole, Selections selections, Selection selection) {
        Admission.Permit permit = admission.selection();
        try (permit) {
            return selections.limited(whole, selection);
        }
    }
}
