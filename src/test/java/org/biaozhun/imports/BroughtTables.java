package org.biaozhun.imports;

import org.biaozhun.SmallCorpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small corpus into which a table is brought, under the name {@code made-up}. */
abstract class BroughtTables {

    @TempDir Path folder;

    final List<String> told = new ArrayList<>();
    private @Nullable SmallCorpus made;

    SmallCorpus corpus() {
        made = made == null ? SmallCorpus.in(folder) : made;
        return made;
    }

    ImportResult read(Path file, TableImport.Choice choice) throws IOException {
        corpus();
        return new TableImport(folder, folder.resolve("data/registers"), told::add)
                .read(file, choice);
    }

    ImportResult read(String name, String text) throws IOException {
        return read(
                Files.writeString(folder.resolve(name), text),
                new TableImport.Choice("made-up", "", "", true, false));
    }

    String table() throws IOException {
        return Files.readString(folder.resolve("data/registers/made-up.tsv"));
    }

    String query() throws IOException {
        return Files.readString(folder.resolve("data/registers/made-up.rq"));
    }

    /** What check says, with an entry of the catalogue that the project always has. */
    List<String> findings() {
        return corpus().with(
                        "data/catalog.ttl",
                        "<https://w3id.org/biaozhun/catalog> a dcat:Catalog ; dcterms:title"
                                + " \"All\"@en .")
                .findings();
    }
}
