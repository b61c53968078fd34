package org.biaozhun.imports;

import org.biaozhun.designations.Designations;
import org.biaozhun.tables.Cells;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column seem to be: all of them that are not empty. */
enum Guess {
    /** Nothing stands in it. */
    EMPTY("empty"),
    /** {@code committee:sac-tc260}. */
    THING("things, kind:slug"),
    /** {@code SAC/TC 260}. */
    COMMITTEE("designations of committees"),
    /** {@code GB/T 4706.1-2024}. */
    STANDARD("designations of standards"),
    /** 2024-11-28, 2024-11, 2024 or another form of EDTF. */
    TIME("dates"),
    /** An address of a page. */
    ADDRESS("addresses"),
    /** A number that is not a year. */
    NUMBER("numbers"),
    /** Names with Chinese characters. */
    CHINESE("names in Chinese"),
    /** Names in Latin letters. */
    LATIN("names in Latin letters"),
    /** Names of both kinds. */
    NAMES("names, some in Chinese"),
    /** Anything else. */
    TEXT("text");

    private static final int LONGEST_NAME = 120;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern DIGITS = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern PROSE = Pattern.compile("[。；！？]|[.!?] \\p{Lu}.*[.!?]$");

    private final String words;

    Guess(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isName() {
        return this == CHINESE || this == LATIN || this == NAMES;
    }

    /** Whether cells have several values, with the sign of tables between them. */
    static boolean isSeveral(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.contains(CellText.SEPARATOR));
    }

    /**
     * What a column is.
     *
     * @param cells its cells that are not empty
     * @param kinds the kinds of things
     */
    static Guess of(List<String> cells, Set<String> kinds) {
        List<String> values =
                cells.stream()
                        .flatMap(cell -> Arrays.stream(cell.split(CellText.SEPARATOR)))
                        .filter(value -> !value.isBlank())
                        .toList();
        if (values.isEmpty()) {
            return EMPTY;
        }
        for (Guess guess : values()) {
            if (values.stream().allMatch(guess.test(kinds))) {
                return guess;
            }
        }
        return TEXT;
    }

    /** How many values are of a kind; for columns that are nearly of one. */
    static long fitting(Guess guess, List<String> cells) {
        return cells.stream().filter(guess.test(Set.of())).count();
    }

    private Predicate<String> test(Set<String> kinds) {
        return switch (this) {
            case EMPTY -> value -> false;
            case THING -> value -> isThing(value, kinds);
            case COMMITTEE -> value -> Designations.committee(value).isRead();
            case STANDARD -> value -> Designations.standard(value).isRead();
            case TIME -> value -> Cells.isRead("time", value) && !isCode(value);
            case ADDRESS -> value -> LINK.matcher(value).matches() && Cells.isRead("iri", value);
            case NUMBER -> Guess::isNumber;
            case CHINESE -> value -> isNameLike(value) && isChinese(value);
            case LATIN -> value -> isNameLike(value) && !isChinese(value);
            case NAMES -> Guess::isNameLike;
            case TEXT -> value -> true;
        };
    }

    private static boolean isThing(String value, Set<String> kinds) {
        int colon = value.indexOf(':');
        return colon > 0
                && kinds.contains(value.substring(0, colon))
                && value.substring(colon + 1).matches("[a-z0-9][a-z0-9.-]*");
    }

    private static boolean isNumber(String value) {
        return DIGITS.matcher(value).matches() && !YEAR.matcher(value).matches();
    }

    /** Digits that no one would take for a year, though EDTF does. */
    private static boolean isCode(String value) {
        return value.chars().allMatch(Character::isDigit) && !YEAR.matcher(value).matches();
    }

    private static boolean isNameLike(String value) {
        return value.length() <= LONGEST_NAME
                && value.codePoints().anyMatch(Character::isLetter)
                && !PROSE.matcher(value).find()
                && !LINK.matcher(value).find();
    }

    private static boolean isChinese(String value) {
        return value.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
    }
}
