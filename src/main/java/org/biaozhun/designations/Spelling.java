package org.biaozhun.designations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A printed text with the characters that designations are written in: dashes of any width are
 * hyphens, full-width characters and wide blanks are plain ones.
 *
 * @param printed the text as printed
 * @param plain the text in plain characters
 * @param oddities the characters that were changed, by their names
 */
record Spelling(String printed, String plain, List<String> oddities) {

    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
    private static final String SLASHES = "\u2044\u2215\u29F8";
    private static final String MARKS = " /.:+()|-";

    /**
     * Reads a text.
     *
     * @throws Refusal if a character stands in no designation
     */
    static Spelling of(String printed) throws Refusal {
        StringBuilder plain = new StringBuilder();
        Set<String> odd = new LinkedHashSet<>();
        for (int at = 0;
                at < printed.length();
                at += Character.charCount(printed.codePointAt(at))) {
            int character = printed.codePointAt(at);
            String meant = plain(character);
            if (meant.isEmpty()) {
                throw new Refusal(
                        "%s is a character that no designation has".formatted(name(character)));
            }
            if (!meant.equals(Character.toString(character))) {
                odd.add("the character " + name(character));
            }
            plain.append(meant);
        }
        String bare = plain.toString().strip().replaceAll(" +", " ");
        List<String> oddities = new ArrayList<>(odd);
        if (bare.chars().anyMatch(Character::isLowerCase)
                && bare.chars().noneMatch(Character::isUpperCase)) {
            oddities.add("small letters");
            bare = bare.toUpperCase(Locale.ROOT);
        }
        return new Spelling(printed, bare, List.copyOf(oddities));
    }

    /** The plain character that is meant; empty if none is. */
    private static String plain(int character) {
        if (HYPHENS.indexOf(character) >= 0) {
            return "-";
        }
        if (SLASHES.indexOf(character) >= 0) {
            return "/";
        }
        if (Character.getType(character) == Character.SPACE_SEPARATOR || character == '\t') {
            return " ";
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        if (plain.length() != 1) {
            return "";
        }
        char sign = plain.charAt(0);
        boolean isPlain =
                (sign < 128 && Character.isLetterOrDigit(sign)) || MARKS.indexOf(sign) >= 0;
        return isPlain ? plain : "";
    }

    /** A character by its sign, if it has one, code and name. */
    static String name(int character) {
        if (character > ' ' && character < 127) {
            return "\"" + Character.toString(character) + "\"";
        }
        if (character == ' ') {
            return "a blank";
        }
        boolean isSeen =
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR ->
                            false;
                    default -> true;
                };
        String name = Character.getName(character);
        return "%sU+%04X (%s)"
                .formatted(
                        isSeen ? "\"" + Character.toString(character) + "\" " : "",
                        character,
                        name == null ? "no character" : name.toLowerCase(Locale.ROOT));
    }
}
