package org.biaozhun.endpoint.notices;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.biaozhun.endpoint.notices.QueryTerms.Role;
import org.biaozhun.endpoint.notices.QueryTerms.Term;
import org.biaozhun.names.Names;
import org.biaozhun.names.Nearest;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.vocabulary.Vocabularies;
import org.biaozhun.vocabulary.Vocabulary.Completion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Terms of a query by which nothing is found: without a word, an answer without rows would say that
 * there is nothing, though the term is wrong.
 */
public final class TermNotices {

    private static final int MOST = 5;
    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_A_HEADER = Pattern.compile("[^\\x21-\\x7E]|[;%]");
    private static final Query USES = QueryFactory.create("ASK { ?subject ?term ?object }");
    private static final Query HAS_THINGS = QueryFactory.create("ASK { ?thing a ?term }");
    private static final Query LEADS_TO = QueryFactory.create("ASK { ?thing ?property ?term }");

    /** Terms that have been seen in the graph: there are no more of them than in the graph. */
    private static final Derived<Set<Term>> SEEN =
            Derived.of(snapshot -> ConcurrentHashMap.newKeySet());

    private final Snapshot snapshot;
    private final Set<Term> seen;

    private TermNotices(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.seen = snapshot.derived(SEEN);
    }

    /**
     * A sentence for each term of a query that the graph does not have, with the nearest that it
     * has; in ASCII, at most five, none with a semicolon in it.
     */
    public static List<String> of(Snapshot snapshot, Query query) {
        TermNotices notices = new TermNotices(snapshot);
        return QueryTerms.of(query).stream()
                .filter(term -> !notices.isSeen(term))
                .limit(MOST)
                .map(notices::notice)
                .toList();
    }

    private boolean isSeen(Term term) {
        if (seen.contains(term)) {
            return true;
        }
        boolean isThere = isThere(term);
        if (isThere) {
            seen.add(term);
        }
        return isThere;
    }

    private boolean isThere(Term term) {
        return switch (term.role()) {
            case PROPERTY -> asks(USES, term.iri());
            case CLASS -> asks(HAS_THINGS, term.iri());
            case GRAPH -> snapshot.hasGraph(term.iri());
            case NODE ->
                    snapshot.knows(term.iri())
                            || asks(LEADS_TO, term.iri())
                            || snapshot.hasGraph(term.iri());
        };
    }

    private boolean asks(Query query, Node term) {
        return snapshot.ask(query, Map.of("term", List.of(term)));
    }

    private String notice(Term term) {
        String name = written(term.iri().getURI());
        return switch (term.role()) {
            case GRAPH -> name + " is no graph of this dataset";
            case NODE -> "nothing is said of " + name + near(term);
            case PROPERTY -> unused(term, name, "property");
            case CLASS -> unused(term, name, "class");
        };
    }

    private String unused(Term term, String name, String kind) {
        boolean isOurs = term.iri().getURI().startsWith(Bz.BASE);
        if (snapshot.knows(term.iri())) {
            return "%s is a %s that is declared, and not used".formatted(name, kind);
        }
        String fault = isOurs ? " that nobody has declared" : " that nothing here uses";
        return name + " is a " + kind + fault + near(term);
    }

    private String near(Term term) {
        return nearest(term).map(name -> ": the nearest is " + name).orElse("");
    }

    /** The term that is in use and most like another. */
    private Optional<String> nearest(Term wanted) {
        List<Completion> candidates =
                Vocabularies.of(snapshot).completions().terms().stream()
                        .filter(one -> isLike(one, wanted))
                        .toList();
        String name = Names.localName(wanted.iri());
        return Nearest.to(name, candidates, one -> List.of(localName(one)), MOST).stream()
                .filter(one -> isThere(new Term(wanted.role(), node(one))))
                .findFirst()
                .map(one -> named(wanted, one));
    }

    /** Of the same kind, or a thing of the same namespace. */
    private static boolean isLike(Completion candidate, Term wanted) {
        return wanted.role() == Role.NODE
                ? namespace(node(candidate)).equals(namespace(wanted.iri()))
                : candidate.kind().equals(wanted.role().name().toLowerCase(Locale.ROOT));
    }

    private static String namespace(Node term) {
        String iri = term.getURI();
        return iri.substring(0, iri.length() - Names.localName(term).length());
    }

    private static Node node(Completion term) {
        return NodeFactory.createURI(term.iri());
    }

    private static String localName(Completion term) {
        return Names.localName(node(term));
    }

    /** With its IRI where the fault may be in the namespace. */
    private String named(Term wanted, Completion nearest) {
        boolean isOfSameName = localName(nearest).equals(Names.localName(wanted.iri()));
        String written = written(nearest.iri());
        return isOfSameName && !written.startsWith("<")
                ? written + " <" + nearest.iri() + ">"
                : written;
    }

    /** With its prefix where one fits, otherwise in angle brackets. */
    private String written(String iri) {
        String name =
                snapshot.prefixes().namespaces().entrySet().stream()
                        .filter(entry -> iri.startsWith(entry.getValue()))
                        .map(entry ->
                                entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                        .filter(prefixed -> !prefixed.contains("/"))
                        .findFirst()
                        .orElse("<" + iri + ">");
        String ascii = NOT_IN_A_HEADER.matcher(name).replaceAll(it -> encoded(it.group()));
        return ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST) + "...";
    }

    /** As in a URI: the bytes of UTF-8 by number. */
    private static String encoded(String character) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(one));
        }
        return encoded.toString();
    }
}
