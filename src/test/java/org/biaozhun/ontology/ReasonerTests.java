package org.biaozhun.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

import java.io.IOException;
import java.nio.file.Files;

class ReasonerTests {

    private static OWLOntology ontology;

    /** The terms, the concept lists and the kinds: these rely on what the terms declare. */
    @BeforeAll
    static void load() throws OWLOntologyCreationException, IOException {
        String all =
                Files.readString(Repository.ROOT.resolve("ontology/biaozhun.ttl"))
                        + Files.readString(Repository.ROOT.resolve("ontology/biaozhun-lists.ttl"))
                        + Files.readString(Repository.ROOT.resolve("ontology/biaozhun-kinds.ttl"));
        ontology =
                OWLManager.createOWLOntologyManager()
                        .loadOntologyFromOntologyDocument(
                                new StringDocumentSource(
                                        all,
                                        IRI.create("urn:all"),
                                        new TurtleDocumentFormat(),
                                        null));
        assertThat(ontology.getIndividualsInSignature()).hasSizeGreaterThan(500);
    }

    @Test
    void isOwl2Dl() {
        assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
    }

    @Test
    void isConsistentAndEveryClassCanHaveMembers() {
        Reasoner reasoner = new Reasoner(new Configuration(), ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }
}
