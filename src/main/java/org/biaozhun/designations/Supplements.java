package org.biaozhun.designations;

import org.biaozhun.designations.model.Form;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads amendments and corrigenda after the designation of what they change. */
final class Supplements {

    /** ISO and IEC: ISO/IEC Directives, Part 2, and their catalogues; with stages of drafts. */
    private static final Pattern INTERNATIONAL =
            Pattern.compile(
                    "( ?/ ?|[+])((?:(?:PWI|NP|AWI|WD|CD|PRF) )?)"
                            + "((?:FPD|FD|PD|D|p?D)?)(AMD|Amd|AM|COR|Cor|Add|Suppl)[. ]*"
                            + "(\\d+)(?: ?: ?(\\d{4})(?:-\\d{2})?)?");

    /** CEN and CENELEC: CEN-CENELEC Internal Regulations, Part 2. */
    private static final Pattern EUROPEAN =
            Pattern.compile("( ?/ ?|[+])((?:pr|Fpr)?)(AC|A) ?(\\d*)(?: ?: ?(\\d{4})(-\\d{2})?)?");

    private static final Pattern IEEE =
            Pattern.compile(" ?/ ?(Amd|Cor)[. ]*(\\d+)(?:[-:](\\d{4}))?");

    private static final Pattern ITU =
            Pattern.compile(
                    "(?: ?/ ?| )(Amd|Cor)[. ]*(\\d+)(?: ?[(](\\d{2}/)?(\\d{4})[)]|:(\\d{4}))?");

    private Supplements() {}

    static List<Supplement> international(Cursor cursor, boolean isIec, String form)
            throws Refusal {
        List<Supplement> found = new ArrayList<>();
        for (Optional<MatchResult> one = cursor.take(INTERNATIONAL);
                one.isPresent();
                one = cursor.take(INTERNATIONAL)) {
            found.add(international(one.get(), isIec, form));
        }
        return found;
    }

    private static Supplement international(MatchResult one, boolean isIec, String form)
            throws Refusal {
        String kind = one.group(4).toUpperCase(Locale.ROOT);
        boolean isCorrigendum = kind.equals("COR");
        Optional<Integer> year = year(one.group(6), form);
        String sign = one.group(1).strip();
        String draft = one.group(3).toUpperCase(Locale.ROOT);
        String text;
        if (!draft.isEmpty()) {
            text = draft + (kind.equals("AMD") ? "AM" : kind) + " " + one.group(5);
        } else if (isIec) {
            text = one.group(2) + (isCorrigendum ? "COR" : "AMD") + one.group(5);
        } else {
            text = one.group(2) + named(kind) + " " + one.group(5);
        }
        return new Supplement(
                isCorrigendum ? Form.CORRIGENDUM : Form.AMENDMENT,
                sign + text + year.map(y -> ":" + y).orElse(""),
                year);
    }

    private static String named(String kind) {
        return switch (kind) {
            case "COR" -> "Cor";
            case "ADD" -> "Add";
            case "SUPPL" -> "Suppl";
            default -> "Amd";
        };
    }

    static List<Supplement> european(Cursor cursor, String form) throws Refusal {
        List<Supplement> found = new ArrayList<>();
        for (Optional<MatchResult> one = cursor.take(EUROPEAN);
                one.isPresent();
                one = cursor.take(EUROPEAN)) {
            MatchResult change = one.get();
            Optional<Integer> year = year(change.group(5), form);
            String month = change.group(6) == null ? "" : change.group(6);
            found.add(
                    new Supplement(
                            change.group(3).equals("AC") ? Form.CORRIGENDUM : Form.AMENDMENT,
                            change.group(1).strip()
                                    + change.group(2)
                                    + change.group(3)
                                    + change.group(4)
                                    + year.map(y -> ":" + y + month).orElse(""),
                            year));
        }
        return found;
    }

    static List<Supplement> ieee(Cursor cursor, String form) throws Refusal {
        List<Supplement> found = new ArrayList<>();
        for (Optional<MatchResult> one = cursor.take(IEEE);
                one.isPresent();
                one = cursor.take(IEEE)) {
            MatchResult change = one.get();
            Optional<Integer> year = year(change.group(3), form);
            found.add(
                    new Supplement(
                            change.group(1).equals("Cor") ? Form.CORRIGENDUM : Form.AMENDMENT,
                            "/"
                                    + change.group(1)
                                    + " "
                                    + change.group(2)
                                    + year.map(y -> "-" + y).orElse(""),
                            year));
        }
        return found;
    }

    static List<Supplement> itu(Cursor cursor, String form) throws Refusal {
        List<Supplement> found = new ArrayList<>();
        for (Optional<MatchResult> one = cursor.take(ITU);
                one.isPresent();
                one = cursor.take(ITU)) {
            MatchResult change = one.get();
            String month = change.group(3) == null ? "" : change.group(3);
            Optional<Integer> year =
                    year(change.group(4) == null ? change.group(5) : change.group(4), form);
            found.add(
                    new Supplement(
                            change.group(1).equals("Cor") ? Form.CORRIGENDUM : Form.AMENDMENT,
                            " "
                                    + change.group(1)
                                    + ". "
                                    + change.group(2)
                                    + year.map(y -> " (" + month + y + ")").orElse(""),
                            year));
        }
        return found;
    }

    private static Optional<Integer> year(@Nullable String digits, String form) throws Refusal {
        return digits == null ? Optional.empty() : Optional.of(Year.of(digits, form));
    }
}
