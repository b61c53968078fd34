package org.biaozhun.guard;

/**
 * Reads a regular expression and counts in how many ways it may match a text of a given length. It
 * knows the syntax of XPath; what else Java reads is refused, so that nothing is read differently.
 */
final class RegexWays {

    private static final String ESCAPED = "nrtfdDwWsSbBpP";
    private static final int MOST = 1000;

    /**
     * The ways of a part of the pattern.
     *
     * @param count in how many ways it may match
     * @param work by how much counted repetitions make it longer
     * @param shortest characters it matches at least
     */
    record Ways(double count, double work, double shortest) {
        private static final Ways NOTHING = new Ways(1, 1, 0);
        private static final Ways CHARACTER = new Ways(1, 1, 1);
    }

    private final String pattern;
    private final double text;
    private final int nesting;
    private int at;
    private int depth;

    RegexWays(String pattern, double text, int nesting) {
        boolean endsInAnything = pattern.endsWith(".*") && !pattern.endsWith("\\.*");
        this.pattern = endsInAnything ? pattern.substring(0, pattern.length() - 2) : pattern;
        this.text = text;
        this.nesting = nesting;
    }

    /** The ways of the whole pattern. A wrong one is left to Jena to complain of. */
    Ways ofAll() {
        Ways all = alternatives();
        while (at < pattern.length()) {
            at++; // a bracket too many
            all = either(all, alternatives());
        }
        return all;
    }

    private Ways alternatives() {
        Ways all = sequence();
        while (isNext('|')) {
            all = either(all, sequence());
        }
        return all;
    }

    private static Ways either(Ways one, Ways other) {
        return new Ways(
                one.count() + other.count(),
                Math.max(one.work(), other.work()),
                Math.min(one.shortest(), other.shortest()));
    }

    private Ways sequence() {
        Ways all = Ways.NOTHING;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Ways part = repeated(atom());
            all =
                    new Ways(
                            all.count() * part.count(),
                            all.work() * part.work(),
                            all.shortest() + part.shortest());
        }
        return all;
    }

    private Ways atom() {
        return switch (pattern.charAt(at++)) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> Ways.NOTHING;
            default -> Ways.CHARACTER;
        };
    }

    private Ways group() {
        if (++depth > nesting) {
            throw QueryRejectedException.tooComplex(
                    "a pattern is nested too deeply", nesting, "nesting");
        }
        if (isNext('?') && !isNext(':')) {
            throw notOffered("(? other than (?:");
        }
        Ways inner = alternatives();
        isNext(')');
        depth--;
        return inner;
    }

    private Ways characterClass() {
        isNext('^');
        if (isNext(']')) {
            throw notOffered("] as the first character of a class; write \\]");
        }
        while (at < pattern.length() && !isNext(']')) {
            if (isNext('[') || pattern.startsWith("&&", at)) {
                throw notOffered("a class within a class; write \\[ or \\& for the character");
            }
            if (isNext('\\')) {
                escape();
            } else {
                at++;
            }
        }
        return Ways.CHARACTER;
    }

    private Ways escape() {
        if (at == pattern.length()) {
            return Ways.NOTHING;
        }
        char escaped = pattern.charAt(at++);
        boolean isLetter = escaped < 128 && Character.isLetterOrDigit(escaped);
        if (isLetter && ESCAPED.indexOf(escaped) < 0) {
            throw notOffered("\\" + escaped);
        }
        if (escaped == 'p' || escaped == 'P') {
            category();
        }
        return escaped == 'b' || escaped == 'B' ? Ways.NOTHING : Ways.CHARACTER;
    }

    private void category() {
        int end = pattern.indexOf('}', at);
        if (!isNext('{') || end < 0) {
            throw notOffered("\\p without a category in braces");
        }
        at = end + 1;
    }

    private Ways repeated(Ways part) {
        Ways all = part;
        while (at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0) {
            all =
                    switch (pattern.charAt(at++)) {
                        case '*' -> times(all, 0, Double.POSITIVE_INFINITY);
                        case '+' -> times(all, 1, Double.POSITIVE_INFINITY);
                        case '?' -> times(all, 0, 1);
                        default -> counted(all);
                    };
            if (!isNext('?')) {
                isNext('+');
            }
        }
        return all;
    }

    private Ways counted(Ways part) {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at, end < 0 ? at : end).split(",", -1);
        at = end < 0 ? at : end + 1;
        double from = number(bounds[0], 0);
        double to = bounds.length == 1 ? from : number(bounds[1], Double.POSITIVE_INFINITY);
        if (from > MOST || (to > MOST && Double.isFinite(to))) {
            throw QueryRejectedException.tooComplex(
                    "a pattern repeats something more than 1000 times");
        }
        return times(part, from, to);
    }

    /** Jena complains of what is no number. */
    private static double number(String digits, double otherwise) {
        return digits.matches("[0-9]{1,9}") ? Double.parseDouble(digits) : otherwise;
    }

    private Ways times(Ways part, double from, double to) {
        boolean mayBeEmpty = part.shortest() == 0;
        double most = mayBeEmpty ? to : Math.min(to, Math.max(from, text));
        double each = mayBeEmpty && most > 1 ? Math.max(2, part.count()) : part.count();
        return new Ways(
                Math.pow(each, most) * Math.max(1, Math.min(most, text) - from + 1),
                part.work() * Math.max(1, from),
                part.shortest() * from);
    }

    private boolean isNext(char wanted) {
        boolean found = at < pattern.length() && pattern.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private static QueryRejectedException notOffered(String what) {
        return QueryRejectedException.forbidden(
                "patterns of REGEX and REPLACE may not have " + what);
    }
}
