package org.biaozhun;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.biaozhun.store.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

@AnalyzeClasses(
        packagesOf = BiaozhunApplication.class,
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int MAX_LINES = 300;
    private static final int MOST_CLASSES = 20;

    @ArchTest
    static final ArchRule FUSEKI_STAYS_IN_ENDPOINT =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..endpoint..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena.fuseki..");

    /** Rooms within rooms too: what one package uses does not use it, by whatever way round. */
    @ArchTest
    static final ArchRule NO_PACKAGE_STANDS_IN_A_CIRCLE =
            slices().matching("org.biaozhun.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PDF_KNOWS_NOTHING_OF_WORD =
            noClasses()
                    .that()
                    .resideInAPackage("..documents.pdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..documents.docx..");

    @ArchTest
    static final ArchRule RIO_STAYS_IN_RDF =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..biaozhun.rdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.rdf4j..");

    @ArchTest
    static final ArchRule JENA_STAYS_BEHIND_THE_API =
            noClasses()
                    .that()
                    .resideInAnyPackage("..api..", "..annex..", "..site..", "..workbench..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule SPRING_WEB_STAYS_IN_THE_FACES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..web..",
                            "..documents..",
                            "..api..",
                            "..things..",
                            "..search..",
                            "..calendar..",
                            "..network..",
                            "..publishing..",
                            "..quality..",
                            "..site..",
                            "..vocabulary..",
                            "..workbench..",
                            "..endpoint..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.web..");

    /** All else is handed the snapshot: what asks again may get another one. */
    @ArchTest
    static final ArchRule THE_CURRENT_SNAPSHOT_IS_TAKEN_AT_THE_DOOR =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..store..")
                    .and()
                    .doNotHaveFullyQualifiedName("org.biaozhun.web.SnapshotDoor")
                    .and()
                    .doNotHaveFullyQualifiedName("org.biaozhun.publishing.SnapshotHealth")
                    .should()
                    .accessTargetWhere(
                            target(name("current")).and(target(owner(type(Snapshots.class)))));

    /**
     * Answers are read from a snapshot by queries. What builds a snapshot fills a graph, and Jena
     * calls its adapters with one.
     */
    @ArchTest
    static final ArchRule GRAPHS_STAY_IN_THE_STORE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..store..",
                            "..build..",
                            "..rules..",
                            "..tables..",
                            "..quality..",
                            "..publishing..")
                    .and()
                    .haveNameNotMatching(
                            "org.biaozhun.(limits.StoppableExecution(\\$.*)?"
                                + "|endpoint.fuseki.(FusekiRegistry|GraphReader|AnswerOutput(\\$.*)?)"
                                + "|answers.QueryRunner)")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Graph.class, DatasetGraph.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|Dto)");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    /** What it polls is evaluated anew in the page, which the policy of our pages refuses. */
    @Test
    void browserTestsWaitForWhatIsSeenNotForExpressions() {
        ArchRule rule =
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(name("waitForFunction"))
                                        .or(target(name("waitForTimeout")))
                                        .as("it waits for an expression or a time"));
        JavaClasses tests = new ClassFileImporter().importPackages("org.biaozhun.browser");
        assertThat(tests).isNotEmpty();
        rule.check(tests);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (Path file : Repository.files("src/main/java", ".java")) {
            Path info = file.resolveSibling("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("@NullMarked");
        }
    }

    /** What stands in two places is changed in one of them. */
    @ParameterizedTest
    @CsvSource({
        "'\"https://w3id.org/biaozhun', Bz.java",
        "'\"W/', Caching.java",
        "'\"no-cache, public\"', Caching.java",
        "'\"no-store\"', Caching.java",
        "'ACCESS_CONTROL_', CrossOrigin.java",
        "'\"text/html\"', Format.java",
        "'\"text/turtle\"', Format.java",
        "'\"application/sparql-results', Format.java",
        "'\"last-seen\"', Certainty.java",
    })
    void anIdeaIsWrittenOnce(String text, String file) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path java : Repository.files("src/main/java", ".java")) {
            if (Files.readString(java).contains(text)) {
                found.add(java.getFileName().toString());
            }
        }
        assertThat(found).containsExactly(file);
    }

    @Test
    void noRoomIsTooFull() {
        assertThat(Repository.files("src/main/java", ".java"))
                .filteredOn(file -> !file.endsWith("package-info.java"))
                .extracting(Path::getParent)
                .isNotEmpty()
                .satisfies(rooms ->
                        assertThat(new HashSet<>(rooms))
                                .allSatisfy(room ->
                                        assertThat(Collections.frequency(rooms, room))
                                                .isLessThanOrEqualTo(MOST_CLASSES)));
    }

    @Test
    void noJavaFileIsLongerThanAScreenful() {
        assertThat(Repository.files("src", ".java"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(MAX_LINES));
    }
}
