package org.biaozhun.things.tables;

import java.util.List;
import java.util.Map;

/**
 * Which named queries make the tables of a page, by the kind of the thing. A query without rows
 * leaves no trace on the page.
 */
final class PagePlan {

    /**
     * A query and the parameter that takes the thing.
     *
     * @param query name of the query
     * @param parameter name of its parameter
     */
    record Question(String query, String parameter) {}

    private static final Question SAYS = new Question("statements-by", "speaker");
    private static final Question APPEARS = new Question("appearances", "actor");
    private static final Question SAID_OF = new Question("statements-about", "thing");
    private static final Question CITED = new Question("cited-by", "thing");
    private static final Question TASKS = new Question("provisions-assigned-to", "actor");

    private static final List<Question> BODY =
            List.of(
                    new Question("departments", "body"),
                    new Question("people-of", "body"),
                    new Question("documents", "issuer"),
                    new Question("standards-issued-by", "issuer"),
                    APPEARS,
                    new Question("representatives", "body"),
                    TASKS,
                    SAYS);

    private static final Map<String, List<Question>> BY_KIND =
            Map.ofEntries(
                    Map.entry(
                            "person",
                            List.of(
                                    new Question("portfolio", "person"),
                                    APPEARS,
                                    SAYS,
                                    new Question("co-participants", "person"))),
                    Map.entry("body", BODY),
                    Map.entry("unit", BODY),
                    Map.entry(
                            "committee",
                            List.of(
                                    new Question("committee-governance", "committee"),
                                    new Question("committee-projects", "committee"),
                                    APPEARS,
                                    TASKS,
                                    SAYS)),
                    Map.entry(
                            "standard",
                            List.of(
                                    new Question("product-categories-citing", "standard"),
                                    CITED,
                                    SAID_OF)),
                    Map.entry("project", List.of(CITED, SAID_OF)),
                    Map.entry(
                            "programme",
                            List.of(new Question("programme-phases", "programme"), APPEARS)),
                    Map.entry(
                            "document",
                            List.of(
                                    new Question("document-provisions", "document"),
                                    new Question("certification-requirements", "rule"),
                                    new Question("standards-cited-by-rule", "rule"),
                                    CITED,
                                    SAID_OF,
                                    new Question("titles-by-article", "document"))),
                    Map.entry(
                            "scheme",
                            List.of(new Question("certification-requirements", "rule"), SAID_OF)),
                    Map.entry(
                            "event", List.of(new Question("event-participants", "event"), SAID_OF)),
                    Map.entry("agreement", List.of(SAID_OF)),
                    Map.entry("system", List.of(SAID_OF)),
                    Map.entry("list", List.of(new Question("ranked-lists", "list"))));

    private PagePlan() {}

    /** The questions of a kind, in the order of the page. */
    static List<Question> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }
}
