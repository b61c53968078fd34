package org.biaozhun.endpoint.notices;

import org.biaozhun.names.Nearest;
import org.biaozhun.ontology.Prefixes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a prefix that a query uses and does not declare. */
public final class MissingPrefix {

    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:]*):");

    private MissingPrefix() {}

    /**
     * The line to put in front of a query, if that is all that is wrong with it.
     *
     * @param fault what Jena says of the query
     * @param prefixes the prefixes of the corpus
     * @return a sentence after a semicolon, or nothing
     */
    public static String advice(String fault, Prefixes prefixes) {
        Matcher unresolved = UNRESOLVED.matcher(fault);
        if (!unresolved.find()) {
            return "";
        }
        String prefix = unresolved.group(1);
        String namespace = prefixes.namespaces().get(prefix);
        return namespace == null
                ? "; there is no prefix " + prefix + ": in use here" + nearest(prefix, prefixes)
                : "; put in front: " + line(prefix, namespace);
    }

    private static String nearest(String prefix, Prefixes prefixes) {
        return Nearest.to(
                        prefix,
                        prefixes.namespaces().entrySet(),
                        known -> List.of(known.getKey()),
                        1)
                .stream()
                .map(near -> ", the nearest is: " + line(near.getKey(), near.getValue()))
                .findFirst()
                .orElse(", GET /sparql/terms lists those that are");
    }

    private static String line(String prefix, String namespace) {
        return "PREFIX %s: <%s>".formatted(prefix, namespace);
    }
}
