package org.biaozhun.annex.facts;

import org.biaozhun.annex.model.Name;
import org.biaozhun.names.Sorting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who or what may have an entry.
 *
 * @param iri of the person or body
 * @param kind as a code: {@code person}, {@code agency}, {@code unit}, …
 * @param label English name as curated, Chinese without one
 * @param zh Chinese name, where a source prints it
 * @param family family name of a person, or empty
 * @param given given name of a person, or empty
 * @param facts what is stated, by code
 */
public record Actor(
        String iri,
        String kind,
        String label,
        Optional<String> zh,
        String family,
        String given,
        Map<String, List<SourcedValue>> facts) {

    /** Without an English name the Chinese is the name, and is said once. */
    public Actor {
        zh = zh.filter(name -> !name.equals(label));
    }

    public List<SourcedValue> stated(String fact) {
        return facts.getOrDefault(fact, List.of());
    }

    public boolean isPerson() {
        return kind.equals("person");
    }

    /** Committees have designations, and belong under committees. */
    public boolean isCommittee() {
        return kind.endsWith("committee") || kind.equals("working-group");
    }

    /**
     * The family name first, as the source prints Chinese names: "Deng Zhiyong", "Kisler, Bron".
     */
    public String familyFirst() {
        boolean already = family.isEmpty() || label.startsWith(family);
        return already ? label : family + ", " + given;
    }

    public Name name() {
        return new Name(familyFirst(), zh, abbreviation());
    }

    public Optional<String> abbreviation() {
        return stated("short").stream()
                .map(SourcedValue::text)
                .filter(text -> !text.equals(label))
                .findFirst();
    }

    /** A name by which it is sorted. */
    public String sortKey() {
        if (isPerson()) {
            return Sorting.key(family) + "\u0001" + Sorting.key(given) + "\u0001" + iri;
        }
        String text =
                isCommittee() && !stated("short").isEmpty()
                        ? stated("short").getFirst().text()
                        : label;
        return Sorting.key(text) + "\u0001" + iri;
    }
}
