package org.biaozhun.names;

import java.util.Optional;

/**
 * A text in English, and in Chinese where somebody has put it into Chinese.
 *
 * @param english the text in English; the Chinese where there is no other
 * @param chinese the text in Chinese
 */
public record Wording(String english, Optional<String> chinese) {

    /** The text in a language, {@code en} or {@code zh}; English where there is no Chinese. */
    public String in(String language) {
        return chinese.filter(text -> language.equals("zh")).orElse(english);
    }

    /** The tag of the language in which {@link #in} gives the text. */
    public String tag(String language) {
        return (language.equals("zh") && chinese.isPresent()) || isChinese() ? "zh-Hans" : "en";
    }

    /** Whether there is no English, and the Chinese text stands for it. */
    private boolean isChinese() {
        return chinese.filter(english::equals).isPresent();
    }
}
