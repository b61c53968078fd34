package org.biaozhun.designations;

import org.biaozhun.designations.model.Bindingness;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Publisher;
import org.biaozhun.designations.model.StandardDesignation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Documents of CEN, CENELEC (CEN-CENELEC Internal Regulations, Part 2) and ETSI (ETSI Drafting
 * Rules). An EN ISO or EN IEC takes over the standard whose number it has.
 */
final class EuropeanStandards {

    private static final Pattern ETSI =
            Pattern.compile(
                    "(?:ETSI ?/? ?(?:(EN|ES|EG|TS|TR|SR|ETS|TBR) ?|(GS|GR) ([A-Z0-9-]+) )"
                            + "|(EN) (?=\\d{3} \\d{3}))");
    private static final Pattern ETSI_NUMBER = Pattern.compile("\\d{3}(?: ?\\d{3})?(?:-\\d+)*");
    private static final Pattern VERSION =
            Pattern.compile(
                    " [Vv](\\d+[.]\\d+[.]\\d+)(?: ?[(](\\d{4})-(\\d{2})[)])?|"
                            + " ?[(](\\d{4})-(\\d{2})[)]");
    private static final String ETSI_FORM = "ETSI EN 303 645 V2.1.1 (2020-06)";

    private static final Pattern HEAD =
            Pattern.compile(
                    "((?:pr|Fpr)?)(EN|ENV|HD|CWA|CR|(?:CEN|CLC|CEN/CLC)(?: ?/ ?|-|"
                            + " )(?:TS|TR|GUIDE|Guide)|(?:CEN|CLC|CEN/CLC)(?= (?:ISO|IEC)))(?:"
                            + " (?=ISO|IEC)((?:ISO|IEC)(?:/IEC)?)(?:[/ ](TS|TR))?)? ?(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+[A-Z]?(?:-[0-9A-Z]+)*");
    private static final Pattern DATE = Pattern.compile(" ?: ?(\\d{4})(?:-\\d{2})?(?!\\d)");
    private static final String FORM = "EN ISO 13849-1:2023 or EN 60335-1:2012/A11:2014";

    private EuropeanStandards() {}

    /** Reads a European designation; empty if it does not begin as one. */
    static Optional<StandardDesignation> read(Cursor cursor) throws Refusal {
        Optional<MatchResult> etsi = cursor.take(ETSI);
        if (etsi.isPresent()) {
            return Optional.of(etsi(cursor, etsi.get()));
        }
        Optional<MatchResult> head = cursor.take(HEAD);
        return head.isEmpty() ? Optional.empty() : Optional.of(european(cursor, head.get()));
    }

    private static StandardDesignation etsi(Cursor cursor, MatchResult found) throws Refusal {
        String type = found.group(1) == null ? found.group(4) : found.group(1);
        String head =
                type != null
                        ? "ETSI " + type + " "
                        : "ETSI " + found.group(2) + " " + found.group(3) + " ";
        String digits = cursor.need(ETSI_NUMBER, ETSI_FORM).group();
        String number = digits.replaceFirst("^(\\d{3}) ?(\\d{3})", "$1 $2");
        Optional<MatchResult> version = cursor.take(VERSION);
        Optional<Integer> year = Optional.empty();
        String date = "";
        if (version.isPresent()) {
            MatchResult told = version.get();
            String day = told.group(2) == null ? told.group(4) : told.group(2);
            String month = told.group(3) == null ? told.group(5) : told.group(3);
            year = day == null ? year : Optional.of(Year.of(day, ETSI_FORM));
            date =
                    (told.group(1) == null ? "" : " V" + told.group(1))
                            + (day == null ? "" : " (" + day + "-" + month + ")");
        }
        cursor.end(ETSI_FORM);
        return assembled(
                new Publisher("ETSI", Level.REGIONAL, "ETSI", "ETSI"),
                new String[] {head, head},
                number,
                date,
                year,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static StandardDesignation european(Cursor cursor, MatchResult found) throws Refusal {
        String draft = found.group(1);
        String kind = found.group(2).replaceAll(" ?/ ?|-| ", "/").replace("Guide", "GUIDE");
        String other = found.group(3);
        String type = found.group(4);
        String taken =
                other == null
                        ? ""
                        : other + (type == null ? "" : (other.equals("ISO") ? "/" : " ") + type);
        String head = kind + (taken.isEmpty() ? " " : " " + taken + " ");
        String number = cursor.need(NUMBER, FORM).group();
        Optional<MatchResult> date = cursor.take(DATE);
        Optional<Integer> year = Optional.empty();
        if (date.isPresent()) {
            year = Optional.of(Year.of(date.get().group(1), FORM));
        }
        List<Supplement> changes = Supplements.european(cursor, FORM);
        cursor.end(FORM);
        return assembled(
                new Publisher(kind, Level.REGIONAL, kind, kind),
                new String[] {draft + head, head},
                number,
                year.map(y -> ":" + y).orElse(""),
                year,
                changes,
                taken.isEmpty() || !changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(taken + " " + number),
                draft.isEmpty() ? Optional.empty() : Optional.of(draft + "EN"));
    }

    private static StandardDesignation assembled(
            Publisher publisher,
            String[] heads,
            String number,
            String date,
            Optional<Integer> year,
            List<Supplement> changes,
            Optional<String> adopted,
            Optional<String> stage) {
        return new Assembly(
                        heads[0],
                        heads[1],
                        number,
                        date,
                        year,
                        changes,
                        "",
                        adopted,
                        stage,
                        publisher,
                        Optional.of(Bindingness.VOLUNTARY))
                .build();
    }
}
