package org.biaozhun.annex;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is what, where, since when, as of the day.
 *
 * @param iri of the tenure
 * @param standing on the day
 * @param title as printed
 * @param role its concept
 * @param holder person, body or country
 * @param organization at which it is held
 * @param post IRI of the single-seat post, or empty
 * @param start as stated, or empty
 * @param end as stated, or empty
 * @param fuzzy EDTF, or empty
 * @param firstSeen last day on which it may have begun, or empty
 * @param lastSeen first day on which it may have ended, or empty
 * @param observed days on which a source shows it, as stated
 * @param position in the résumé, or empty
 * @param overseesCount number of departments as stated, or empty
 * @param overseen the departments that are named
 * @param articles that state it
 */
record Tenure(
        String iri,
        Standing standing,
        String title,
        Ref role,
        Ref holder,
        Ref organization,
        String post,
        String start,
        String end,
        String fuzzy,
        String firstSeen,
        String lastSeen,
        Set<String> observed,
        String position,
        String overseesCount,
        List<Stated> overseen,
        Set<String> articles) {

    /**
     * A day that was computed, in the precision in which a source states it: 1 September 2024 is
     * "2024-09" if that is all that the source says.
     */
    String asStated(String day) {
        return Stream.concat(observed.stream(), Stream.of(start, end))
                .filter(stated -> !stated.isEmpty() && day.startsWith(stated))
                .findFirst()
                .orElse(day);
    }

    boolean isPortfolio() {
        return role.code().equals("portfolio");
    }

    /** At the head of the body: its single head or chair. */
    boolean isHead() {
        return role.code().equals("head") || role.code().equals("chair");
    }

    /** What is held: the post, or the role at the body where no post is named. */
    String seat() {
        return post.isEmpty() ? organization.iri() + " " + role.code() : post;
    }
}
