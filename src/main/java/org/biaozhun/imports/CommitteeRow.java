package org.biaozhun.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of the table of committees: its components in this order are the columns, but for the line.
 *
 * @param line the line of the source
 * @param id ISO's number of the committee, the last part of the address of its page
 * @param designation in the normal form
 * @param parent the designation of the committee above; empty if there is none
 * @param committees committees in liaison
 * @param organisations organisations in liaison
 */
record CommitteeRow(
        int line,
        String id,
        String designation,
        String status,
        String created,
        String titleEnglish,
        String titleFrench,
        String secretariat,
        String parent,
        String participating,
        String observing,
        List<String> committees,
        List<String> organisations) {

    static final String HEADER =
            String.join(
                    "\t",
                    "id",
                    "designation",
                    "status",
                    "created",
                    "title_en",
                    "title_fr",
                    "secretariat",
                    "parent",
                    "p_members",
                    "o_members",
                    "committee_liaisons",
                    "organization_liaisons");

    /** Where in a row the parent stands, and then the liaisons, counted from 0. */
    static final int PARENT = 7;

    static final int COMMITTEES = 10;
    static final int ORGANISATIONS = 11;

    /** The row as a line of the table, without its end. */
    String written() {
        Set<CellText.Change> changes = EnumSet.noneOf(CellText.Change.class);
        return String.join(
                "\t",
                id,
                designation,
                CellText.of(status, changes),
                created,
                titleEnglish,
                titleFrench,
                secretariat,
                parent,
                participating,
                observing,
                CellText.of(committees, changes),
                CellText.of(organisations, changes));
    }
}
