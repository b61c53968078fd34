package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what sources give, source by source. */
final class Claims {

    private static final String THINGS = Bz.BASE + "id/";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}|\\p{IsHan}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final DatasetGraph dataset;
    private final Map<Node, Optional<Node>> sources = new HashMap<>();

    Claims(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The values of a property of things that sources give, by thing, in the order of IRIs. */
    Map<Node, List<Claim>> of(Node property) {
        List<Claim> claims = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad ->
                        source(quad)
                                .filter(source -> isThing(quad.getSubject()))
                                .ifPresent(source ->
                                        claims.add(
                                                new Claim(
                                                        quad.getSubject(),
                                                        property,
                                                        quad.getObject(),
                                                        source))));
        return byThing(claims);
    }

    /** The sources that say anything of a thing. */
    Set<Node> sourcesOf(Node thing) {
        List<Quad> quads = new ArrayList<>();
        dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        return quads.stream().flatMap(quad -> source(quad).stream()).collect(Collectors.toSet());
    }

    /** The source of a statement; empty for what a rule infers. */
    Optional<Node> source(Quad quad) {
        return sources.computeIfAbsent(
                quad.getGraph(),
                graph ->
                        dataset
                                .getDefaultGraph()
                                .find(graph, DCTerms.source.asNode(), Node.ANY)
                                .mapWith(statement -> statement.getObject())
                                .toList()
                                .stream()
                                .min(Comparator.comparing(Node::toString)));
    }

    /** Claims by what they are about, in the order of IRIs. */
    static Map<Node, List<Claim>> byThing(List<Claim> claims) {
        return claims.stream()
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                Claim::thing,
                                () -> new TreeMap<>(Comparator.comparing(Node::toString)),
                                Collectors.toList()));
    }

    /**
     * Whether there are two sources that have nothing in common of what they give: a source that
     * gives two values gives both as true.
     */
    static boolean isContested(List<Claim> claims) {
        List<Set<String>> bySource =
                claims.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim::source,
                                        Collectors.mapping(
                                                claim -> folded(claim.value()),
                                                Collectors.toSet())))
                        .values()
                        .stream()
                        .toList();
        return bySource.stream()
                .anyMatch(one ->
                        bySource.stream()
                                .anyMatch(other -> one.stream().noneMatch(other::contains)));
    }

    /**
     * A name or number without what only spelling makes different. Of a number in words, such as
     * "Order No. 5 of 2025", which is 2025年第5号 in Chinese, only the numbers count, whatever their
     * order.
     */
    static String folded(Node value) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        boolean isInWords = WORDS.matcher(text).find() && DIGITS.matcher(text).find();
        return isInWords
                ? DIGITS.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .collect(Collectors.joining(" "))
                : NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isThing(Node node) {
        return node.isURI() && node.getURI().startsWith(THINGS);
    }
}
