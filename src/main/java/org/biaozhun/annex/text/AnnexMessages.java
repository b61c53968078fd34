package org.biaozhun.annex.text;

import org.biaozhun.annex.model.Language;
import org.biaozhun.dates.Standing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The fixed words of the annex in a language: labels, headings, sentences. They stand in {@code
 * annex/words-en.properties} and {@code annex/words-zh.properties}.
 */
public final class AnnexMessages {

    private final Language language;
    private final Properties words;

    private AnnexMessages(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** The words in a language. */
    public static AnnexMessages of(Language language) {
        String file = "/annex/words-" + language.code() + ".properties";
        try (InputStream in =
                Objects.requireNonNull(AnnexMessages.class.getResourceAsStream(file), file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new AnnexMessages(language, words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * The words of a key, each {@code %s} replaced by the next value.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        for (Object value : values) {
            text = text.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
        }
        return text;
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The mark and the words of a status. */
    public String status(Standing status) {
        return status.mark() + " " + status.text(language.locale());
    }
}
