package org.biaozhun.network;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/**
 * A piece of the graph around one thing.
 *
 * @param snapshot id of the snapshot
 * @param focus IRI of the thing in the middle
 * @param things the things, nearest first
 * @param edges what ties them together; {@code ties} in JSON
 * @param relations the relations of the things that were opened, also those that are filtered out
 * @param hidden number of neighbours left out at the cap
 */
public record Network(
        String snapshot,
        String focus,
        List<Thing> things,
        @JsonProperty("ties") List<Edge> edges,
        List<Relation> relations,
        int hidden) {

    public Network {
        things = List.copyOf(things);
        edges = List.copyOf(edges);
        relations = List.copyOf(relations);
    }

    /**
     * A thing.
     *
     * @param id its IRI
     * @param path where its page is on this server
     * @param label English name, Chinese without one
     * @param chinese Chinese name, or empty
     * @param notation abbreviation or designation, or empty
     * @param kind kind as in its IRI: {@code person}, {@code body}, …
     * @param opened whether all its neighbours were asked for
     * @param more number of neighbours that are not shown
     */
    public record Thing(
            String id,
            String path,
            String label,
            String chinese,
            String notation,
            String kind,
            boolean opened,
            int more) {

        /** The name on a page in a language: Chinese in Chinese, where there is one. */
        public String name(String language) {
            return language.equals("zh") && !chinese.isEmpty() ? chinese : label;
        }
    }

    /**
     * An edge between two things.
     *
     * @param id unique in the network
     * @param source IRI of the thing it starts from
     * @param target IRI of the thing it leads to
     * @param relation code of the relation
     * @param label what it says
     * @param count how many statements say so
     * @param period when, as stated; or empty
     * @param status the code of its certainty on the day asked for: certain, stated, possible,
     *     last-seen; empty where no day is asked for or the edge is no tenure
     */
    public record Edge(
            String id,
            String source,
            String target,
            String relation,
            String label,
            int count,
            String period,
            String status) {

        /** The tag of the language of what it says: a title may be told in Chinese alone. */
        public String tag() {
            return label.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
        }
    }

    /**
     * A relation that occurs.
     *
     * @param name code: the last part of a property's IRI, or a kind of node that is between
     * @param label what it is called
     * @param count number of edges
     * @param shown whether the filter lets it through
     */
    public record Relation(String name, String label, int count, boolean shown) {}

    /** A thing of the network; each end of an edge is one. */
    Thing thing(String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst().orElseThrow();
    }
}
