package org.biaozhun.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fifteen questions of an analyst about {@link SyntheticCorpus}, each of a kind. */
public final class AnalystQueries {

    private static final String PREFIXES =
            """
            PREFIX bz: <https://w3id.org/biaozhun/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX eli: <http://data.europa.eu/eli/ontology#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX id: <https://w3id.org/biaozhun/id/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private AnalystQueries() {}

    /** The queries by what they show. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "point",
                """
                SELECT ?p ?o WHERE { <https://w3id.org/biaozhun/id/person/p-123> ?p ?o }\
                """);
        all.put(
                "star",
                """
                SELECT ?tenure ?label ?person ?where ?status WHERE {
                  ?tenure a bz:Tenure ; skos:prefLabel ?label ; org:member ?person ;
                    org:organization ?where ; bz:tenureStatus ?status }\
                """);
        all.put(
                "chain",
                """
                SELECT ?name ?committee ?designation WHERE {
                  ?tenure org:member ?person ; org:organization ?committee .
                  ?person a foaf:Person ; skos:prefLabel ?name .
                  ?edition bz:responsibleBody ?committee ; dcterms:identifier ?designation .
                  FILTER(LANG(?name) = "en") }\
                """);
        all.put(
                "path",
                """
                SELECT ?body ?above WHERE { ?body org:subOrganizationOf+ ?above }\
                """);
        all.put(
                "path-from-one",
                """
                SELECT ?document WHERE {
                  ?document eli:based_on* <https://w3id.org/biaozhun/id/document/measures-1> }\
                """);
        all.put(
                "as-of",
                """
                SELECT ?person ?where WHERE {
                  ?tenure a bz:Tenure ; org:member ?person ; org:organization ?where ;
                    bz:startLatest ?from .
                  FILTER(?from <= "2016-06-01"^^xsd:date)
                  OPTIONAL { ?tenure bz:endEarliest ?to }
                  FILTER(!BOUND(?to) || ?to >= "2016-06-01"^^xsd:date) }\
                """);
        all.put(
                "top",
                """
                SELECT ?where (COUNT(?tenure) AS ?n) WHERE {
                  ?tenure a bz:Tenure ; org:organization ?where }
                GROUP BY ?where ORDER BY DESC(?n) ?where LIMIT 10\
                """);
        all.put(
                "latest",
                """
                SELECT ?edition ?designation ?issued WHERE {
                  ?edition a bz:StandardEdition ; dcterms:identifier ?designation ;
                    dcterms:issued ?issued }
                ORDER BY DESC(?issued) ?designation LIMIT 20\
                """);
        all.put(
                "distinct",
                """
                SELECT DISTINCT ?role ?status WHERE {
                  ?tenure org:role ?role ; bz:tenureStatus ?status }\
                """);
        all.put(
                "without",
                """
                SELECT ?edition WHERE {
                  ?edition a bz:StandardEdition .
                  FILTER NOT EXISTS { ?next dcterms:replaces ?edition } }\
                """);
        all.put(
                "minus",
                """
                SELECT ?person WHERE {
                  ?person a foaf:Person
                  MINUS { ?tenure org:member ?person ; bz:tenureStatus
                    <https://w3id.org/biaozhun/list/tenure-status/current> } }\
                """);
        all.put(
                "text",
                """
                SELECT ?thing ?label WHERE {
                  ?thing skos:prefLabel ?label .
                  FILTER(CONTAINS(LCASE(STR(?label)), "batteries")) }\
                """);
        all.put(
                "sources",
                """
                SELECT ?article (COUNT(DISTINCT ?thing) AS ?things) WHERE {
                  ?graph dcterms:source ?article . GRAPH ?graph { ?thing a ?class } }
                GROUP BY ?article ORDER BY ?article\
                """);
        all.put(
                "counts",
                """
                SELECT ?class ?property (COUNT(*) AS ?n) WHERE { ?s a ?class ; ?property ?o }
                GROUP BY ?class ?property\
                """);
        all.put(
                "construct",
                """
                CONSTRUCT { ?person org:memberOf ?where } WHERE {
                  ?tenure org:member ?person ; org:organization ?where .
                  ?where a bz:TechnicalCommittee }\
                """);
        all.replaceAll((name, text) -> PREFIXES + text);
        return all;
    }
}
