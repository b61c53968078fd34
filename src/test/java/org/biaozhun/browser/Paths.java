package org.biaozhun.browser;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One page of each kind. */
final class Paths {

    static final String PERSON = "/id/person/deng-zhiyong";
    static final String BODY = "/id/body/sac";
    static final String COMMITTEE = "/id/committee/sac-tc260";
    static final String NETWORK = "/network?focus=/id/body/sac";
    static final String QUESTION =
            "/api/queries/holder-on-day?post=https://w3id.org/biaozhun/id/post/sac-administrator"
                    + "&day=2024-12-31";

    private static final Map<String, String> KINDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("home", "/"),
                            Map.entry("search", "/search?q=standard"),
                            Map.entry("nothing", "/search?q=xyzzyqq"),
                            Map.entry("group", "/id/unit/ccsa-strategic-steering-committee"),
                            Map.entry("project", "/id/project/sac-tc609-2024-24"),
                            Map.entry("consultation", "/id/consultation/rohs-revision-1"),
                            Map.entry("issue", "/id/issue/sesec-2024-nov-dec"),
                            Map.entry("place", "/id/place/beijing"),
                            Map.entry("terms", "/list/document-type"),
                            Map.entry("form", "/api/queries/holder-on-day"),
                            Map.entry("chart", "/api/queries/issuer-counts"),
                            Map.entry("timeline", "/api/queries/consultations"),
                            Map.entry("quality", "/quality"),
                            Map.entry("report", "/report?page=" + BODY),
                            Map.entry("person", PERSON),
                            Map.entry("body", BODY),
                            Map.entry("committee", COMMITTEE),
                            Map.entry("standard", "/id/standard/gb-44263"),
                            Map.entry("document", "/id/document/equipment-upgrade-action-plan"),
                            Map.entry("event", "/id/event/tc260-standards-weeks"),
                            Map.entry("article", "/id/article/sesec-2024-nov-dec-07"),
                            Map.entry("list", "/id/committee"),
                            Map.entry("network", NETWORK),
                            Map.entry("calendar", "/calendar?month=2024-12"),
                            Map.entry("month", "/calendar?month=2024-12&view=grid"),
                            Map.entry("workbench", "/sparql"),
                            Map.entry("ontology", "/ontology"),
                            Map.entry("question", QUESTION),
                            Map.entry("questions", "/api/queries"),
                            Map.entry("annex", "/annex?sections=authorities,people"),
                            Map.entry("fault", "/id/person/nobody")));

    private Paths() {}

    static Stream<String> kinds() {
        return KINDS.keySet().stream();
    }

    static String of(String kind) {
        String path = KINDS.get(kind);
        if (path == null) {
            throw new IllegalArgumentException("no page is named " + kind);
        }
        return path;
    }

    /** The page of a kind in a language. */
    static String of(String kind, String language) {
        String path = of(kind);
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}
