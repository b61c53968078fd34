package org.biaozhun.site;

import org.biaozhun.selection.Selection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the layout shows on every page.
 *
 * @param snapshot id of the snapshot
 * @param path path of the page
 * @param languages the page in each language that is offered
 * @param kept what forms of the layout keep of the reader's choices
 * @param selection to which sources the request is limited
 * @param choice what of this the page shows, and what it offers
 */
public record Layout(
        String snapshot,
        String path,
        List<Language> languages,
        Map<String, String> kept,
        Selection selection,
        SourceChoice choice) {

    public Layout {
        languages = List.copyOf(languages);
    }

    /** What forms keep of the choice of sources. */
    public Map<String, String> selected() {
        Map<String, String> selected = new TreeMap<>();
        selection.grade().ifPresent(grade -> selected.put(Selection.GRADE, grade));
        if (!selection.sources().isEmpty()) {
            selected.put(Selection.SOURCES, String.join(",", selection.sources()));
        }
        return selected;
    }

    /** A link that keeps the choice of sources. */
    public String with(String link) {
        return selection.in(link);
    }

    /**
     * The page in a language.
     *
     * @param tag language tag (BCP 47)
     * @param code what {@code lang} takes
     * @param name its name in itself
     * @param href the page in it
     */
    public record Language(String tag, String code, String name, String href) {}
}
