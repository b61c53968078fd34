package org.biaozhun.tables;

import org.biaozhun.tables.Table.Column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Headers of columns as names of variables. */
final class Headers {

    /** The variable that is the number of a row, which no column may be. */
    static final String ROW_NUMBER = "ROWNUM";

    /** What VARNAME of SPARQL 1.1 (section 19.8) does not have at any place of a name. */
    private static final Pattern NOT_IN_A_NAME =
            Pattern.compile(
                    "[^A-Za-z0-9_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D"
                        + "\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF"
                        + "\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}]");

    private Headers() {}

    /**
     * A header without blanks around it, each character that a variable cannot have as {@code _}.
     */
    static String variable(String header) {
        return NOT_IN_A_NAME.matcher(header.strip()).replaceAll("_");
    }

    /**
     * The columns under a row of headers.
     *
     * @param report takes what is wrong with a header
     */
    static List<Column> columns(List<String> headers, Consumer<String> report) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i).strip();
            Column column = new Column(i, header, variable(header));
            if (header.isEmpty()) {
                report.accept(
                        "column %d (%s) has no header: give it one, or take the column out"
                                .formatted(i + 1, Table.letters(i)));
            } else if (column.variable().equals(ROW_NUMBER)) {
                report.accept("column %s has the name of the row's number".formatted(header));
            } else {
                Column other = columns.putIfAbsent(column.variable(), column);
                if (other != null) {
                    report.accept(
                            "columns %s (%d) and %s (%d) are both ?%s: rename one of them"
                                    .formatted(
                                            other.header(),
                                            other.index() + 1,
                                            header,
                                            i + 1,
                                            column.variable()));
                }
            }
        }
        return new ArrayList<>(columns.values());
    }
}
