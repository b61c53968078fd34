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
 * Recommendations of ITU, standards of IEEE, and those of bodies in {@code other-codes.csv}, of
 * which only code, number and year are read.
 */
final class OtherStandards {

    private static final Pattern ITU_T =
            Pattern.compile("ITU-T (?:Rec(?:ommendation|[.])? ?)?([A-Z])[. ]?(?=\\d)");
    private static final Pattern ITU_R =
            Pattern.compile("ITU-R (?:Rec(?:ommendation|[.])? ?)?([A-Z]{1,4})[. ](?=\\d)");
    private static final Pattern ITU_NUMBER =
            Pattern.compile("\\d+[a-z]*(?:[.]\\d+[a-z]*)*(?:-\\d+)?");
    private static final Pattern ITU_DATE =
            Pattern.compile(" ?[(](\\d{2}/)?(\\d{4})[)]|:(\\d{4})(?!\\d)");
    private static final Pattern TWIN = Pattern.compile(" ?[|] ?");
    private static final String ITU_FORM = "ITU-T X.1450 (10/2018) or ITU-T X.1450:2018";

    private static final Pattern IEEE = Pattern.compile("IEEE (?:Std[.]? |Standard )?(P?)(?=\\d)");
    private static final Pattern IEEE_NUMBER =
            Pattern.compile("\\d+[A-Za-z]*(?:[.]\\d+[A-Za-z]*)*");
    private static final Pattern IEEE_DATE = Pattern.compile(" ?[-:] ?(\\d{4})(?!\\d)");
    private static final String IEEE_FORM = "IEEE 802.3-2022";

    private static final Pattern ANY_NUMBER =
            Pattern.compile(
                    "[ ]?([A-Za-z0-9 ./+-]*?\\d[A-Za-z0-9"
                            + " ./+-]*?)(?:([-:])((?:19|20)\\d{2})((?:-\\d{2})?))?$");

    private OtherStandards() {}

    /** Reads one of these designations; empty if it does not begin as one. */
    static Optional<StandardDesignation> read(Cursor cursor) throws Refusal {
        Optional<MatchResult> head = cursor.take(ITU_T);
        if (head.isPresent()) {
            return Optional.of(itu(cursor, "ITU-T", head.get().group(1)));
        }
        head = cursor.take(ITU_R);
        if (head.isPresent()) {
            return Optional.of(itu(cursor, "ITU-R", head.get().group(1)));
        }
        head = cursor.take(IEEE);
        if (head.isPresent()) {
            return Optional.of(ieee(cursor, !head.get().group(1).isEmpty()));
        }
        for (Publisher publisher : Codes.others()) {
            Optional<MatchResult> code =
                    cursor.take(Pattern.compile(Pattern.quote(publisher.code()) + "(?=[ 0-9-])"));
            if (code.isPresent()) {
                return Optional.of(other(cursor, publisher));
            }
        }
        return Optional.empty();
    }

    private static StandardDesignation itu(Cursor cursor, String body, String series)
            throws Refusal {
        String number = cursor.need(ITU_NUMBER, ITU_FORM).group();
        Optional<MatchResult> date = cursor.take(ITU_DATE);
        Optional<Integer> year = Optional.empty();
        String day = "";
        if (date.isPresent()) {
            String digits = date.get().group(2) == null ? date.get().group(3) : date.get().group(2);
            String month = date.get().group(1) == null ? "" : date.get().group(1);
            year = Optional.of(Year.of(digits, ITU_FORM));
            day = date.get().group(2) == null ? ":" + digits : " (" + month + digits + ")";
        }
        List<Supplement> changes = Supplements.itu(cursor, ITU_FORM);
        Optional<String> twin = Optional.empty();
        if (cursor.take(TWIN).isPresent()) {
            twin = Optional.of(Standards.read(new Cursor(cursor.takeRest())).normal());
        }
        cursor.end(ITU_FORM);
        String head = body + " " + series + ".";
        return new Assembly(
                        head,
                        head,
                        number,
                        day,
                        year,
                        changes,
                        twin.map(normal -> " | " + normal).orElse(""),
                        twin,
                        Optional.empty(),
                        new Publisher(body, Level.INTERNATIONAL, body, body),
                        Optional.of(Bindingness.VOLUNTARY))
                .build();
    }

    private static StandardDesignation ieee(Cursor cursor, boolean isProject) throws Refusal {
        String number = cursor.need(IEEE_NUMBER, IEEE_FORM).group();
        Optional<MatchResult> date = cursor.take(IEEE_DATE);
        Optional<Integer> year = Optional.empty();
        if (date.isPresent()) {
            year = Optional.of(Year.of(date.get().group(1), IEEE_FORM));
        }
        List<Supplement> changes = Supplements.ieee(cursor, IEEE_FORM);
        cursor.end(IEEE_FORM);
        return new Assembly(
                        isProject ? "IEEE P" : "IEEE ",
                        "IEEE ",
                        number,
                        year.map(y -> "-" + y).orElse(""),
                        year,
                        changes,
                        "",
                        Optional.empty(),
                        isProject ? Optional.of("P") : Optional.empty(),
                        new Publisher("IEEE", Level.ASSOCIATION, "IEEE", "IEEE"),
                        Optional.of(Bindingness.VOLUNTARY))
                .build();
    }

    private static StandardDesignation other(Cursor cursor, Publisher publisher) throws Refusal {
        String form = publisher.code() + " 1234 or " + publisher.code() + " 1234:2024";
        MatchResult rest = cursor.need(ANY_NUMBER, form);
        Optional<Integer> year =
                rest.group(3) == null
                        ? Optional.empty()
                        : Optional.of(Year.of(rest.group(3), form));
        String head = publisher.code() + " ";
        return new Assembly(
                        head,
                        head,
                        rest.group(1).strip(),
                        year.map(y -> rest.group(2) + y + rest.group(4)).orElse(""),
                        year,
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        publisher,
                        Optional.empty())
                .build();
    }
}
