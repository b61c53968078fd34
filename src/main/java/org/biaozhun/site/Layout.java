package org.biaozhun.site;

import java.util.List;
import java.util.Map;

/**
 * What the layout shows on every page.
 *
 * @param snapshot id of the snapshot
 * @param path path of the page
 * @param languages the page in each language that is offered
 * @param kept what forms of the layout keep of the reader's choices
 * @param selected what other forms keep of the choice of sources
 * @param choice to which sources the page is limited
 */
public record Layout(
        String snapshot,
        String path,
        List<Language> languages,
        Map<String, String> kept,
        Map<String, String> selected,
        SourceChoice choice) {

    public Layout {
        languages = List.copyOf(languages);
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
