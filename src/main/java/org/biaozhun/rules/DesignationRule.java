package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Level;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rules.KnownStandards.Named;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes down what designations say: the level of a standard and how binding it is, the standard of
 * an edition, the document that an amendment changes, what a second number takes over, the stage of
 * a draft, and the order of standards and committees. Tells of designations that are none.
 */
final class DesignationRule {

    private static final List<Node> COMMITTEES =
            List.of(Bz.COMMITTEE, Bz.TECHNICAL_COMMITTEE, Bz.SUBCOMMITTEE, Bz.WORKING_GROUP);

    private final KnownStandards standards;
    private final List<Named> committees;
    private final DesignationFaults faults;
    private final Consumer<Triple> sink;

    DesignationRule(
            Corpus corpus,
            DatasetGraph dataset,
            Consumer<Triple> sink,
            Consumer<Finding> findings) {
        this.standards = new KnownStandards(dataset.getDefaultGraph());
        this.committees = KnownStandards.named(dataset.getDefaultGraph(), COMMITTEES);
        this.faults = new DesignationFaults(corpus, standards, findings);
        this.sink = sink;
    }

    /** Reads all designations. */
    void infer() {
        for (Optional<Named> next = standards.next(); next.isPresent(); next = standards.next()) {
            standard(next.get());
        }
        committees.forEach(this::committee);
    }

    private void committee(Named named) {
        Reading<CommitteeDesignation> reading = Designations.committee(named.text());
        faults.spelling(named, reading);
        reading.found()
                .ifPresent(read -> {
                    faults.committee(named, read);
                    say(named.thing(), Bz.SORT_KEY, text(read.sortKey()));
                });
    }

    private void standard(Named named) {
        Reading<StandardDesignation> reading = Designations.standard(named.text());
        faults.spelling(named, reading);
        reading.found()
                .ifPresent(read -> {
                    faults.standard(named, read);
                    said(named.thing(), read);
                });
    }

    private void said(Node thing, StandardDesignation read) {
        say(thing, Bz.SORT_KEY, text(read.sortKey()));
        say(thing, Bz.STANDARD_LEVEL, Bz.concept("level", read.level().code()));
        read.bindingness()
                .ifPresent(binding ->
                        say(thing, Bz.BINDINGNESS, Bz.concept("bindingness", binding.code())));
        if (read.stage().isPresent() && standards.objects(thing, Bz.STAGE).isEmpty()) {
            say(thing, Bz.STAGE, Bz.concept("stage", "draft"));
        }
        read.base()
                .flatMap(base -> thing(base, thing))
                .ifPresent(base -> say(thing, Bz.BASE_DOCUMENT, base));
        boolean isEdition = read.form().isEdition() && !standards.isA(thing, Bz.STANDARD);
        if (isEdition) {
            edition(thing, read);
        }
        if (read.level() != Level.INTERNATIONAL && read.form().isEdition()) {
            read.carried().ifPresent(other -> adopts(thing, other));
        }
    }

    private void edition(Node thing, StandardDesignation read) {
        List<Node> stated = standards.objects(thing, Bz.EDITION_OF);
        if (stated.isEmpty()) {
            thing(read.whole(), thing)
                    .ifPresent(standard -> {
                        say(thing, Bz.EDITION_OF, standard);
                        say(standard, Bz.HAS_EDITION, thing);
                    });
        }
        stated.forEach(standard -> say(standard, Bz.HAS_EDITION, thing));
    }

    /** A second number says what is taken over, unless the data name an edition of the same. */
    private void adopts(Node thing, String other) {
        Optional<String> whole =
                Designations.standard(other).found().map(StandardDesignation::whole);
        boolean isStated =
                standards.objects(thing, Bz.ADOPTS).stream()
                        .flatMap(adopted ->
                                standards.objects(adopted, DCTerms.identifier.asNode()).stream())
                        .map(text -> Designations.standard(text.getLiteralLexicalForm()))
                        .flatMap(reading -> reading.found().stream())
                        .anyMatch(adopted -> whole.filter(adopted.whole()::equals).isPresent());
        if (!isStated) {
            thing(other, thing).ifPresent(adopted -> say(thing, Bz.ADOPTS, adopted));
        }
    }

    /** The thing of a designation, made if the data have none. */
    private Optional<Node> thing(String normal, Node teller) {
        return standards
                .find(normal)
                .or(() -> Designations.standard(normal).found().map(read -> made(read, teller)));
    }

    private Node made(StandardDesignation read, Node teller) {
        String normal = read.normal();
        Node thing = standards.make(read);
        Node kind =
                read.form().isSupplement()
                        ? Bz.STANDARD_AMENDMENT
                        : read.form().isEdition() ? Bz.STANDARD_EDITION : Bz.STANDARD;
        say(thing, RDF.type.asNode(), kind);
        say(thing, DCTerms.identifier.asNode(), text(normal));
        boolean isStandardOfEdition =
                kind.equals(Bz.STANDARD)
                        && Designations.standard(designation(teller))
                                .found()
                                .filter(told -> told.whole().equals(normal))
                                .isPresent();
        if (!isStandardOfEdition && standards.objects(thing, SKOS.prefLabel.asNode()).isEmpty()) {
            say(thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(normal, "en"));
            standards
                    .objects(teller, DCTerms.subject.asNode())
                    .forEach(field -> say(thing, DCTerms.subject.asNode(), field));
        }
        return thing;
    }

    private String designation(Node thing) {
        return standards.objects(thing, DCTerms.identifier.asNode()).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private void say(Node subject, Node property, Node object) {
        sink.accept(Triple.create(subject, property, object));
    }
}
