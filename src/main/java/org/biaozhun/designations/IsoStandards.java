package org.biaozhun.designations;

import org.biaozhun.designations.model.Bindingness;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Publisher;
import org.biaozhun.designations.model.StandardDesignation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Documents of ISO, IEC and of both with others: the bodies, the stage of a draft, the type of the
 * document, a number with parts after hyphens, the year after a colon (ISO/IEC Directives, Part 2).
 */
final class IsoStandards {

    private static final Pattern BODIES =
            Pattern.compile(
                    "(?:ISO|IEC)(?: ?/"
                        + " ?(?:IEC|ISO|IEEE|ITU|CIE|OIML|ASTM|SAE|IDF|HL7|UNDP))*(?![A-Za-z])");

    private static final Pattern KIND =
            Pattern.compile(
                    "(?: ?/ ?| )?((?:PWI|NP|AWI|WD|CD|CDV|DIS|FDIS|PRF)(?![A-Z]))?(?:(?:(?: ?/ ?|"
                            + " )?)((F?D)?(?:TR|TS|PAS|ISP|SRD|TTA|GUIDE|Guide|IWA|R)(?![A-Z]))(?:"
                            + " ?(CD|WD))?)?");

    private static final Pattern ALONE =
            Pattern.compile("(?:ISO ?/ ?)?(IWA)|(?:IEC )?(CISPR)(?! ?/)");
    private static final Pattern NUMBER = Pattern.compile(" ?(\\d+[A-Z]?(?:-(?!-)[0-9A-Z]+)*)");
    private static final Pattern DATE =
            Pattern.compile(" ?: ?(\\d{4})(?:-\\d{2})?(?!\\d)| ?: ?-{1,2}$");
    private static final Pattern SHOWN_AS = Pattern.compile(" (?:CSV|RLV|EXV|CMV|SER)$");
    private static final Pattern LANGUAGE = Pattern.compile(" ?[(](?:[A-Za-z]{1,2}/?)+[)]$");
    private static final Pattern TWIN = Pattern.compile(" ?[|] ?");
    private static final String FORM =
            "ISO 14067:2018, ISO/IEC TR 29119-6:2021 or IEC TS 62443-1-1:2009";

    private IsoStandards() {}

    /** Reads a designation of ISO or IEC; empty if it does not begin as one. */
    static Optional<StandardDesignation> read(Cursor cursor) throws Refusal {
        Optional<MatchResult> alone = cursor.take(ALONE);
        if (alone.isPresent()) {
            String code = alone.get().group(1) == null ? "CISPR" : "IWA";
            return Optional.of(rest(cursor, code + " ", code + " ", Optional.empty(), code));
        }
        Optional<MatchResult> bodies = cursor.take(BODIES);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        String code = bodies.get().group().replace(" ", "");
        Optional<MatchResult> kind = cursor.take(KIND);
        String stage = kind.map(found -> found.group(1)).orElse(null);
        String type =
                kind.map(found -> found.group(2))
                        .map(text -> text.toUpperCase(Locale.ROOT))
                        .orElse(null);
        String draft = kind.map(found -> found.group(3)).orElse(null);
        String published = type != null && draft != null ? type.substring(draft.length()) : type;
        Optional<String> drafted =
                Optional.ofNullable(stage)
                        .or(() -> Optional.ofNullable(draft == null ? null : type));
        return Optional.of(
                rest(cursor, head(code, stage, type), head(code, null, published), drafted, code));
    }

    /** ISO alone puts a slash before stage and type; IEC and several bodies a blank. */
    private static String head(String code, @Nullable String stage, @Nullable String type) {
        StringBuilder head = new StringBuilder(code);
        String sign = code.equals("ISO") ? "/" : " ";
        for (String word : new String[] {stage, type}) {
            if (word != null) {
                head.append(sign).append(word);
                sign = " ";
            }
        }
        return head.append(' ').toString();
    }

    private static StandardDesignation rest(
            Cursor cursor, String head, String wholeHead, Optional<String> stage, String code)
            throws Refusal {
        String number = cursor.need(NUMBER, FORM).group(1);
        Optional<MatchResult> date = cursor.take(DATE);
        Optional<Integer> year = Optional.empty();
        if (date.isPresent() && date.get().group(1) != null) {
            year = Optional.of(Year.of(date.get().group(1), FORM));
        }
        boolean isIec = code.equals("IEC") || code.equals("CISPR");
        List<Supplement> changes = Supplements.international(cursor, isIec, FORM);
        cursor.take(SHOWN_AS);
        cursor.take(LANGUAGE);
        Optional<String> twin = Optional.empty();
        if (cursor.take(TWIN).isPresent()) {
            twin = Optional.of(Standards.read(new Cursor(cursor.takeRest())).normal());
        }
        cursor.end(FORM);
        return new Assembly(
                        head,
                        wholeHead,
                        number,
                        year.map(y -> ":" + y).orElse(""),
                        year,
                        changes,
                        twin.map(normal -> " | " + normal).orElse(""),
                        twin,
                        stage,
                        new Publisher(code, Level.INTERNATIONAL, code, code),
                        Optional.of(Bindingness.VOLUNTARY))
                .build();
    }
}
