package org.biaozhun.dates;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of dates and certainty in the language of a reader; English where it has none. */
final class Words {

    private static final String BUNDLE = "dates.words";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a locale, whatever the language of the machine. */
    static Words of(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The locale in which names of months and days are written. */
    Locale locale() {
        Locale known = bundle.getLocale();
        return known.getLanguage().isEmpty() ? Locale.ENGLISH : known;
    }

    /** A word or a pattern. */
    String get(String key) {
        return bundle.getString(key);
    }

    /** A text with what stands in its places, such as {@code {time}}. */
    String get(String key, Map<String, String> places) {
        return PLACE.matcher(get(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), "")));
    }
}
