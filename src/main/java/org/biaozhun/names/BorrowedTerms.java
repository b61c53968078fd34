package org.biaozhun.names;

import org.apache.jena.graph.Node;
import org.biaozhun.ontology.Bz;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words for properties and classes of other vocabularies, which the graph does not name. */
final class BorrowedTerms {

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle ENGLISH = words(Locale.ROOT);
    private static final ResourceBundle CHINESE = words(Locale.CHINESE);

    private BorrowedTerms() {}

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("terms", locale, AS_ASKED);
    }

    static Optional<String> english(Node term) {
        return word(ENGLISH, term);
    }

    static Optional<String> chinese(Node term) {
        return word(CHINESE, term);
    }

    private static Optional<String> word(ResourceBundle words, Node term) {
        if (!term.isURI() || term.getURI().startsWith(Bz.BASE)) {
            return Optional.empty();
        }
        String name = Names.localName(term);
        return words.containsKey(name) ? Optional.of(words.getString(name)) : Optional.empty();
    }
}
