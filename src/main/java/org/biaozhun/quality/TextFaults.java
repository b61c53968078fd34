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
        String has = Names.of(corpus, quad.getSubject()) + " has ";
        String in = " in its " + Names.of(corpus, quad.getPredicate());
        Place place = new Place(path, found.line(), 0);
        Optional<String> grave =
                unseen(text, in).or(() -> radical(text, in)).or(() -> composed(text, in));
        grave.ifPresent(fault -> findings.add(Finding.violation(place, has + fault)));
        if (grave.isEmpty()) {
            blank(text, in).ifPresent(fault -> findings.add(Finding.warning(place, has + fault)));
        }
    }

    private static Optional<String> unseen(String text, String in) {
        return first(UNSEEN, text)
                .map(code -> "%s%s, which nobody sees: take it out".formatted(name(code), in));
    }

    private static Optional<String> radical(String text, String in) {
        return first(RADICAL, text)
                .map(code -> {
                    String one = Character.toString(code);
                    String whole = Normalizer.normalize(one, Normalizer.Form.NFKC);
                    return "%s%s, a part of characters: write %s"
                            .formatted(
                                    name(code),
                                    in,
                                    whole.equals(one)
                                            ? "the character that looks like it"
                                            : name(whole.codePointAt(0)) + ", " + whole);
                });
    }

    private static Optional<String> composed(String text, String in) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (text.equals(composed)) {
            return Optional.empty();
        }
        int at = 0;
        while (text.charAt(at) == composed.charAt(at)) {
            at++;
        }
        return Optional.of(
                "%s%s, where composed characters (NFC) have %s"
                        .formatted(name(text.codePointAt(at)), in, name(composed.codePointAt(at))));
    }

    private static Optional<String> blank(String text, String in) {
        return first(STRAY_BLANK, text)
                .map(code ->
                        "%s%s where no blank, or one plain blank, belongs"
                                .formatted(name(code), in));
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
