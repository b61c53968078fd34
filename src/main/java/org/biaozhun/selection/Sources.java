package org.biaozhun.selection;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.names.Nearest;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.Prefixes;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sources of a corpus. Each named graph of a file below {@code data} has a path there, such as
 * {@code sesec/2024-nov-dec/issue}, sources ({@code dcterms:source}), with whatever these are part
 * of, and the grades of all of them. The catalogue is no source.
 */
public final class Sources {

    static final String DATA = "data/";
    static final String CATALOGUE = "catalog";

    private static final String GRAPHS = Bz.graph(DATA).getURI();
    private static final int NAMED_AT_MOST = 5;

    private final Grades grades;
    private final Map<Node, Origin> origins = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Labels labels = new Labels();

    /**
     * Where a graph comes from.
     *
     * @param path path below the folder {@code data}
     * @param sources what it is drawn from, and what that is part of, the nearest first
     * @param names what may be given for it: the path, the folders above it, its sources
     * @param grade code of the least of the grades of its sources
     */
    private record Origin(
            String path, Set<Node> sources, Set<String> names, Optional<String> grade) {}

    private Sources(Grades grades) {
        this.grades = grades;
    }

    /** The sources of a corpus. */
    public static Sources of(Corpus corpus) {
        Sources sources = new Sources(Grades.of(corpus));
        Map<Node, String> paths = new LinkedHashMap<>();
        Map<Node, Set<Node>> origins = new HashMap<>();
        Map<Node, Set<Node>> wholes = new HashMap<>();
        Map<Node, Set<Node>> grades = new HashMap<>();
        for (Corpus.GraphFile file : corpus.graphs()) {
            if (!file.path().startsWith(DATA)) {
                continue;
            }
            file.statements()
                    .forEach(located -> {
                        Quad quad = located.quad();
                        String path = path(file.path(), quad.getGraph());
                        if (!path.equals(CATALOGUE) && !quad.getGraph().equals(Identity.GRAPH)) {
                            paths.putIfAbsent(quad.getGraph(), path);
                        }
                        note(quad, DCTerms.source.asNode(), origins);
                        note(quad, DCTerms.isPartOf.asNode(), wholes);
                        note(quad, Bz.GRADE, grades);
                    });
        }
        Function<Node, String> abbreviation = names(corpus.prefixes());
        paths.forEach((graph, path) ->
                sources.origins.put(
                        graph,
                        sources.origin(
                                path,
                                closure(origins.getOrDefault(graph, Set.of()), wholes),
                                grades,
                                abbreviation)));
        sources.origins.values().forEach(origin -> sources.names.addAll(origin.names()));
        Set<Node> labelled = new HashSet<>();
        sources.origins.values().forEach(origin -> labelled.addAll(origin.sources()));
        sources.grades().forEach(code -> labelled.add(Grades.node(code)));
        sources.labels.read(corpus, labelled);
        return sources;
    }

    private static void note(Quad quad, Node property, Map<Node, Set<Node>> values) {
        if (quad.getPredicate().equals(property)) {
            values.computeIfAbsent(quad.getSubject(), s -> new LinkedHashSet<>(2))
                    .add(quad.getObject());
        }
    }

