package org.biaozhun.registers;

import org.biaozhun.designations.Designations;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand in a cell of a table in data/registers. */
final class Cells {

    private static final String LIST = "; ";
    private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");
    private static final Pattern DATES =
            Pattern.compile("(?<one>[\\d-]+)[~?%]?|\\[(?<from>[\\d-]+)\\.\\.(?<to>[\\d-]+)]");

    private static final Set<String> DATE_COLUMNS =
            Set.of(
                    ("day founded approved_to_prepare proposed notice_until reformed observed_on"
                         + " date standard_date start end planned_start planned_end former_until"
                         + " valid_from valid_to parent_from")
                            .split(" "));
    private static final Set<String> ADDRESS_COLUMNS =
            Set.of("address", "source", "other_source", "website", "name_zh_source");
    private static final Set<String> NUMBER_COLUMNS =
            Set.of("observation", "term_number", "members");

    /** Columns with the code of a thing of the graph, and the files in which they are. */
    private static final Map<String, Set<String>> THING_COLUMNS =
            Map.of(
                    "sac-committees", Set.of("committee"),
                    "sac-committee-roles", Set.of("committee"),
                    "leaders", Set.of("body", "unit_id"),
                    "body-names",
                            Set.of(
                                    "thing",
                                    "parent",
                                    "guided_by",
                                    "secretariat",
                                    "predecessor",
                                    "successor"),
                    "later-events", Set.of("thing"));

    private static final Set<String> COMMITTEE_COLUMNS =
            Set.of("number", "parent_number", "mirrors");

    /** The one correspondence that is a body of IEC with a name, not a number. */
    private static final String BODY = "CISPR";

    private Cells() {}

    /** A column, and its codes if it has a list of them. */
    record Column(String name, Set<String> codes) {}

    private static boolean isDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return false;
        }
        try {
            return text.length() < 10 || LocalDate.parse(text).getYear() > 1840;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        Matcher dates = DATES.matcher(text);
        return dates.matches()
                && (dates.group("one") == null
                        ? isDay(dates.group("from"))
                                && isDay(dates.group("to"))
                                && dates.group("from").compareTo(dates.group("to")) < 0
                        : isDay(dates.group("one")));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return text.chars().allMatch(c -> c > ' ' && c < 127)
                    && Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException fault) {
            return false;
        }
    }

    private static boolean isCommittee(String text) {
        var reading = Designations.committee(text);
        return text.equals(BODY)
                || (reading.fault().isEmpty() && reading.get().normal().equals(text));
    }

    /** Whether a cell that is not empty is of the kind of its column. */
    static boolean isFit(String file, Column column, String cell, Set<String> things) {
        String name = column.name();
        Stream<String> items = Stream.of(cell.split(LIST, -1));
        if (!cell.equals(cell.strip())) {
            return false;
        } else if (!column.codes().isEmpty()) {
            return items.allMatch(column.codes()::contains);
        } else if (THING_COLUMNS.getOrDefault(file, Set.of()).contains(name)) {
            return items.allMatch(things::contains);
        } else if (DATE_COLUMNS.contains(name)) {
            return items.allMatch(Cells::isDate);
        } else if (ADDRESS_COLUMNS.contains(name)) {
            return isAddress(cell);
        } else if (NUMBER_COLUMNS.contains(name)) {
            return cell.matches("[1-9]\\d*");
        } else if (COMMITTEE_COLUMNS.contains(name)) {
            return items.allMatch(Cells::isCommittee);
        }
        return items.noneMatch(String::isBlank);
    }
}
