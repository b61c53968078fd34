package org.biaozhun.rules;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.biaozhun.corpus.Corpus;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.dates.Interval;
import org.biaozhun.dates.Period;
import org.biaozhun.ontology.Bz;
import org.biaozhun.ontology.TimeTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds times that the rule for a day cannot read. What is no value of its datatype is told when
 * its file is read.
 */
final class TimeFaults {

    private static final List<Node> PROPERTIES =
            List.of(
                    SchemaDO.startDate.asNode(),
                    SchemaDO.endDate.asNode(),
                    SchemaDO.birthDate.asNode(),
                    SchemaDO.foundingDate.asNode(),
                    SchemaDO.deathDate.asNode(),
                    SchemaDO.dissolutionDate.asNode(),
                    DCTerms.issued.asNode(),
                    Bz.EFFECTIVE_DATE,
                    Bz.DUE_BY,
                    Bz.PLANNED_FOR,
                    Bz.OBSERVED_ON,
                    Bz.FORMER_ON,
                    Bz.EDTF);

    private final Corpus corpus;
    private final DatasetGraph dataset;

    TimeFaults(Corpus corpus, DatasetGraph dataset) {
        this.corpus = corpus;
        this.dataset = dataset;
    }

    /** Hands what is wrong to a consumer, each with its line. */
    void find(Consumer<Finding> sink) {
        for (Node property : PROPERTIES) {
            List<Quad> told = new ArrayList<>();
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(told::add);
            told.forEach(quad ->
                    fault(quad)
                            .ifPresent(
                                    fault -> sink.accept(Finding.violation(place(quad), fault))));
        }
    }

    private Optional<String> fault(Quad quad) {
        boolean isEdtf = quad.getPredicate().equals(Bz.EDTF);
        if (!quad.getObject().isLiteral() || !(isEdtf || TimeTypes.isTime(quad.getObject()))) {
            return Optional.empty();
        }
        if (!quad.getObject().getLiteral().isWellFormed()) {
            return Optional.empty();
        }
        String text = quad.getObject().getLiteralLexicalForm();
        boolean isFree = isEdtf || TimeTypes.isEdtf(quad.getObject());
        boolean isRead =
                Period.ofEdtf(text).isPresent() || (isFree && Interval.ofEdtf(text).isPresent());
        return isRead ? Optional.empty() : Optional.of(unread(text, isFree));
    }

    private static String unread(String text, boolean isEdtf) {
        String forms = "2024, 2024-10 or 2024-10-05, years 0001 to 9999, no time zone";
        return "the time \"%s\" is not read: write %s"
                .formatted(
                        text,
                        isEdtf
                                ? forms
                                        + ", each with ~ where it is about; [2006..2009] for some"
                                        + " day between, [..2009] or [2006..] for one up to or from"
                                        + " then, 2024-33 to 2024-36 for a quarter, or 2006/2009"
                                        + " or 2006/.. for a start and an end"
                                : forms);
    }

    private Place place(Quad quad) {
        return corpus.place(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .orElse(new Place("data", 0, 0));
    }
}