    private static Set<Node> closure(Set<Node> nodes, Map<Node, Set<Node>> steps) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (reached.add(node)) {
                open.addAll(steps.getOrDefault(node, Set.of()));
            }
        }
        return reached;
    }

    private Origin origin(
            String path,
            Set<Node> sources,
            Map<Node, Set<Node>> graded,
            Function<Node, String> abbreviation) {
        Set<String> known = new LinkedHashSet<>();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            known.add(path.substring(0, end));
        }
        sources.stream().filter(Node::isURI).map(abbreviation).forEach(known::add);
        Optional<String> least =
                sources.stream()
                        .flatMap(source -> graded.getOrDefault(source, Set.of()).stream())
                        .map(Grades::code)
                        .max(Comparator.comparingInt(grades.codes()::indexOf));
        return new Origin(path, sources, known, least);
    }

    private static Function<Node, String> names(Prefixes prefixes) {
        Map<String, String> byNamespace = new HashMap<>();
        prefixes.namespaces().forEach((prefix, space) -> byNamespace.put(space, prefix));
        return node -> {
            String iri = node.getURI();
            int end = iri.lastIndexOf('/') + 1;
            String prefix = byNamespace.get(iri.substring(0, end));
            return prefix == null ? iri : prefix + ":" + iri.substring(end);
        };
    }

    /** The path of a graph: that of its name if the name begins with that of the file's graph. */
    private static String path(String file, Node graph) {
        String stem = file.substring(DATA.length());
        int dot = stem.indexOf('.', stem.lastIndexOf('/') + 1);
        stem = dot < 0 ? stem : stem.substring(0, dot);
        String name = graph.toString();
        return name.equals(GRAPHS + stem) || name.startsWith(GRAPHS + stem + "/")
                ? name.substring(GRAPHS.length())
                : stem;
    }

    /**
     * What is chosen by the values of parameters. A value that is empty is not given.
     *
     * @param grades the least grade that counts: a code, or {@code official}
     * @param sources lists of sources with commas between: the path of a folder or a file below
     *     {@code data}, or a source by its prefixed name
     * @throws SelectionException if there is no such grade or source, or there are several grades
     */
    public Selection choose(Collection<String> grades, Collection<String> sources) {
        List<String> least = words(grades);
        if (least.size() > 1) {
            throw new SelectionException("grade is given more than once");
        }
        List<String> chosen = words(sources);
        for (String source : chosen) {
            if (!names.contains(source)) {
                throw new SelectionException(unknownSource(source));
            }
        }
        return Selection.of(least.stream().map(this::grade).findFirst(), chosen);
    }

    private static List<String> words(Collection<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private String grade(String typed) {
        return grades.find(typed)
                .orElseThrow(() ->
                        new SelectionException(
                                "grade %s is none: give official or one of %s"
                                        .formatted(typed, String.join(", ", grades.codes()))));
    }

    private String unknownSource(String typed) {
        List<String> nearest = Nearest.to(typed, names, List::of, NAMED_AT_MOST);
        return "sources: %s is no source: %s"
                .formatted(
                        typed,
                        nearest.isEmpty()
                                ? "there are " + String.join(", ", folders())
                                : "the nearest are " + String.join(", ", nearest));
    }

    /** The codes of the grades that there are, the best first. */
    public List<String> grades() {
        return grades.codes();
    }

    /** The folders and tables to choose from: paths with something below, at most two levels. */
    public List<String> folders() {
        Set<String> folders = new TreeSet<>();
        for (Origin origin : origins.values()) {
            String path = origin.path();
            int first = path.indexOf('/');
            int second = first < 0 ? -1 : path.indexOf('/', first + 1);
            Stream.of(first, second)
                    .filter(end -> end > 0)
                    .map(end -> path.substring(0, end))
                    .forEach(folders::add);
            if (first < 0) {
                folders.add(path);
            }
        }
        return List.copyOf(folders);
    }

    /** The name of a grade. */
    public Wording gradeLabel(String code) {
        return labels.of(Grades.node(code)).orElseGet(() -> Labels.plain(code));
    }

    /** The name of a source: of the one to which all of a folder belongs, or else the path. */
    public Wording label(String name) {
        return sourceOf(name).flatMap(labels::of).orElseGet(() -> Labels.plain(name));
    }

    private Optional<Node> sourceOf(String name) {
        Set<Node> common = new LinkedHashSet<>();
        boolean isFirst = true;
        for (Origin origin : origins.values()) {
            if (origin.names().contains(name)) {
                if (isFirst) {
                    common.addAll(origin.sources());
                } else {
                    common.retainAll(origin.sources());
                }
                isFirst = false;
            }
        }
        return common.stream().findFirst();
    }

    /** Whether a selection leaves nothing out. */
    boolean areAllIn(Selection selection) {
        return origins.keySet().stream().allMatch(graph -> isIn(graph, selection));
    }

    /** Whether a graph is in a selection. */
    boolean isIn(Node graph, Selection selection) {
        Origin origin = origins.get(graph);
        return origin != null
                && (selection.sources().isEmpty()
                        || selection.sources().stream().anyMatch(origin.names()::contains))
                && selection
                        .grade()
                        .map(least ->
                                origin.grade()
                                        .filter(grade -> grades.isAtLeast(grade, least))
                                        .isPresent())
                        .orElse(true);
    }

    /** The graphs in a selection, each with what it is drawn from. */
    Map<Node, Set<Node>> in(Selection selection) {
        Map<Node, Set<Node>> chosen = new TreeMap<>(Comparator.comparing(Node::toString));
        origins.forEach((graph, origin) -> {
            if (isIn(graph, selection)) {
                chosen.put(graph, origin.sources());
            }
        });
        return chosen;
    }
}
