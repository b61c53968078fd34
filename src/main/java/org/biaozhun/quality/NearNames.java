package org.biaozhun.quality;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.build.Phase;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.ontology.Bz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns where two things of one kind have names that are equal or nearly so: they may be one thing.
 * {@code owl:differentFrom} between them says that they are not. Equal names of persons, bodies and
 * committees are left to {@link LikelyTies}; names of persons that are nearly equal say nothing.
 */
final class NearNames {

    private static final List<Node> NAMES =
            List.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    SKOS.notation.asNode(),
                    DCTerms.identifier.asNode());

    /** A trait of kinds whose names are not meant to tell one thing from another. */
    private static final Node NAMES_REPEAT = NodeFactory.createLiteralString("names-repeat");

    /** Things that one of these links are known to be two. */
    private static final List<Node> APART = List.of(OWL2.differentFrom.asNode(), Bz.EDITION_OF);

    private static final int SHORTEST_NEAR_NAME = 12;
    private static final Pattern KIND =
            Pattern.compile("https://w3id\\.org/biaozhun/(?:id|list)/([^/]+)/.+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\D+");

    private final Corpus corpus;
    private final Graph graph;
    private final Phase phase;
    private final Set<String> unnamed;
    private final Map<String, Set<Node>> byName = new LinkedHashMap<>();

    NearNames(Corpus corpus, Graph graph, Phase phase) {
        this.corpus = corpus;
        this.graph = graph;
        this.phase = phase;
        this.unnamed = unnamed(graph);
    }

    /** The segments of the kinds that have the trait. */
    private static Set<String> unnamed(Graph graph) {
        return graph.stream(Node.ANY, Bz.KIND_TRAIT, NAMES_REPEAT)
                .flatMap(kind -> graph.stream(kind.getSubject(), Bz.SEGMENT, Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Looks for near names.
     *
     * @param known pairs of things of which something has been told already
     */
    List<Finding> inspect(Set<Set<Node>> known) {
        for (Node property : NAMES) {
            graph.find(Node.ANY, property, Node.ANY).forEach(this::collect);
        }
        List<Finding> findings = new ArrayList<>();
        Set<Set<Node>> told = new LinkedHashSet<>(known);
        byName.forEach((name, things) -> {
            Set<Node> others = new LinkedHashSet<>(things);
            others.removeIf(thing -> Namesake.isOne(graph, thing));
            compare(name, others, others, told, findings);
        });
        Map<String, String> byVariant = new HashMap<>();
        for (String name : byName.keySet()) {
            phase.check();
            for (String variant : variants(name)) {
                String other = byVariant.putIfAbsent(variant, name);
                if (other != null && !other.equals(name) && sameDigits(other, name)) {
                    compare(name, things(name), things(other), told, findings);
                }
            }
        }
        return findings;
    }

    private Set<Node> things(String name) {
        return byName.getOrDefault(name, Set.of());
    }

    private void collect(Triple triple) {
        Node thing = triple.getSubject();
        if (!thing.isURI() || !triple.getObject().isLiteral() || Namesake.isPerson(graph, thing)) {
            return;
        }
        var kind = KIND.matcher(thing.getURI());
        if (kind.matches() && !unnamed.contains(kind.group(1))) {
            String name = kind.group(1) + " " + normal(triple.getObject().getLiteralLexicalForm());
            byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(thing);
        }
    }

    /** Case, accents, punctuation and the two English spellings make no difference. */
    static String normal(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NOT_A_LETTER
                .matcher(folded.replaceAll("\\p{M}", ""))
                .replaceAll(" ")
                .replace("isation", "ization")
                .replace("centre", "center")
                .replace("labell", "label")
                .strip();
    }

    /**
     * A name and what remains of it without one letter: near names share one of these. A Chinese
     * character is a word, so names that differ in one are not near.
     */
    private static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>(List.of(name));
        int start = name.indexOf(' ') + 1;
        boolean isChinese = name.codePoints().anyMatch(Character::isIdeographic);
        if (!isChinese && name.length() - start >= SHORTEST_NEAR_NAME) {
            for (int i = start; i < name.length(); i++) {
                variants.add(name.substring(0, i) + name.substring(i + 1));
            }
        }
        return variants;
    }

    private static boolean sameDigits(String one, String other) {
        return DIGITS.matcher(one).replaceAll(" ").equals(DIGITS.matcher(other).replaceAll(" "));
    }

    private void compare(
            String name,
            Set<Node> some,
            Set<Node> others,
            Set<Set<Node>> told,
            List<Finding> findings) {
        for (Node one : some) {
            for (Node other : others) {
                if (!one.equals(other) && !toldApart(one, other) && told.add(Set.of(one, other))) {
                    findings.add(warning(name, one, other));
                }
            }
        }
    }

    private boolean toldApart(Node one, Node other) {
        return APART.stream()
                .anyMatch(property ->
                        graph.contains(one, property, other)
                                || graph.contains(other, property, one));
    }

    /** At the place of the newer one. */
    private Finding warning(String name, Node one, Node other) {
        Place place = place(one);
        Place there = place(other);
        boolean isNewer = corpus.isNewer(there, place);
        return Finding.warning(
                isNewer ? there : place,
                "%s is named nearly as %s (%s): make them one, or say owl:differentFrom"
                        .formatted(
                                Names.of(corpus, isNewer ? other : one),
                                Names.of(corpus, isNewer ? one : other),
                                name.substring(name.indexOf(' ') + 1)));
    }

    private Place place(Node thing) {
        return corpus.place(thing, RDF.type.asNode(), null).orElse(new Place("data", 0, 0));
    }
}
