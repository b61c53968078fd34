package org.biaozhun.rules;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a stated time may mean: a day, a month, a year, or a fuzzy time.
 *
 * @param earliest first day of the period
 * @param latest last day of the period
 */
record Period(LocalDate earliest, LocalDate latest) {

    private static final Pattern FUZZY =
            Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");

    /** A fuzzy time may be off by this many years each way. */
    private static final int FUZZ_YEARS = 1;

    Period {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
    }

    /**
     * The period of a literal of type {@code xsd:date}, {@code xsd:gYearMonth} or {@code
     * xsd:gYear}; empty for anything else.
     */
    static Optional<Period> of(Node literal) {
        if (!literal.isLiteral()) {
            return Optional.empty();
        }
        String type = literal.getLiteralDatatypeURI();
        boolean isDate =
                XSDDatatype.XSDdate.getURI().equals(type)
                        || XSDDatatype.XSDgYearMonth.getURI().equals(type)
                        || XSDDatatype.XSDgYear.getURI().equals(type);
        return isDate ? ofEdtf(literal.getLiteralLexicalForm()) : Optional.empty();
    }

    /**
     * The period of a time in the Extended Date/Time Format (ISO 8601-2, level 1): {@code 2013},
     * {@code 2013-10}, {@code 2013-10-05}, each with {@code ~}, {@code ?} or {@code %} if fuzzy, or
     * two of them as an interval with {@code /}. Empty if the text is none of these.
     */
    static Optional<Period> ofEdtf(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length == 2) {
            return point(ends[0])
                    .flatMap(from -> point(ends[1]).map(to -> hull(List.of(from, to))));
        }
        return point(text);
    }

    private static Optional<Period> point(String text) {
        Matcher parts = FUZZY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Period exact = exact(parts.group(1), parts.group(2), parts.group(3));
            boolean isFuzzy = !parts.group(4).isEmpty();
            return Optional.of(isFuzzy ? exact.widened() : exact);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Period exact(String year, @Nullable String month, @Nullable String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return new Period(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth inMonth = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return new Period(inMonth.atDay(1), inMonth.atEndOfMonth());
        }
        LocalDate exactly = inMonth.atDay(Integer.parseInt(day));
        return new Period(exactly, exactly);
    }

    private Period widened() {
        return new Period(earliest.minusYears(FUZZ_YEARS), latest.plusYears(FUZZ_YEARS));
    }

    boolean isDay() {
        return earliest.equals(latest);
    }

    /**
     * What several statements of one time leave open: the days that all of them allow, or, where
     * they contradict each other, all days that one of them allows. Empty for no statement.
     */
    static Optional<Period> agreed(List<Period> stated) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = stated.stream().map(Period::earliest).max(LocalDate::compareTo).get();
        LocalDate to = stated.stream().map(Period::latest).min(LocalDate::compareTo).get();
        return Optional.of(from.isAfter(to) ? hull(stated) : new Period(from, to));
    }

    private static Period hull(List<Period> periods) {
        return new Period(
                periods.stream().map(Period::earliest).min(LocalDate::compareTo).get(),
                periods.stream().map(Period::latest).max(LocalDate::compareTo).get());
    }
}
