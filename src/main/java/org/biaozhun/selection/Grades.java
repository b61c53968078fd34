package org.biaozhun.selection;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grades of a corpus, as its list {@code grade} has them, the best first. */
final class Grades {

    /** The word for all grades whose codes begin with it and a hyphen. */
    private static final String OFFICIAL = "official";

    private static final String LIST = Bz.BASE + "list/grade";

    private final List<String> codes;

    private Grades(List<String> codes) {
        this.codes = codes;
    }

    static Grades of(Corpus corpus) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> codes = new ArrayList<>();
        corpus.quads()
                .filter(quad -> quad.getSubject().isURI())
                .filter(quad -> quad.getSubject().getURI().startsWith(LIST + "/"))
                .forEach(quad -> {
                    String code = code(quad.getSubject());
                    if (quad.getPredicate().equals(SKOS.inScheme.asNode())) {
                        codes.add(code);
                    } else if (quad.getPredicate().equals(SchemaDO.position.asNode())) {
                        positions.put(code, position(quad));
                    }
                });
        codes.sort(
                Comparator.comparing(
                                (String code) -> positions.getOrDefault(code, Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()));
        return new Grades(codes.stream().distinct().toList());
    }

    private static int position(Quad quad) {
        Node value = quad.getObject();
        boolean isNumber = value.isLiteral() && value.getLiteralLexicalForm().matches("\\d{1,9}");
        return isNumber ? Integer.parseInt(value.getLiteralLexicalForm()) : Integer.MAX_VALUE;
    }

    /** The grade of a code. */
    static Node node(String code) {
        return NodeFactory.createURI(LIST + "/" + code);
    }

    /** The code of a grade: the last part of its IRI. */
    static String code(Node grade) {
        String iri = grade.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The codes, the best first. */
    List<String> codes() {
        return codes;
    }

    /** The code that is meant; {@code official} is the last of the official ones. */
    Optional<String> find(String typed) {
        return typed.equals(OFFICIAL)
                ? codes.stream()
                        .filter(code -> code.startsWith(OFFICIAL + "-"))
                        .reduce((first, second) -> second)
                : codes.stream().filter(typed::equals).findFirst();
    }

    /** Whether a grade is as good as another or better; one that is not in the list is not. */
    boolean isAtLeast(String code, String least) {
        int at = codes.indexOf(code);
        return at >= 0 && at <= codes.indexOf(least);
    }
}
