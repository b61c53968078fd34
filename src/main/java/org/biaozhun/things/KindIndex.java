package org.biaozhun.things;

import org.biaozhun.designations.Designations;
import org.biaozhun.names.Sorting;
import org.biaozhun.things.facts.Name;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All things of a kind.
 *
 * @param entries the things, in order of name
 */
record KindIndex(List<Entry> entries) {

    private static final Comparator<Entry> BY_NAME =
            Comparator.comparing((Entry entry) -> Sorting.key(entry.name().text()))
                    .thenComparing(entry -> entry.name().href());

    /**
     * A thing.
     *
     * @param name its name
     * @param type its class
     * @param links how many links of other things lead to it or from it
     */
    public record Entry(Name name, Name type, int links) {}

    KindIndex {
        entries = entries.stream().sorted(BY_NAME).toList();
    }

    /** An order in which the things can be listed. */
    enum Order {
        NAME,
        NOTATION,
        LINKS;

        /** The word for it in addresses and messages. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of a word; by name for any other. */
        static Order of(String key) {
            return List.of(values()).stream()
                    .filter(order -> order.key().equals(key))
                    .findFirst()
                    .orElse(NAME);
        }
    }

    List<Entry> in(Order order) {
        Comparator<Entry> comparator =
                switch (order) {
                    case NAME -> BY_NAME;
                    case NOTATION ->
                            Comparator.comparing((Entry one) -> one.name().notation().isEmpty())
                                    .thenComparing(
                                            one -> Designations.sortKey(one.name().notation()))
                                    .thenComparing(BY_NAME);
                    case LINKS ->
                            Comparator.comparingInt(Entry::links).reversed().thenComparing(BY_NAME);
                };
        return entries.stream().sorted(comparator).toList();
    }
}
