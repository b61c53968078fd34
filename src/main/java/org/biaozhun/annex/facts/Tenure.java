package org.biaozhun.annex.facts;

import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is what, where, since when, as of the day.
 *
 * @param iri of the tenure
 * @param standing on the day
 * @param title as printed
 * @param role its concept
 * @param holder person, body or country
 * @param organization at which it is held
 * @param post IRI of the post, or empty
 * @param start as stated, or empty
 * @param end as stated, or empty
 * @param fuzzy EDTF, or empty
 * @param firstSeen last day on which it may have begun, or empty
 * @param position in the résumé, or empty
 * @param overseesCount number of departments as stated, or empty
 * @param overseen the departments that are named
 * @param articles that state it
 */
public record Tenure(
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
        String position,
        String overseesCount,
        List<SourcedValue> overseen,
        Set<String> articles) {

    public Certainty certainty() {
        return standing.certainty();
    }

    /** What is printed before it; a tenure that is over needs nothing. */
    public Optional<Standing> status() {
        return certainty().isOpen() ? Optional.of(standing) : Optional.empty();
    }

    public boolean isPortfolio() {
        return role.code().equals("portfolio");
    }

    /** At the head of the body: its single head or chair. */
    public boolean isHead() {
        return role.code().equals("head") || role.code().equals("chair");
    }

    /** What is held: the post, or the role at the body where no post is named. */
    public String seat() {
        return post.isEmpty() ? organization.iri() + " " + role.code() : post;
    }
}
