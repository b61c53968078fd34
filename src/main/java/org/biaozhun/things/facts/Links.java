package org.biaozhun.things.facts;

import org.apache.jena.graph.Node;
import org.biaozhun.ontology.Bz;

import java.util.List;

/** IRIs of this project as paths of this server, so that pages link to it wherever it runs. */
public final class Links {

    private static final List<String> PUBLIC_SCHEMES = List.of("http://", "https://", "mailto:");

    private Links() {}

    /** Where a node leads: a local path, a public address, or nowhere. */
    public static String href(Node node) {
        if (!node.isURI()) {
            return "";
        }
        String iri = node.getURI();
        if (iri.startsWith(Bz.BASE)) {
            return "/" + iri.substring(Bz.BASE.length());
        }
        return PUBLIC_SCHEMES.stream().anyMatch(iri::startsWith) ? iri : "";
    }

    /** The IRI of this project that a path of this server stands for. */
    public static String iri(String path) {
        return Bz.BASE + path.substring(1);
    }

    /** The last part of an IRI. */
    public static String slug(Node node) {
        String iri = node.isURI() ? node.getURI() : "";
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
