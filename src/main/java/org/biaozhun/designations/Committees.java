package org.biaozhun.designations;

import org.biaozhun.designations.model.CommitteeDesignation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Designations of committees: a body, then the committee and its groups, a slash between (ISO/IEC
 * Directives, Part 1). Between ISO/IEC and a joint committee, after ITU-T, ITU-R and ETSI and
 * before a SyC stands a blank, as these bodies print it.
 */
final class Committees {

    private static final Pattern BODY =
            Pattern.compile(
                    "(?!(?:J?TC|SC|S?WG|PC)(?![A-Z]))(ITU-[TRD]|ISO ?/ ?IEC|IEC ?/ ?ISO|CEN ?[/-]"
                            + " ?(?:CLC|CENELEC)|[A-Z][A-Z0-9]+(?:-[A-Z]+)*)");
    private static final Pattern BETWEEN = Pattern.compile(" ?/ ?| ");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(JTC|TC|SC|PC|SWG|JWG|WG|JAG|CAG|AHG|AG|TA|PT|MT|TG|TF|SEG|SG|WP|FG|Q)(?![A-Za-z])");
    private static final Pattern NUMBER =
            Pattern.compile("(?:[ -]?(\\d+[A-Z]*)|-([A-Z0-9]+))(?![A-Za-z0-9])");
    private static final Pattern SYSTEMS =
            Pattern.compile("(J?SyC|WS) ([A-Z][A-Za-z]*(?: [A-Za-z]+)*)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(CASCO|COPOLCO|DEVCO|REMCO|INFCO|STACO|TMBG|TMB|CAB|SMB|MSB|CISPR|BT|ACOS|ACSEC|ACTAD"
                        + "|ACEA|ACEE|ACART)(?![A-Za-z0-9])");
    private static final Pattern ETSI = Pattern.compile("(TC|ISG|EP|SC) ([A-Z0-9][A-Za-z0-9]*)");
    private static final String FORM = "SAC/TC 260/WG 8, ISO/TC 34/SC 3 or ISO/IEC JTC 1/SC 42";

    private final Cursor cursor;
    private final List<String> units = new ArrayList<>();
    private String body = "";

    private Committees(Cursor cursor) {
        this.cursor = cursor;
    }

    static CommitteeDesignation read(Cursor cursor) throws Refusal {
        return new Committees(cursor).read();
    }

    private CommitteeDesignation read() throws Refusal {
        Optional<MatchResult> named = cursor.take(BODY);
        String first = "";
        if (named.isPresent()) {
            body = body(named.get().group(1));
            MatchResult sign = cursor.need(BETWEEN, FORM);
            first = first(sign.group().contains("/"));
        }
        units.add(unit());
        while (!cursor.isAtEnd()) {
            cursor.need(Pattern.compile(" ?/ ?"), FORM);
            units.add(unit());
        }
        String start = body + first;
        String normal = start + String.join("/", units);
        Optional<String> parent =
                units.size() == 1
                        ? Optional.empty()
                        : Optional.of(start + String.join("/", units.subList(0, units.size() - 1)));
        return new CommitteeDesignation(normal, body, parent, SortKeys.padded(normal));
    }

    private static String body(String printed) {
        String plain = printed.replace(" ", "");
        return plain.startsWith("CEN") && plain.length() > 3 && !plain.equals("CENELEC")
                ? "CEN/CLC"
                : plain.equals("CENELEC") ? "CLC" : plain;
    }

    /** The sign between the body and its committee. */
    private String first(boolean hasSlash) throws Refusal {
        boolean isJoint = body.equals("ISO/IEC") || body.equals("IEC/ISO");
        if (isJoint && hasSlash && cursor.rest().startsWith("JTC")) {
            throw new Refusal(
                    "between %s and its committee stands a blank, no \"/\": write %s "
                                    .formatted(body, body)
                            + spaced(cursor.rest()));
        }
        boolean isBlank =
                isJoint
                        || body.startsWith("ITU-")
                        || body.equals("ETSI")
                        || cursor.rest().startsWith("SyC");
        return isBlank ? " " : "/";
    }

    private static String spaced(String units) {
        return units.replaceAll("([A-Z])(?=\\d)", "$1 ");
    }

    private String unit() throws Refusal {
        Optional<MatchResult> systems = cursor.take(SYSTEMS);
        if (systems.isPresent()) {
            return systems.get().group(1) + " " + systems.get().group(2);
        }
        Optional<MatchResult> named = cursor.take(NAMED);
        if (named.isPresent()) {
            return named.get().group(1);
        }
        Optional<MatchResult> etsi =
                body.equals("ETSI") && units.isEmpty() ? cursor.take(ETSI) : Optional.empty();
        if (etsi.isPresent()) {
            return etsi.get().group(1) + " " + etsi.get().group(2);
        }
        String unit = cursor.need(UNIT, FORM).group(1);
        MatchResult number = cursor.need(NUMBER, FORM);
        if (number.group(2) != null) {
            return unit + "-" + number.group(2);
        }
        boolean isStudyGroup = body.equals("ITU-T") && unit.equals("SG");
        return unit + (isStudyGroup ? "" : " ") + number.group(1);
    }
}
