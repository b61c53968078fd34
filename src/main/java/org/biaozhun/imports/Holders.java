package org.biaozhun.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes tenures for the columns whose headers say that they name who holds a role. */
final class Holders {

    private static final String FAMILY = "^(欧阳|司马|上官|诸葛|[A-Za-z'-]+|.).*$";

    /**
     * A role, by what its column is called.
     *
     * @param header what the header has in it, in small letters
     * @param code the code of the role
     * @param label label of the tenure
     * @param isPerson whether a person holds it, not a body
     */
    private record Role(Pattern header, String code, String label, boolean isPerson) {

        static Role of(String header, String code, String label, boolean isPerson) {
            return new Role(Pattern.compile(header), code, label, isPerson);
        }
    }

    /** The first that fits is taken: a vice chair is no chair. */
    private static final List<Role> ROLES =
            List.of(
                    Role.of("secretariat|秘书处", "secretariat", "Secretariat", false),
                    Role.of("supervis|主管", "supervising-body", "Supervising body", false),
                    Role.of(
                            "(vice|deputy|副).*(secretary|秘书长)",
                            "deputy-secretary-general",
                            "Deputy secretary general",
                            true),
                    Role.of("vice|deputy|副", "vice-chair", "Vice chair", true),
                    Role.of("secretary|秘书长", "secretary-general", "Secretary general", true),
                    Role.of("convenor|组长", "convenor", "Convenor", true),
                    Role.of("chair|主任", "chair", "Chair", true));

    private Holders() {}

    private static Optional<Role> role(String column) {
        String header = column.toLowerCase(Locale.ROOT);
        return ROLES.stream().filter(role -> role.header().matcher(header).find()).findFirst();
    }

    /** Whether a header says that its column names who holds a role. */
    static boolean isRole(String column) {
        return role(column).isPresent();
    }

    /**
     * Proposes who holds a role at the committee of a row, and reads the address, the tenure and
     * the family name; false if the header names no role.
     *
     * @param column a column with names
     * @param isSeveral whether a cell has several
     */
    static boolean propose(QueryText query, String column, boolean isSeveral) {
        Optional<Role> found = role(column);
        found.ifPresent(
                role -> propose(query, column, isSeveral ? column + "__part" : column, role));
        return found.isPresent();
    }

    private static void propose(QueryText query, String column, String read, Role role) {
        String slug = "bzf:slug(?%s)".formatted(read);
        String address = role.isPerson() ? "person/\", %s, \"-\", ?place_" : "body/\", %s";
        query.bind(
                "IRI(CONCAT(\"%s%s))".formatted(Proposal.THINGS, address.formatted(slug)),
                column + "__holder");
        query.bind(
                "IRI(CONCAT(\"%stenure/\", %s, \"-\", ?place_, \"-%s\"))"
                        .formatted(Proposal.THINGS, slug, role.code()),
                column + "__tenure");
        String holder = "?%1$s__holder a org:FormalOrganization ; skos:prefLabel ?%1$s__name .";
        if (role.isPerson()) {
            query.bind(
                    "bzf:name(REPLACE(?%s, \"%s\", \"$1\"))".formatted(read, FAMILY),
                    column + "__family");
            holder =
                    "?%1$s__holder a foaf:Person ; skos:prefLabel ?%1$s__name ;"
                            + " foaf:familyName ?%1$s__family .";
        }
        Stream.of(
                        "Who is ?%1$s? Take away the # of the next two lines.",
                        holder,
                        "?%1$s__tenure a bz:Tenure ; skos:prefLabel \"%2$s\"@en ;"
                                + " org:member ?%1$s__holder ; org:organization ?thing_ ;"
                                + " org:role role:%3$s ; bz:tenureStatus tenure-status:current .")
                .map(line -> line.formatted(column, role.label(), role.code()))
                .forEach(query::ask);
    }
}
