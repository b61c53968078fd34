package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.ontology.Bz;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person, a body or a committee, with what tells whether another of its name may be the same. */
final class Namesake {

    /** What has a number comes before what has none, and of two that with the shorter IRI. */
    static final Comparator<Namesake> KEPT_FIRST =
            Comparator.comparing((Namesake one) -> !one.isNumbered())
                    .thenComparingInt(one -> one.thing.getURI().length())
                    .thenComparing(one -> one.thing.getURI());

    private static final Node TYPE = RDF.type.asNode();
    private static final Node PERSON = FOAF.Person.asNode();
    private static final List<Node> CLASSES =
            List.of(PERSON, ORG.FormalOrganization.asNode(), Bz.COMMITTEE);
    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.notation.asNode());
    private static final List<Node> WHOLES =
            List.of(ORG.unitOf.asNode(), ORG.subOrganizationOf.asNode());
    private static final List<Node> TIMES =
            List.of(Bz.START_EARLIEST, Bz.END_LATEST, Bz.OBSERVED_ON, Bz.FORMER_ON);
    private static final Pattern YEAR = Pattern.compile("^\\d{4}");

    private final Graph graph;
    private final Node thing;
    private final boolean isPerson;
    private final boolean isNumbered;

    /** The names as they are written, by their keys. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private @Nullable Set<Node> places;
    private @Nullable Set<Node> roles;

    private Namesake(Graph graph, Node thing) {
        this.graph = graph;
        this.thing = thing;
        this.isPerson = isPerson(graph, thing);
        this.isNumbered = graph.contains(thing, DCTerms.identifier.asNode(), Node.ANY);
        String kind = thing.getURI().substring(0, thing.getURI().lastIndexOf('/') + 1);
        for (Node property : NAMES) {
            values(thing, property).filter(Node::isLiteral).forEach(name -> take(kind, name));
        }
    }

    private void take(String kind, Node literal) {
        String name = literal.getLiteralLexicalForm();
        String key = NearNames.normal(name);
        if (!key.isEmpty()) {
            names.putIfAbsent(kind + " " + (isPerson ? sorted(key) : key), name);
        }
    }

    /** Given name and family name in whichever order. */
    private static String sorted(String name) {
        return String.join(" ", new TreeSet<>(List.of(name.split(" "))));
    }

    /** All of them in a graph. */
    static List<Namesake> all(Graph graph) {
        Set<Node> things = new LinkedHashSet<>();
        for (Node type : CLASSES) {
            graph.stream(Node.ANY, TYPE, type)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .forEach(things::add);
        }
        return things.stream().map(thing -> new Namesake(graph, thing)).toList();
    }

    /** Whether a thing is a person, a body or a committee. */
    static boolean isOne(Graph graph, Node thing) {
        return CLASSES.stream().anyMatch(type -> graph.contains(thing, TYPE, type));
    }

    static boolean isPerson(Graph graph, Node thing) {
        return graph.contains(thing, TYPE, PERSON);
    }

    Node thing() {
        return thing;
    }

    private boolean isNumbered() {
        return isNumbered;
    }

    /** Keys of its names: equal for names that are one. */
    Set<String> names() {
        return names.keySet();
    }

    /** The bodies and roles of a person; of others, what they are part of and who is there. */
    Set<Node> around() {
        Set<Node> around = new LinkedHashSet<>(places());
        around.addAll(roles());
        return around;
    }

    private Set<Node> places() {
        if (places == null) {
            places = readPlaces();
        }
        return places;
    }

    private Set<Node> readPlaces() {
        Set<Node> read = new LinkedHashSet<>();
        if (isPerson) {
            tenures()
                    .flatMap(tenure -> values(tenure, ORG.organization.asNode()))
                    .forEach(body -> {
                        read.add(body);
                        WHOLES.forEach(whole -> values(body, whole).forEach(read::add));
                    });
        } else {
            WHOLES.forEach(whole -> values(thing, whole).forEach(read::add));
            graph.stream(Node.ANY, ORG.organization.asNode(), thing)
                    .map(Triple::getSubject)
                    .flatMap(tenure -> values(tenure, ORG.member.asNode()))
                    .forEach(read::add);
        }
        return read;
    }

    private Set<Node> roles() {
        if (roles == null) {
            Set<Node> read = new LinkedHashSet<>();
            if (isPerson) {
                tenures().flatMap(tenure -> values(tenure, ORG.role.asNode())).forEach(read::add);
            }
            roles = read;
        }
        return roles;
    }

    private Set<Node> fields() {
        Set<Node> fields = new LinkedHashSet<>();
        Stream.concat(Stream.of(thing), places().stream())
                .flatMap(one -> values(one, SchemaDO.knowsAbout.asNode()))
                .forEach(fields::add);
        return fields;
    }

    private Stream<Node> tenures() {
        return graph.stream(Node.ANY, ORG.member.asNode(), thing).map(Triple::getSubject);
    }

    private Stream<Node> values(Node node, Node property) {
        return graph.stream(node, property, Node.ANY).map(Triple::getObject);
    }

    /** The years of a person's tenures. */
    private List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        tenures()
                .flatMap(tenure -> TIMES.stream().flatMap(time -> values(tenure, time)))
                .filter(Node::isLiteral)
                .forEach(time -> {
                    Matcher year = YEAR.matcher(time.getLiteralLexicalForm());
                    if (year.find()) {
                        years.add(Integer.valueOf(year.group()));
                    }
                });
        return years;
    }

    /** The tie of this one to another of its name, if they may be one thing. */
    Optional<LikelyTie> tie(Namesake kept) {
        if (isNumbered && kept.isNumbered && !isPerson) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence();
        boolean isNamedInChinese = evidence.names(this, kept);
        boolean isLinked = evidence.shared(places(), kept.places(), isPerson ? "at" : "with", 3);
        isLinked |= evidence.shared(roles(), kept.roles(), "as", 1);
        isLinked |= evidence.shared(fields(), kept.fields(), "in the field", 1);
        evidence.years(years(), kept.years());
        boolean isEnough =
                !isPerson
                        || isNamedInChinese
                        || (isLinked && !(isInChinese() && kept.isInChinese()));
        return isEnough
                ? Optional.of(new LikelyTie(thing, kept.thing, evidence.score, evidence.reasons))
                : Optional.empty();
    }

    private boolean isInChinese() {
        return names.values().stream().anyMatch(Namesake::isChinese);
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** What speaks for two being one. */
    private static final class Evidence {
        private static final int SHORT_FORM = 6;
        private final List<String> reasons = new ArrayList<>();
        private int score;

        private void add(int points, String reason) {
            score += points;
            reasons.add(reason);
        }

        /** Whether a Chinese name is one of those that are equal. */
        boolean names(Namesake one, Namesake other) {
            boolean isNamedInChinese = false;
            for (Map.Entry<String, String> name : one.names.entrySet()) {
                if (other.names.containsKey(name.getKey())) {
                    boolean isChinese = isChinese(name.getValue());
                    isNamedInChinese |= isChinese;
                    boolean isWhole =
                            isChinese || (!one.isPerson && name.getValue().length() > SHORT_FORM);
                    add(isWhole ? 2 : 1, "equal name " + name.getValue());
                }
            }
            return isNamedInChinese;
        }

        /** Whether two share anything. */
        boolean shared(Set<Node> some, Set<Node> others, String how, int points) {
            List<String> shared =
                    some.stream()
                            .filter(Node::isURI)
                            .filter(others::contains)
                            .map(Node::getURI)
                            .sorted()
                            .toList();
            if (!shared.isEmpty()) {
                add(points, "both %s %s".formatted(how, String.join(" and ", shared)));
            }
            return !shared.isEmpty();
        }

        void years(List<Integer> some, List<Integer> others) {
            if (some.isEmpty() || others.isEmpty()) {
                return;
            }
            int from = Math.max(Collections.min(some), Collections.min(others));
            int to = Math.min(Collections.max(some), Collections.max(others));
            if (from <= to) {
                add(1, from == to ? "both in " + to : "both from %d to %d".formatted(from, to));
            }
        }
    }
}
