package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.designations.Designations;
import org.biaozhun.designations.model.CommitteeDesignation;
import org.biaozhun.designations.model.Designation;
import org.biaozhun.designations.model.Form;
import org.biaozhun.designations.model.Reading;
import org.biaozhun.designations.model.StandardDesignation;
import org.biaozhun.ontology.Bz;
import org.biaozhun.rules.KnownStandards.Named;

import java.util.Optional;
import java.util.function.Consumer;

/** Tells what is wrong with the designations of things, each with its line. */
final class DesignationFaults {

    private final Corpus corpus;
    private final KnownStandards standards;
    private final Consumer<Finding> sink;

    DesignationFaults(Corpus corpus, KnownStandards standards, Consumer<Finding> sink) {
        this.corpus = corpus;
        this.standards = standards;
        this.sink = sink;
    }

    /** No designation is a violation; one that is not written as usual a warning. */
    void spelling(Named named, Reading<? extends Designation> reading) {
        if (!reading.isRead()) {
            violation(
                    named,
                    "the designation \"%s\" is of no kind that is known: %s"
                            .formatted(named.text(), reading.fault()));
        }
        reading.variance()
                .ifPresent(variance ->
                        warning(
                                named,
                                "the designation \"%s\" %s".formatted(named.text(), variance)));
    }

    /** A committee is named with its body. */
    void committee(Named named, CommitteeDesignation read) {
        if (read.body().isEmpty()) {
            warning(
                    named,
                    "the designation \"%s\" names no body: write SAC/%s if it is of SAC"
                            .formatted(named.text(), read.normal()));
        }
    }

    /** The designation of a standard says the same as its class and its links. */
    void standard(Named named, StandardDesignation read) {
        Node thing = named.thing();
        String text = named.text();
        Form form = read.form();
        standards
                .find(read.normal())
                .filter(other -> !other.equals(thing))
                .ifPresent(other ->
                        warning(
                                named,
                                "\"%s\" is the designation of %s too"
                                        .formatted(text, Contradiction.name(other))));
        if (standards.isA(thing, Bz.STANDARD_AMENDMENT)) {
            if (!form.isSupplement()) {
                violation(
                        named,
                        "the designation \"%s\" is of no amendment or corrigendum, as in GB"
                                        .formatted(text)
                                + " 4943.1-2022/XG1-2024");
            }
        } else if (form.isSupplement()) {
            warning(
                    named,
                    "\"%s\" changes %s and is no standard by itself: it is a bz:StandardAmendment"
                            .formatted(text, read.base().orElse("another document")));
        } else if (standards.isA(thing, Bz.STANDARD) && form.isEdition()) {
            warning(
                    named,
                    "\"%s\" is an edition of %s: it is a bz:StandardEdition"
                            .formatted(text, read.whole()));
        } else if (standards.isA(thing, Bz.STANDARD_EDITION)) {
            edition(named, read);
        }
    }

    private void edition(Named named, StandardDesignation read) {
        if (read.form() == Form.UNDATED && read.stage().isEmpty()) {
            violation(named, "is an edition whose designation has no year: " + named.text());
        }
        for (Node standard : standards.objects(named.thing(), Bz.EDITION_OF)) {
            for (Node text : standards.objects(standard, DCTerms.identifier.asNode())) {
                Optional<String> other =
                        Designations.standard(text.getLiteralLexicalForm())
                                .found()
                                .map(StandardDesignation::normal)
                                .filter(normal -> !normal.equals(read.whole()));
                other.ifPresent(normal ->
                        sink.accept(
                                Finding.violation(
                                        place(named.thing(), Bz.EDITION_OF, standard),
                                        "%s belongs to a standard of another number, %s"
                                                .formatted(named.text(), normal))));
            }
        }
    }

    private void violation(Named named, String message) {
        sink.accept(Finding.violation(place(named), message));
    }

    private void warning(Named named, String message) {
        sink.accept(Finding.warning(place(named), message));
    }

    private Place place(Named named) {
        return place(
                named.thing(),
                DCTerms.identifier.asNode(),
                NodeFactory.createLiteralString(named.text()));
    }

    private Place place(Node thing, Node property, Node value) {
        return corpus.place(thing, property, value).orElse(new Place("data", 0, 0));
    }
}
