package org.biaozhun.kinds;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.biaozhun.names.Names;
import org.biaozhun.names.Wording;
import org.biaozhun.ontology.Bz;
import org.biaozhun.store.Statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads kinds out of the statements about them. What is missing or wrong is passed over. */
final class KindReader {

    private static final String OTHER_SHAPE = "other";

    private final Statements facts;
    private final Names names;

    KindReader(Statements facts) {
        this.facts = facts;
        this.names = new Names(facts);
    }

    /** All of them, by IRI. */
    List<Kind> all() {
        List<Node> kinds = new ArrayList<>(facts.having(RDF.type.asNode(), Bz.KIND));
        kinds.removeIf(kind -> names.text(kind, Bz.SEGMENT).isEmpty());
        kinds.sort(Comparator.comparing(Node::toString));
        return kinds.stream().map(this::kind).toList();
    }

    private Kind kind(Node node) {
        String code = names.text(node, Bz.SEGMENT).orElseThrow();
        return new Kind(
                code,
                wording(node, RDFS.label.asNode(), code),
                wording(node, Bz.PLURAL_LABEL, code),
                Group.ofCode(names.text(node, Bz.KIND_GROUP).orElse("")),
                number(node, Bz.PLACE_IN_GROUP),
                number(node, Bz.PLACE_IN_INDEX),
                number(node, Bz.RANK_IN_NETWORK),
                names.text(node, Bz.DRAWN_AS).orElse(OTHER_SHAPE),
                traits(node));
    }

    private Wording wording(Node node, Node property, String code) {
        Wording stated = names.wording(node, property);
        return stated.english().isEmpty() ? new Wording(code, stated.chinese()) : stated;
    }

    private int number(Node node, Node property) {
        return names.text(node, property)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(Kind.LAST);
    }

    private Set<Trait> traits(Node node) {
        return facts.values(node, Bz.KIND_TRAIT).stream()
                .filter(Node::isLiteral)
                .flatMap(trait -> Trait.ofCode(trait.getLiteralLexicalForm()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
