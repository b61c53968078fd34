package org.biaozhun.things;

import org.apache.jena.graph.Node;

import java.util.List;
import java.util.Optional;

/**
 * A tenure as a page shows it: who is what, where, from when to when.
 *
 * @param node the tenure itself
 * @param name its printed title
 * @param holder who
 * @param body where
 * @param role as what
 * @param isCommittee whether the body prepares standards
 * @param roleCode code of the role
 * @param post the post, if it is one for a single holder
 * @param start when it began, as stated
 * @param end when it ended, as stated
 * @param fuzzy when it was held, if that is told only roughly
 * @param seen when a source shows it, as stated
 * @param position place in the holder's résumé; zero if not told
 * @param isSaidToHaveEnded whether the source says that it is over
 * @param isSaidToBeCurrent whether the source says that it goes on
 * @param bounds when it may have begun and ended
 * @param before who held the post before
 * @param after who held the post after
 * @param notes editorial notes
 * @param sources numbers of the sources
 */
record Tenure(
        Node node,
        Name name,
        Name holder,
        Name body,
        Name role,
        boolean isCommittee,
        String roleCode,
        Optional<Name> post,
        Optional<String> start,
        Optional<String> end,
        Optional<String> fuzzy,
        List<String> seen,
        int position,
        boolean isSaidToHaveEnded,
        boolean isSaidToBeCurrent,
        Bounds bounds,
        List<Name> before,
        List<Name> after,
        List<String> notes,
        List<Integer> sources) {}
