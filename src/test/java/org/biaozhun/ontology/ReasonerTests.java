package org.biaozhun.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

class ReasonerTests {

    private static OWLOntology ontology;

    @BeforeAll
    static void load() throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        ontology =
                manager.loadOntologyFromOntologyDocument(
                        new FileDocumentSource(
                                Repository.ROOT.resolve("ontology/biaozhun.ttl").toFile(),
                                new TurtleDocumentFormat()));
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
