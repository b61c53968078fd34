package org.biaozhun.selection;

import org.biaozhun.SmallCorpus;

import java.nio.file.Path;

/** An official page of 2026 shows Wang in the seat that the newsletter of 2024 gives to Li. */
final class TwoSources {

    private static final String NEWSLETTER =
            """
            <https://w3id.org/biaozhun/graph/data/news/2024/01> dcterms:source article:a .
            article:a a bz:Article ; dcterms:isPartOf issue:i ; skos:prefLabel "Article"@en .
            post:head a org:Post ; skos:prefLabel "Head"@en ; org:postIn body:b ; bz:singleSeat true .
            body:b a bz:Agency ; skos:prefLabel "Board"@en .
            person:li a foaf:Person ; skos:prefLabel "Li"@en .
            tenure:li a bz:Tenure ; org:member person:li ; org:organization body:b ; org:role role:head ; bz:post post:head ;
              schema:startDate "2020-01-01"^^xsd:date ; bz:observedOn "2024-12-31"^^xsd:date .
            event:e a bz:Event ; skos:prefLabel "Meeting"@en ; schema:about body:b .
            """;

    private static final String ISSUE =
            """
            <https://w3id.org/biaozhun/graph/data/news/2024/issue> dcterms:source issue:i .
            issue:i a bz:NewsletterIssue ; skos:prefLabel "Issue of 2024"@en ; bz:asOf "2024-12-31"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/association> .
            """;

    private static final String PAGE =
            """
            <https://w3id.org/biaozhun/graph/data/registers/heads/page-x> {
              <https://w3id.org/biaozhun/graph/data/registers/heads/page-x> dcterms:source page:x .
              person:wang a foaf:Person ; skos:prefLabel "Xiangli"@en .
              tenure:wang a bz:Tenure ; org:member person:wang ; org:organization body:b ; org:role role:head ; bz:post post:head ;
                schema:startDate "2025-05-01"^^xsd:date ; bz:observedOn "2026-06-30"^^xsd:date . }
            <https://w3id.org/biaozhun/graph/data/registers/heads/page-y> {
              <https://w3id.org/biaozhun/graph/data/registers/heads/page-y> dcterms:source page:y .
              person:zhao a foaf:Person ; skos:prefLabel "Zhao"@en . }
            """;

    private static final String PAGES =
            """
            page:x a bz:BackgroundSource ; skos:prefLabel "Page X"@en ; bz:asOf "2026-06-30"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/official-page> .
            page:y a bz:BackgroundSource ; skos:prefLabel "Page Y"@en ; bz:asOf "2026-07-01"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/press> .
            """;

    private static final String PREFIXES =
            """
            @prefix bz: <https://w3id.org/biaozhun/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix body: <https://w3id.org/biaozhun/id/body/> .
            @prefix page: <https://w3id.org/biaozhun/id/page/> .
            @prefix person: <https://w3id.org/biaozhun/id/person/> .
            @prefix post: <https://w3id.org/biaozhun/id/post/> .
            @prefix role: <https://w3id.org/biaozhun/list/role/> .
            @prefix tenure: <https://w3id.org/biaozhun/id/tenure/> .
            """;

    private TwoSources() {}

    static SmallCorpus in(Path folder) {
        return SmallCorpus.in(folder)
                .with("data/news/2024/01.ttl", NEWSLETTER)
                .with("data/news/2024/issue.ttl", ISSUE)
                .with("data/registers/heads.trig", PREFIXES + PAGE)
                .with("data/registers/pages.ttl", PAGES);
    }
}
