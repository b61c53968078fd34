package org.biaozhun.registers;

/** The terms by which the tests of tables look into the graph, spelled out on their own. */
final class Terms {

    static final String LIST = "https://w3id.org/biaozhun/list/";
    static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    static final String ALTERNATIVE = "http://www.w3.org/2004/02/skos/core#altLabel";
    static final String NOTATION = "http://www.w3.org/2004/02/skos/core#notation";
    static final String NOTE = "http://www.w3.org/2004/02/skos/core#editorialNote";
    static final String NAMES = "http://www.w3.org/2008/05/skos-xl#altLabel";
    static final String FORM = "http://www.w3.org/2008/05/skos-xl#literalForm";
    static final String MEMBER = "http://www.w3.org/ns/org#member";
    static final String ORGANIZATION = "http://www.w3.org/ns/org#organization";
    static final String ROLE = "http://www.w3.org/ns/org#role";
    static final String PART_OF = "http://www.w3.org/ns/org#subOrganizationOf";
    static final String UNIT_OF = "http://www.w3.org/ns/org#unitOf";
    static final String SUBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject";
    static final String OBJECT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object";
    static final String START = "https://schema.org/startDate";
    static final String END = "https://schema.org/endDate";
    static final String FOUNDED = "https://schema.org/foundingDate";
    static final String DISSOLVED = "https://schema.org/dissolutionDate";
    static final String URL = "https://schema.org/url";
    static final String OBSERVED_ON = "https://w3id.org/biaozhun/ontology#observedOn";
    static final String FORMER_ON = "https://w3id.org/biaozhun/ontology#formerOn";
    static final String STATUS = "https://w3id.org/biaozhun/ontology#tenureStatus";
    static final String NAME_STATUS = "https://w3id.org/biaozhun/ontology#nameStatus";
    static final String NEXT = "https://w3id.org/biaozhun/ontology#successorBody";

    private Terms() {}
}
