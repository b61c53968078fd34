package org.biaozhun.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;
import org.biaozhun.publishing.Publisher;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.selection.Selections;
import org.biaozhun.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Limited to the newsletter and the background, a corpus with a register answers each named query
 * as the corpus without it does. The register has a later day, a successor and names of its own.
 */
class RegistersChangeNothingElseTests {

    private static final String REGISTER =
            """
            <https://w3id.org/biaozhun/graph/data/registers/r> dcterms:source page:r .
            page:r a bz:BackgroundSource ; skos:prefLabel "Page R"@en ; bz:asOf "2026-11-30"^^xsd:date ;
              bz:grade <https://w3id.org/biaozhun/list/grade/official-page> .
            person:new a foaf:Person ; skos:prefLabel "New Head"@en .
            tenure:new a bz:Tenure ; org:member person:new ; org:organization body:sac ;
              org:role role:head ; bz:post post:sac-administrator ;
              schema:startDate "2026-02-03"^^xsd:date .
            body:sac skos:notation "RRR" ; skos:altLabel "Other"@en ;
              schema:dissolutionDate "2026-10"^^xsd:gYearMonth ; skos:prefLabel "另名"@zh-Hans .
            committee:sac-tc260 dcterms:identifier "SAC/TC 260/SC 9" ; dcterms:description "R"@en .
            tenure:deng-zhiyong-sac-administrator schema:endDate "2026-02-02"^^xsd:date .
            post:sac-administrator bz:singleSeat false .
            """;

    private static final String ENTRY =
            "<https://w3id.org/biaozhun/catalog/(registers-[a-z-]+|biaozhun-ties)>";
    private static final Pattern OF_REGISTERS = Pattern.compile(ENTRY + "|work:biaozhun-ties a");
    private static final Pattern IN_LIST = Pattern.compile("\\s*" + ENTRY + "( \\.|,)");

    @TempDir private static Path folder;

    private static SmallCorpus corpus(String name) throws IOException {
        SmallCorpus corpus =
                SmallCorpus.in(Files.createDirectories(folder.resolve(name))).withQueries();
        for (Path file : Repository.files("data", ".ttl")) {
            String path = Repository.ROOT.relativize(file).toString();
            if (!path.startsWith("data/registers")) {
                corpus.with(path, withoutRegisters(Files.readString(file)));
            }
        }
        return corpus;
    }

    /** The catalogue without its entries of registers; any other file as it is. */
    private static String withoutRegisters(String turtle) {
        return Stream.of(turtle.split("\n\n"))
                .filter(block -> !OF_REGISTERS.matcher(block).lookingAt())
                .map(block -> IN_LIST.matcher(block).replaceAll("").replaceAll(",\\s*\\z", " .\n"))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void eachNamedQueryAnswersAsWithoutRegisters() throws IOException {
        Snapshot without = new Publisher(corpus("without").location()).buildUninspected();
        SmallCorpus more = corpus("with").with("data/registers/r.ttl", REGISTER);
        Snapshot with = new Publisher(more.location()).buildUninspected();
        Selections selections = with.derived(Selections.PUBLISHED);
        Snapshot limited =
                selections.limited(
                        with, selections.sources().choose(List.of(), Repository.sources()));
        SoftAssertions all = new SoftAssertions();
        int changed = 0;
        for (NamedQuery query : QueryCatalogue.of(without).all()) {
            String expected = AnswersTests.answer(query, without);
            all.assertThat(AnswersTests.answer(query, limited))
                    .as(query.name())
                    .isEqualTo(expected);
            changed += AnswersTests.answer(query, with).equals(expected) ? 0 : 1;
        }
        all.assertAll();
        assertThat(changed).as("answers that the register changes").isGreaterThan(10);
    }
}
