package org.biaozhun.guard;

import org.biaozhun.guard.SyntaxErrors.Place;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong where a token of a query cannot stand: it, and what can stand in its place. */
final class GrammarSlip {

    private static final Pattern ERROR =
            Pattern.compile(
                    "\\s*Encountered \"\\s*(?:(<EOF>)|(?:<\\w+>|\"[^\"]*\")\\s+\"(.*) \")\"\\s*"
                            + "Was expecting(?: one of)?:\\s*(.*)",
                    Pattern.DOTALL);

    private static final Pattern TOKEN = Pattern.compile("<(\\w+)>|\"((?:[^\"\\\\]|\\\\.)+)\"");

    /** What is no token of the pattern: texts, IRIs, comments. */
    private static final Pattern NO_BRACES =
            Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|<[^>\\s]*>|#[^\\n]*");

    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("IRIref", "an IRI"),
                    Map.entry("PNAME_NS", "an IRI"),
                    Map.entry("PNAME_LN", "an IRI"),
                    Map.entry("VAR1", "a variable"),
                    Map.entry("VAR2", "a variable"),
                    Map.entry("BLANK_NODE_LABEL", "a blank node"),
                    Map.entry("ANON", "a blank node"),
                    Map.entry("NIL", "("),
                    Map.entry("EOF", "the end"),
                    Map.entry("LANGTAG", "a language tag"));

    /** One of these stands for all functions in a list of what may come. */
    private static final String ANY_FUNCTION = "coalesce";

    private static final Set<String> OF_GROUPS =
            Set.of("count", "sum", "min", "max", "avg", "sample", "group_concat");
    private static final int MOST = 10;

    private final String query;
    private final Place here;

    GrammarSlip(String query, Place here) {
        this.query = query;
        this.here = here;
    }

    /** What is wrong, with its place; empty if the message is none of this kind. */
    Optional<String> of(String message) {
        Matcher error = ERROR.matcher(message);
        if (!error.matches()) {
            return Optional.empty();
        }
        String expected = expected(error.group(3));
        if (error.group(1) != null) {
            return Optional.of(here.says(end(expected)));
        }
        String found = error.group(2).strip();
        return Optional.of(
                here.says("%s cannot stand here; %s%s".formatted(found, expected, hint(found))));
    }

    private String end(String expected) {
        long open = braces('{') - braces('}');
        return open > 0
                ? "the query ends here, and %s missing"
                        .formatted(open == 1 ? "a } is" : open + " } are")
                : "the query ends too early; " + expected;
    }

    private long braces(char brace) {
        return NO_BRACES.matcher(query).replaceAll("").chars().filter(c -> c == brace).count();
    }

    private static String hint(String found) {
        if (OF_GROUPS.contains(found.toLowerCase(Locale.ROOT))) {
            return ": write (%s(…) AS ?name)".formatted(found);
        }
        return found.equals("<") ? ": an IRI is written <…>, without blanks" : "";
    }

    private static String expected(String list) {
        List<String> tokens =
                TOKEN.matcher(list)
                        .results()
                        .map(token ->
                                token.group(1) == null ? token.group(2) : "<" + token.group(1))
                        .toList();
        boolean isExpression = tokens.contains(ANY_FUNCTION);
        Set<String> kinds = new LinkedHashSet<>();
        for (String token : tokens) {
            boolean isWord = !token.startsWith("<") && Character.isLetter(token.charAt(0));
            kinds.add(isExpression && isWord ? "a function" : kind(token));
        }
        kinds.remove("");
        String most = kinds.stream().limit(MOST).collect(Collectors.joining(", "));
        return "expected: " + most + (kinds.size() > MOST ? ", …" : "");
    }

    private static String kind(String token) {
        if (!token.startsWith("<") || token.length() == 1) {
            if (token.startsWith("\\u")) {
                return ""; // a byte order mark
            }
            return token.equals("a") ? token : token.toUpperCase(Locale.ROOT);
        }
        String name = token.substring(1);
        boolean isNumber =
                Arrays.stream(new String[] {"INTEGER", "DECIMAL", "DOUBLE"})
                        .anyMatch(name::startsWith);
        if (isNumber) {
            return "a number";
        }
        return name.startsWith("STRING_LITERAL") ? "a text" : KINDS.getOrDefault(name, name);
    }
}
