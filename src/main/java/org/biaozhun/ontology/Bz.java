package org.biaozhun.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Biaozhun ontology that Java mentions; a test checks them against the Turtle. */
public final class Bz {

    /** Where everything of the project is named. */
    public static final String BASE = "https://w3id.org/biaozhun/";

    private static final String INFERRED = "inferred/";

    /** The namespace of the ontology, prefix {@code bz}. */
    public static final String NAMESPACE = BASE + "ontology#";

    /** The namespace of the functions that the query of a table may call, prefix {@code bzf}. */
    public static final String FUNCTIONS = BASE + "function#";

    public static final Node INFERENCE = term("Inference");
    public static final Node INFERRED_GRAPH = term("InferredGraph");
    public static final Node BORROWED_TERM = term("BorrowedTerm");
    public static final Node CERTAINTY_SPAN_CLASS = term("CertaintySpan");
    public static final Node COMMITTEE = term("Committee");
    public static final Node CONSULTATION = term("Consultation");
    public static final Node CONTESTED_VALUE = term("ContestedValue");
    public static final Node EVENT = term("Event");
    public static final Node KIND = term("Kind");
    public static final Node STANDARD = term("Standard");
    public static final Node STANDARD_AMENDMENT = term("StandardAmendment");
    public static final Node STANDARD_EDITION = term("StandardEdition");
    public static final Node SUBCOMMITTEE = term("Subcommittee");
    public static final Node TECHNICAL_COMMITTEE = term("TechnicalCommittee");
    public static final Node TENURE = term("Tenure");
    public static final Node WORKING_GROUP = term("WorkingGroup");

    public static final Node ADOPTS = term("adopts");
    public static final Node AFTER = term("after");
    public static final Node AS_OF = term("asOf");
    public static final Node AS_OF_EARLIEST = term("asOfEarliest");
    public static final Node BASE_DOCUMENT = term("baseDocument");
    public static final Node BINDINGNESS = term("bindingness");
    public static final Node CERTAINTY = term("certainty");
    public static final Node CERTAINTY_SPAN = term("certaintySpan");
    public static final Node CERTIFICATION_RULE = term("certificationRule");
    public static final Node CHAIRED_BY = term("chairedBy");
    public static final Node CONSULTS_ON = term("consultsOn");
    public static final Node DAYS = term("days");
    public static final Node DEVELOPED_BY = term("developedBy");
    public static final Node DEVELOPMENT_LED_BY = term("developmentLedBy");
    public static final Node DOCUMENT_TYPE = term("documentType");
    public static final Node DRAWN_AS = term("drawnAs");
    public static final Node DUE_BY = term("dueBy");
    public static final Node DUE_EARLIEST = term("dueEarliest");
    public static final Node DUE_LATEST = term("dueLatest");
    public static final Node EDITION_OF = term("editionOf");
    public static final Node EDTF = term("edtf");
    public static final Node EFFECTIVE_DATE = term("effectiveDate");
    public static final Node END_EARLIEST = term("endEarliest");
    public static final Node END_LATEST = term("endLatest");
    public static final Node EVENT_OF = term("event");
    public static final Node FIRST_DAY = term("firstDay");
    public static final Node FORMER_ON = term("formerOn");
    public static final Node GRADE = term("grade");
    public static final Node HAS_EDITION = term("hasEdition");
    public static final Node HEADED_BY = term("headedBy");
    public static final Node HELD_BY = term("heldBy");
    public static final Node HOLDS = term("holds");
    public static final Node HOST = term("host");
    public static final Node INTERMEDIARY_DEADLINE = term("intermediaryDeadline");
    public static final Node ISSUED_BY = term("issuedBy");
    public static final Node ISSUED_EARLIEST = term("issuedEarliest");
    public static final Node ISSUED_LATEST = term("issuedLatest");
    public static final Node KIND_GROUP = term("kindGroup");
    public static final Node KIND_TRAIT = term("kindTrait");
    public static final Node LAID_DOWN_BY = term("laidDownBy");
    public static final Node LAST_DAY = term("lastDay");
    public static final Node LAST_REPORTED = term("lastReported");
    public static final Node LAST_STATED = term("lastStated");
    public static final Node LED_BY = term("ledBy");
    public static final Node OBSERVED_ON = term("observedOn");
    public static final Node PARTICIPANT = term("participant");
    public static final Node PLACE_IN_GROUP = term("placeInGroup");
    public static final Node PLACE_IN_INDEX = term("placeInIndex");
    public static final Node PLANNED = term("planned");
    public static final Node PLANNED_END = term("plannedEnd");
    public static final Node PLANNED_FOR = term("plannedFor");
    public static final Node PLURAL_LABEL = term("pluralLabel");
    public static final Node POST = term("post");
    public static final Node PRECEDED_BY = term("precededBy");
    public static final Node PRESENT_AS_OF = term("presentAsOf");
    public static final Node PROPOSED_BY = term("proposedBy");
    public static final Node RANK_IN_NETWORK = term("rankInNetwork");
    public static final Node REMIT = term("remit");
    public static final Node RESPONSIBLE_BODY = term("responsibleBody");
    public static final Node RULE_OF = term("ruleOf");
    public static final Node REASON = term("reason");
    public static final Node SAID_BY = term("saidBy");
    public static final Node SECRETARIAT_HELD_BY = term("secretariatHeldBy");
    public static final Node SEGMENT = term("segment");
    public static final Node SIGNED_ON = term("signedOn");
    public static final Node SORT_KEY = term("sortKey");
    public static final Node SINGLE_SEAT = term("singleSeat");
    public static final Node STAGE = term("stage");
    public static final Node STANDARD_LEVEL = term("standardLevel");
    public static final Node START_EARLIEST = term("startEarliest");
    public static final Node START_LATEST = term("startLatest");
    public static final Node DISPLAY_LABEL = term("displayLabel");
    public static final Node STATED_IN = term("statedIn");
    public static final Node SUCCEEDED_BY = term("succeededBy");
    public static final Node SUCCESSOR_BODY = term("successorBody");
    public static final Node TENURE_STATUS = term("tenureStatus");
    public static final Node TIED = term("tied");
    public static final Node TIED_TO = term("tiedTo");
    public static final Node TOLD_OF = term("toldOf");

    private Bz() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** The IRI of a concept: {@code https://w3id.org/biaozhun/list/{list}/{code}}. */
    public static Node concept(String list, String code) {
        return NodeFactory.createURI(BASE + "list/" + list + "/" + code);
    }

    /** The graph of what a rule infers. */
    public static Node inferred(String rule) {
        return graph(INFERRED + rule);
    }

    /** Whether a graph holds what a rule infers, and no source says. */
    public static boolean isInferred(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(BASE + "graph/" + INFERRED);
    }

    /** Whether a node names a graph of this project. */
    public static boolean isGraph(Node node) {
        return node.isURI() && node.getURI().startsWith(BASE + "graph/");
    }

    /** The IRI of a named graph, from a file's path in the corpus without its endings. */
    public static Node graph(String path) {
        return NodeFactory.createURI(BASE + "graph/" + path);
    }
}
