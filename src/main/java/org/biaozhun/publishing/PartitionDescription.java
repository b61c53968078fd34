package org.biaozhun.publishing;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.VOID;
import org.biaozhun.publishing.Partition.Kind;

/** Partitions in the terms of VoID (section 4.5) and of its extension at {@code ldf.fi}. */
final class PartitionDescription {

    private static final String VOID_EXT = "http://ldf.fi/void-ext#";

    private static final Form CLASS =
            new Form(
                    "class",
                    VOID.classPartition.asNode(),
                    VOID._class.asNode(),
                    VOID.entities.asNode());
    private static final Form PROPERTY =
            new Form(
                    "property",
                    VOID.propertyPartition.asNode(),
                    VOID.property.asNode(),
                    VOID.triples.asNode());
    private static final Form VALUE_CLASS =
            new Form(
                    "class",
                    VOID.classPartition.asNode(),
                    VOID._class.asNode(),
                    VOID.triples.asNode());
    private static final Form DATATYPE =
            new Form(
                    "datatype",
                    NodeFactory.createURI(VOID_EXT + "datatypePartition"),
                    NodeFactory.createURI(VOID_EXT + "datatype"),
                    VOID.triples.asNode());

    private final TermNames names;
    private final Statements statements;

    PartitionDescription(TermNames names, Statements statements) {
        this.names = names;
        this.statements = statements;
    }

    /**
     * How the vocabularies write one kind.
     *
     * @param word what it is called in IRIs
     * @param link property from the whole to the part
     * @param criterion property that tells the class, property or datatype
     * @param measure property that tells the size
     */
    private record Form(String word, Node link, Node criterion, Node measure) {

        static Form of(Kind kind) {
            return switch (kind) {
                case CLASS -> CLASS;
                case PROPERTY -> PROPERTY;
                case VALUE_CLASS -> VALUE_CLASS;
                case DATATYPE -> DATATYPE;
            };
        }
    }

    /** Describes all parts of the dataset, and theirs in turn. */
    void describe(Partition dataset) {
        describe(SelfDescription.DATASET, "", dataset);
    }

    private void describe(Node whole, String path, Partition partition) {
        partition
                .parts()
                .forEach((key, part) -> {
                    Form form = Form.of(key.kind());
                    String name = path + form.word() + "/" + names.of(key.term());
                    Node node = SelfDescription.part(name);
                    statements.add(whole, form.link(), node);
                    statements.add(node, form.criterion(), key.term());
                    statements.number(node, form.measure(), part.size());
                    describe(node, name + "/", part);
                });
    }
}
