package org.biaozhun.web;

import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.store.Snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Corpora that say the same of the same things, but for a name in all that they say. */
final class NamedCorpus {

    static final String BOARD = "https://w3id.org/biaozhun/id/body/board";

    private NamedCorpus() {}

    /** A corpus in a folder of its own. */
    static Snapshot build(Path folder, String name) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(Files.createDirectories(folder.resolve(name)));
        for (Path file : Repository.files("queries", ".rq")) {
            corpus.with(Repository.ROOT.relativize(file).toString(), Files.readString(file));
        }
        String ontology = Files.readString(Repository.ROOT.resolve("ontology/biaozhun.ttl"));
        return corpus.with(
                        "ontology/biaozhun.ttl",
                        ontology
                                + "\nbz:%1$s a owl:Class ; rdfs:label \"%1$s\"@en .\n"
                                        .formatted(name))
                .with("queries/analysis/names.rq", query(name, "", "?thing"))
                .with(
                        "queries/analysis/which.rq",
                        query(
                                name,
                                "#+ params: {thing: {example: '" + BOARD + "'}}\n",
                                "?_thing_iri"))
                .with(
                        "data/sesec/board.ttl",
                        """
                        body:board a org:FormalOrganization ; skos:prefLabel "%1$s Board"@en, "%1$s委员会"@zh-Hans .
                        event:meeting a bz:Event ; skos:prefLabel "%1$s Meeting"@en ;
                          schema:startDate "2024-05-06"^^xsd:date ; schema:organizer body:board .
                        person:li a bz:Person ; skos:prefLabel "%1$s Li"@en .
                        tenure:li-chair a bz:Tenure ; skos:prefLabel "%1$s Chair"@en ; org:member person:li ;
                          org:organization body:board ; org:role <https://w3id.org/biaozhun/list/role/head> ;
                          schema:startDate "2023-01-01"^^xsd:date ; bz:observedOn "2024-12-31"^^xsd:date .
                        """
                                .formatted(name))
                .build();
    }

    private static String query(String name, String header, String thing) {
        return """
        #+ summary: Names in %1$s
        #+ description: names
        #+ tags: [%1$s]
        %2$sPREFIX skos: <http://www.w3.org/2004/02/skos/core#>

        SELECT ?name ("%1$s" AS ?corpus)
        WHERE { %3$s skos:prefLabel ?name }
        ORDER BY ?name
        """
                .formatted(name, header, thing);
    }
}
