package org.biaozhun.annex.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors of the entries that will be printed, so that a reference can be made before its
 * entry.
 */
public final class Anchors {

    private final Map<String, String> byIri = new HashMap<>();

    /** An anchor for an IRI: its kind and slug, in ASCII. */
    public static String of(String iri) {
        String[] parts = iri.split("/", -1);
        String path =
                parts.length < 2 ? iri : parts[parts.length - 2] + "-" + parts[parts.length - 1];
        return path.matches("[a-z0-9.-]+") ? path : "thing-" + Integer.toHexString(iri.hashCode());
    }

    public void add(String iri) {
        byIri.put(iri, of(iri));
    }

    /** Bodies that share an entry share its anchor. */
    public void share(String iri, String with) {
        byIri.put(iri, of(with));
    }

    public Optional<String> find(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    public Map<String, String> all() {
        return byIri;
    }
}
