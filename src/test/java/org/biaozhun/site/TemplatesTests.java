package org.biaozhun.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Repository;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.web.problems.ProblemType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The templates and their words. */
class TemplatesTests {

    private static final Path RESOURCES = Repository.ROOT.resolve("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z.-]*)[(}]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @TestFactory
    Stream<DynamicTest> templatesHaveNothingInline() {
        return Repository.files("src/main/resources/templates", ".html").stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(), () -> assertNothingInline(file)));
    }

    /** The preview of the annex is written by its renderer, which escapes. */
    private static boolean isAnnex(Path file) {
        return file.endsWith("annex.html");
    }

    private static void assertNothingInline(Path file) throws IOException {
        Document template = Jsoup.parse(Files.readString(file));
        assertThat(template.select("style, [style], script:not([src])")).isEmpty();
        assertThat(template.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("th:style"))
                .noneMatch(a -> a.getKey().startsWith("th:on"))
                .noneMatch(a -> a.getKey().equals("th:utext") && !isAnnex(file));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaces() throws IOException {
        Properties english = words("messages.properties");
        Properties chinese = words("messages_zh.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(chinese.getProperty(key)))
                                .as(key)
                                .isEqualTo(places(english.getProperty(key))));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void everyWordOfTheTemplatesIsThere() throws IOException {
        Set<String> known = words("messages.properties").stringPropertyNames();
        for (Path file : Repository.files("src/main/resources/templates", ".html")) {
            List<String> used =
                    KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
            assertThat(known).as(file.getFileName().toString()).containsAll(used);
        }
    }

    /** A column of a table on a page is not headed by the name of a variable. */
    @Test
    void everyColumnOfATableOnAPageHasItsWords() throws IOException {
        Set<String> known = words("messages.properties").stringPropertyNames();
        for (NamedQuery query : QueryCatalogue.of(Repository.snapshot()).all()) {
            if (query.header().pages().isPresent()) {
                List<String> columns = query.columns();
                assertThat(columns)
                        .filteredOn(column -> !columns.contains(column + "Label"))
                        .extracting(column -> "column." + column.replaceFirst("Label$", ""))
                        .as(query.name())
                        .isSubsetOf(known);
            }
        }
    }

    @Test
    void everyProblemHasItsWordsInChinese() throws IOException {
        Set<String> wanted =
                Stream.of(ProblemType.values())
                        .flatMap(type -> Stream.of(".title", ".what").map(type.slug()::concat))
                        .map("problem."::concat)
                        .collect(Collectors.toSet());
        assertThat(words("problems_zh.properties").stringPropertyNames()).isEqualTo(wanted);
    }

    @Test
    void theStyleSheetIsOneSmallFileWithoutForeignHosts() throws IOException {
        String style = Files.readString(RESOURCES.resolve("static/biaozhun.css"));
        assertThat(style.length()).isLessThan(20_000);
        assertThat(style).doesNotContain("http", "@import", "url(");
    }
}
