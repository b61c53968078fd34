package org.biaozhun.kinds;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.biaozhun.answers.Views;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rdf.RdfReader;
import org.biaozhun.rdf.RdfSyntax;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.biaozhun.store.Statements;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of things that a snapshot knows: those of its ontology; a corpus that names none has
 * those that the program carries. What the ontology does not name is of the kind {@code other}, and
 * what is no thing of the kind {@code concept}.
 */
public final class Kinds {

    static final String CONCEPT = "concept";
    static final String OTHER = "other";

    private static final String THINGS = Bz.BASE + "id/";
    private static final String LISTS = Bz.BASE + "list/";
    private static final String CARRIED = "/corpus/ontology/biaozhun-kinds.ttl";

    private static final Derived<Kinds> OF = Derived.of(Kinds::read);

    private final Map<String, Kind> byCode = new LinkedHashMap<>();

    private Kinds(List<Kind> kinds) {
        kinds.stream().sorted(Kind.BY_GROUP).forEach(kind -> byCode.putIfAbsent(kind.code(), kind));
    }

    /** The kinds of a snapshot. */
    public static Kinds of(Snapshot snapshot) {
        return snapshot.derived(OF);
    }

    private static Kinds read(Snapshot snapshot) {
        List<Kind> stated = new KindReader(Views.statements(snapshot, "kinds")).all();
        List<String> codes = stated.stream().map(Kind::code).toList();
        if (codes.contains(OTHER) && codes.contains(CONCEPT)) {
            return new Kinds(stated);
        }
        Stream<Kind> needed =
                carried().stream()
                        .filter(kind -> codes.isEmpty() || isNeeded(kind.code()))
                        .filter(kind -> !codes.contains(kind.code()));
        return new Kinds(Stream.concat(stated.stream(), needed).toList());
    }

    private static boolean isNeeded(String code) {
        return code.equals(OTHER) || code.equals(CONCEPT);
    }

    private static List<Kind> carried() {
        try (InputStream file = Kinds.class.getResourceAsStream(CARRIED)) {
            if (file == null) {
                throw new FileNotFoundException(CARRIED);
            }
            List<Triple> triples =
                    new RdfReader()
                            .read(file, RdfSyntax.TURTLE, Bz.BASE, "kinds").statements().stream()
                                    .map(statement -> statement.quad().asTriple())
                                    .toList();
            Statements statements = new Statements();
            statements.add(triples);
            return new KindReader(statements).all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of them, in the order of the search: actors first. */
    public List<Kind> all() {
        return List.copyOf(byCode.values());
    }

    /** The kind of a code, if there is one. */
    public Optional<Kind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind of a code; {@code other} for one that is not known. */
    public Kind ofCode(String code) {
        return find(code).or(() -> find(OTHER)).orElseThrow();
    }

    /** The kind of a thing; {@code concept} for anything else. */
    public Kind of(Node node) {
        return isThing(node) ? ofCode(segment(node, THINGS)) : ofCode(CONCEPT);
    }

    /** As {@link #of}, but a concept of a list that has a kind of its own is of that one. */
    public Kind closest(Node node) {
        if (!startsWith(node, LISTS)) {
            return of(node);
        }
        return find(segment(node, LISTS))
                .filter(kind -> kind.is(Trait.CONCEPTS))
                .orElseGet(() -> ofCode(CONCEPT));
    }

    /** Whether a node is a thing: its IRI names a kind and, after it, one of that kind. */
    public static boolean isThing(Node node) {
        return startsWith(node, THINGS) && node.getURI().indexOf('/', THINGS.length()) >= 0;
    }

    /** Whether a node has a page of its own: it is a thing, a list or a concept. */
    public static boolean hasPage(Node node) {
        return startsWith(node, THINGS) || startsWith(node, LISTS);
    }

    private static boolean startsWith(Node node, String beginning) {
        return node.isURI() && node.getURI().startsWith(beginning);
    }

    private static String segment(Node node, String beginning) {
        return node.getURI().substring(beginning.length()).split("/", 2)[0];
    }
}
