package org.biaozhun.vocabulary;

import org.biaozhun.names.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ontology as a page shows it.
 *
 * @param snapshot id of the snapshot
 * @param header what it says of itself
 * @param classes its classes by name
 * @param properties its properties by name
 * @param lists the lists of concepts by name
 * @param borrowed terms of others that the data use, classes first
 * @param completions what an editor of queries offers to complete
 */
public record Vocabulary(
        String snapshot,
        Header header,
        List<Term> classes,
        List<Term> properties,
        List<ConceptList> lists,
        List<Borrowed> borrowed,
        Completions completions) {

    public Vocabulary {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        lists = List.copyOf(lists);
        borrowed = List.copyOf(borrowed);
    }

    /**
     * What the ontology says of itself.
     *
     * @param iri its IRI
     * @param title English title
     * @param chineseTitle Chinese title, or empty
     * @param summary what it is for
     * @param version its version
     * @param modified day of the last change
     */
    public record Header(
            String iri,
            String title,
            String chineseTitle,
            Wording summary,
            String version,
            String modified) {}

    /**
     * A class or a property.
     *
     * @param name last part of its IRI, and its anchor on the page
     * @param label English label
     * @param chinese Chinese label, or empty
     * @param definition what it means
     * @param example an example
     * @param above the terms it is a kind of
     * @param domain what a property is said of
     * @param range what its values are
     * @param uses how many things are of the class, or statements made with the property
     * @param diagram what ties the things of a class to others; empty for a property
     */
    public record Term(
            String name,
            String label,
            String chinese,
            Wording definition,
            String example,
            List<Link> above,
            List<Link> domain,
            List<Link> range,
            int uses,
            ClassDiagram diagram) {

        /** Its label in both languages. */
        public Wording title() {
            return new Wording(label, Optional.of(chinese).filter(text -> !text.isEmpty()));
        }
    }

    /**
     * A name that leads somewhere.
     *
     * @param label the name
     * @param href an anchor, a path of this server or an address elsewhere
     */
    public record Link(String label, String href) {}

    /**
     * A list of concepts.
     *
     * @param path where it is on this server
     * @param name its name
     * @param definition what it is for
     * @param codes how many concepts it has
     * @param uses how many statements name one of them
     */
    public record ConceptList(String path, Wording name, Wording definition, int codes, int uses) {}

    /**
     * A term of others.
     *
     * @param name name with its prefix
     * @param iri its IRI
     * @param kind class or property
     * @param uses how many things are of the class, or statements made with the property
     */
    public record Borrowed(String name, String iri, String kind, int uses) {}

    /**
     * What an editor of queries offers to complete.
     *
     * @param prefixes namespace by prefix
     * @param terms classes, properties and concepts
     */
    public record Completions(Map<String, String> prefixes, List<Completion> terms) {}

    /**
     * A term to complete.
     *
     * @param name name with its prefix, or the IRI in angle brackets where no prefix fits
     * @param iri its IRI
     * @param label its name in English
     * @param kind class, property or concept
     */
    public record Completion(String name, String iri, String label, String kind) {}
}
