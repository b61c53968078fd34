package org.biaozhun.quality;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.rdf.RdfDocument.Located;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters in texts that nobody sees or that look like others: marks of direction, blanks
 * without width, radicals of Chinese characters, characters that are not composed (Unicode form
 * NFC), and blanks where none belongs.
 */
final class TextFaults {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\uFFFD]|(?!\\R|\\t)\\p{Cc}");
    private static final Pattern RADICAL = Pattern.compile("[\u2E80-\u2FDF]");
    private static final Pattern STRAY_BLANK =
            Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$|[\\s\\p{Z}]{2}|(?! )[\\s\\p{Z}]");

    private final Corpus corpus;

    TextFaults(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> inspect(Phase phase) {
        List<Finding> findings = new ArrayList<>();
        for (Corpus.GraphFile file : corpus.graphs()) {
            phase.check();
            boolean isData = file.path().startsWith("data/");
            file.statements().stream()
                    .filter(found -> isData || isInALanguage(found))
                    .forEach(found -> inspect(file.path(), found, findings));
        }
        return findings;
    }

    private static boolean isInALanguage(Located found) {
        Node text = found.quad().getObject();
        return text.isLiteral() && !text.getLiteralLanguage().isEmpty();
    }

    private void inspect(String path, Located found, List<Finding> findings) {
        Quad quad = found.quad();
        if (!quad.getObject().isLiteral()) {
            return;
        }
        String text = quad.getObject().getLiteralLexicalForm();
        if (isPlain(text)) {
            return;
        }
        Optional<Fault> grave = unseen(text).or(() -> radical(text)).or(() -> composed(text));
        grave.map(fault -> told(fault, quad))
                .ifPresent(told -> findings.add(Finding.violation(place(path, found), told)));
        if (grave.isEmpty()) {
            blank(text)
                    .map(fault -> told(fault, quad))
                    .ifPresent(told -> findings.add(Finding.warning(place(path, found), told)));
        }
    }

    /** Whether it has only letters of ASCII, common Chinese characters and single blanks within. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char now = text.charAt(at);
            boolean isInk = (now > ' ' && now <= '~') || (now >= '\u4E00' && now <= '\u9FEF');
            if (!isInk && (now != ' ' || before == ' ')) {
                return false;
            }
            before = now;
        }
        return before != ' ';
    }

    /** A character that is wrong, and what is to be said of it. */
    private record Fault(int code, String said) {}

    private static Place place(String path, Located found) {
        return new Place(path, found.line(), 0);
    }

    private String told(Fault fault, Quad quad) {
        return "%s has %s in its %s%s"
                .formatted(
                        Names.of(corpus, quad.getSubject()),
                        name(fault.code()),
                        Names.of(corpus, quad.getPredicate()),
                        fault.said());
    }

    private static Optional<Fault> unseen(String text) {
        return first(UNSEEN, text).map(code -> new Fault(code, ", which nobody sees: take it out"));
    }

    private static Optional<Fault> radical(String text) {
        return first(RADICAL, text)
                .map(code -> {
                    String one = Character.toString(code);
                    String whole = Normalizer.normalize(one, Normalizer.Form.NFKC);
                    return new Fault(
                            code,
                            ", a part of characters: write "
                                    + (whole.equals(one)
                                            ? "the character that looks like it"
                                            : name(whole.codePointAt(0)) + ", " + whole));
                });
    }

    private static Optional<Fault> composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (text.charAt(at) == composed.charAt(at)) {
            at++;
        }
        return Optional.of(
                new Fault(
                        text.codePointAt(at),
                        ", where composed characters (NFC) have "
                                + name(composed.codePointAt(at))));
    }

    private static Optional<Fault> blank(String text) {
        return first(STRAY_BLANK, text)
                .map(code -> new Fault(code, " where no blank, or one plain blank, belongs"));
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(text.codePointAt(matcher.start())) : Optional.empty();
    }

    /** As in "U+202E RIGHT-TO-LEFT OVERRIDE". */
    private static String name(int code) {
        String name = Character.getName(code);
        return "U+%04X %s"
                .formatted(code, name == null ? "(not assigned)" : name.toUpperCase(Locale.ROOT));
    }
}
