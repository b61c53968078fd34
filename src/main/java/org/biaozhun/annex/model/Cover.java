package org.biaozhun.annex.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The title page.
 *
 * @param language of titles and labels
 * @param title of the document
 * @param subtitle the line below it
 * @param issue the newest issue that it draws on, as a reader calls it
 * @param asOf the day for which everything is said
 * @param since the day with which it is compared, if it is
 * @param snapshot id of the snapshot
 * @param imprint lines at the foot: publisher of the sources, licence
 */
public record Cover(
        Language language,
        String title,
        String subtitle,
        String issue,
        LocalDate asOf,
        Optional<LocalDate> since,
        String snapshot,
        List<String> imprint) {

    /** Copies the list. */
    public Cover {
        imprint = List.copyOf(imprint);
    }
}
