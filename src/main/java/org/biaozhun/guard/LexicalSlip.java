package org.biaozhun.guard;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.biaozhun.guard.SyntaxErrors.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong where the characters of a query make no token of SPARQL: a word that is none, a
 * text that is not closed, a character that has no place there.
 */
final class LexicalSlip {

    private static final Pattern ERROR =
            Pattern.compile(
                    "Lexical error\\s+Encountered: (?:<EOF>|'\\d+' \\((\\d+)\\)),?"
                            + "\\s*(?:after prefix \"(.*)\")?\\s*",
                    Pattern.DOTALL);

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}]$");
    private static final String QUOTES = "“”„«»‘’＂＇";

    private static final List<String> WORDS =
            List.of(
                    """
                    SELECT CONSTRUCT DESCRIBE ASK PREFIX BASE WHERE FROM NAMED DISTINCT REDUCED
                    ORDER GROUP BY HAVING LIMIT OFFSET ASC DESC VALUES UNDEF AS
                    OPTIONAL FILTER UNION MINUS GRAPH BIND SERVICE SILENT EXISTS NOT IN
                    COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR
                    BOUND COALESCE IF IRI URI STR STRLANG STRDT DATATYPE LANG LANGMATCHES
                    REGEX REPLACE SUBSTR CONCAT CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER
                    STRLEN UCASE LCASE ENCODE_FOR_URI YEAR MONTH DAY HOURS MINUTES SECONDS
                    ABS CEIL FLOOR ROUND SAMETERM ISIRI ISBLANK ISLITERAL ISNUMERIC TRUE FALSE
                    """
                            .strip()
                            .split("\\s+"));

    private final String query;
    private final Place here;

    LexicalSlip(String query, Place here) {
        this.query = query;
        this.here = here;
    }

    /** What is wrong, with its place; empty if the message is none of this kind. */
    Optional<String> of(String message) {
        Matcher error = ERROR.matcher(message);
        if (!error.matches()) {
            return Optional.empty();
        }
        String prefix = unescaped(Optional.ofNullable(error.group(2)).orElse(""));
        if (prefix.startsWith("\"") || prefix.startsWith("'")) {
            return Optional.of(open(prefix));
        }
        Matcher word = LAST_WORD.matcher(here.before(query));
        if (!prefix.isEmpty()
                && Character.isLetterOrDigit(prefix.codePointBefore(prefix.length()))
                && word.find()) {
            return Optional.of(new Place(here.line(), word.start() + 1).says(word(word.group())));
        }
        return Optional.of(here.says(character(error.group(1))));
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\'", "'").replace("\\n", "\n");
    }

    private String open(String prefix) {
        int start = query.lastIndexOf(prefix);
        Place place = start < 0 ? here : Place.of(query, start);
        return place.says("the text that begins here has no closing quote");
    }

    private static String word(String word) {
        return nearest(word)
                .map(near -> "%s is no word of SPARQL; %s may be meant".formatted(word, near))
                .orElseGet(() ->
                        "%s is no word of SPARQL; a variable is written ?%s, a name with its prefix, a text in quotes"
                                .formatted(word, word));
    }

    /** The word of SPARQL with the fewest slips of the pen, at most two, and fewer than letters. */
    private static Optional<String> nearest(String word) {
        int most = Math.min(LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE, word.length() / 2);
        LevenshteinAutomata spellings =
                new LevenshteinAutomata(word.toUpperCase(Locale.ROOT), true);
        for (int slips = 0; slips <= most; slips++) {
            CharacterRunAutomaton near =
                    new CharacterRunAutomaton(
                            Operations.determinize(
                                    spellings.toAutomaton(slips),
                                    Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
            Optional<String> found = WORDS.stream().filter(near::run).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String character(String code) {
        if (code == null) {
            return "the query ends in the middle of a word";
        }
        int point = Integer.parseInt(code);
        String hint = QUOTES.indexOf(point) >= 0 ? "; quotes of SPARQL are \" and '" : "";
        return "%s (U+%04X) cannot stand here%s"
                .formatted(point == ' ' ? "a blank" : Character.toString(point), point, hint);
    }
}
