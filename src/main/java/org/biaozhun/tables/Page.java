package org.biaozhun.tables;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.biaozhun.ontology.Bz;
import org.biaozhun.tables.CellReaders.Unreadable;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the web that rows of tables speak for.
 *
 * @param slug what its IRI and its graphs end in: its host and eight digits of the SHA-256 of its
 *     address
 */
record Page(String slug) {

    /** The variable of the column with the address of a row's page. */
    static final String COLUMN = "source";

    /** An address by RFC 3986: its host between user and port. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:@\\[\\]]+)(?::\\d*)?(?:[/?#].*)?");

    private static final Pattern NOT_THE_NAME = Pattern.compile("^www\\.|\\.$");
    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final int DIGEST_BYTES = 4;

    /**
     * The page at an address.
     *
     * @param address an absolute IRI of the scheme http or https, the digest of which counts as it
     *     is written
     */
    static Page of(String address) throws Unreadable {
        Matcher parts = ADDRESS.matcher(CellReaders.address(address));
        if (!parts.matches()) {
            throw new Unreadable(
                    address, "is no address of a page: it begins with https:// or http://");
        }
        String host = ascii(address, parts.group(1)).toLowerCase(Locale.ROOT);
        String name = NOT_THE_NAME.matcher(host).replaceAll("");
        return new Page(
                NOT_IN_A_SLUG.matcher(name).replaceAll("-") + "-" + digest(address.strip()));
    }

    /** A name of a host in other letters is written as DNS has it (RFC 5890). */
    private static String ascii(String address, String host) throws Unreadable {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException none) {
            throw new Unreadable(address, "is no address of a page: its host cannot be a name");
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The page itself. */
    Node thing() {
        return NodeFactory.createURI(Bz.BASE + "id/page/" + slug);
    }

    /** The graph of what a table says for the page. */
    Node graph(Node table) {
        return NodeFactory.createURI(table.getURI() + "/" + slug);
    }
}
