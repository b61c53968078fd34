package org.biaozhun.imports;

import org.biaozhun.ontology.Bz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A query for a table, proposed by what stands in its columns: what is sure is written out, the
 * rest stands in comments for the editor to decide.
 */
final class Proposal {

    private static final Pattern OTHER_NAMES =
            Pattern.compile("other|also|alias|alt|former|abbr|short|又称|别名|曾用|简称|其他");

    private static final String ROW_NUMBER = "ROWNUM";

    /** What the addresses of things begin with. */
    static final String THINGS = Bz.BASE + "id/";

    private final String name;
    private final BroughtTable table;
    private final Map<String, Guess> guesses;
    private final List<String> left;
    private final Subject subject;
    private final QueryText query = new QueryText();

    /** What a row is about, and the column that says so. */
    private record Subject(String column, Guess guess) {}

    /**
     * A proposal.
     *
     * @param name the name of the table
     * @param kinds the kinds of things of the corpus
     */
    Proposal(String name, BroughtTable table, Set<String> kinds) {
        this.name = name;
        this.table = table;
        this.guesses = new TreeMap<>();
        for (String column : table.variables()) {
            guesses.put(column, Guess.of(table.values(column), kinds));
        }
        this.left = new ArrayList<>(table.variables());
        this.subject = subject();
    }

    /** What each column seems to be, as lines to print. */
    List<String> columns() {
        return table.variables().stream()
                .map(column ->
                        "  ?%s: %s%s"
                                .formatted(
                                        column,
                                        guess(column).words(),
                                        Guess.isSeveral(table.values(column))
                                                ? ", several in a cell"
                                                : ""))
                .toList();
    }

    /** How many rows have nothing in the column by which a row is what it is about. */
    int rowsWithoutSubject() {
        return subject.column().equals(ROW_NUMBER)
                ? 0
                : table.rows().size() - table.values(subject.column()).size();
    }

    String subjectColumn() {
        return subject.column();
    }

    private Guess guess(String column) {
        return guesses.getOrDefault(column, Guess.EMPTY);
    }

    /**
     * A designation is best, then a thing of the graph, then a name; else the number of the row.
     */
    private Subject subject() {
        for (Guess wanted :
                List.of(
                        Guess.COMMITTEE,
                        Guess.STANDARD,
                        Guess.THING,
                        Guess.LATIN,
                        Guess.CHINESE,
                        Guess.NAMES)) {
            Optional<String> found =
                    table.variables().stream()
                            .filter(column -> guess(column) == wanted)
                            .filter(column -> !Guess.isSeveral(table.values(column)))
                            .filter(this::tellsApart)
                            .findFirst();
            if (found.isPresent()) {
                return new Subject(found.get(), wanted);
            }
        }
        return new Subject(ROW_NUMBER, Guess.TEXT);
    }

    /** Whether most values of a column stand in one row only: a status names nothing. */
    private boolean tellsApart(String column) {
        List<String> values = table.values(column);
        return Set.copyOf(values).size() * 2 > values.size();
    }

    /** The query, which is right as it stands. */
    String text() {
        source();
        left.remove(subject.column());
        switch (subject.guess()) {
            case COMMITTEE -> committee();
            case STANDARD -> standard();
            case THING -> thing();
            default -> body();
        }
        names();
        OtherColumns others = new OtherColumns(table, query, subject.guess());
        for (String column : left) {
            others.read(column, guess(column));
        }
        return query.text(name, subject.column());
    }

    private void source() {
        String work = "work:" + name;
        String entry = "<%scatalog/%s>".formatted(Bz.BASE, name);
        query.make("<> dcterms:source %s .".formatted(work));
        query.make(
                work + " a bz:BackgroundSource ;",
                "  skos:prefLabel \"Table %s\"@en ;".formatted(name),
                "  dcterms:title \"Table %s\"@en .".formatted(name));
        query.make(
                "# %s schema:url <https://example.org/> . # the page that it comes from"
                        .formatted(work),
                "# %s bz:asOf \"2026-01-31\"^^xsd:date . # the day of which it tells"
                        .formatted(work));
        query.make(
                "<%scatalog> dcat:dataset %s .".formatted(Bz.BASE, entry),
                entry + " a dcat:Dataset ;",
                "  dcterms:title \"Table %s\"@en ;".formatted(name),
                "  dcterms:source %s .".formatted(work),
                "# %s dcterms:publisher \"…\"@en ; dcterms:rights \"…\"@en . # whose it is, and what is allowed"
                        .formatted(entry));
    }

    private void committee() {
        String column = subject.column();
        query.bind("bzf:designation(?%s)".formatted(column), "designation_");
        query.bind(
                "REPLACE(bzf:slug(?designation_), \"-(jtc|tc|pc|sc|swg|wg)-([0-9])\", \"-$1$2\")",
                "place_");
        query.bind("IRI(CONCAT(\"%scommittee/\", ?place_))".formatted(THINGS), "thing_");
        query.fact("a bz:Committee");
        query.proposed(
                "a bz:TechnicalCommittee", "or bz:Subcommittee, bz:WorkingGroup with a parent?");
        query.fact("dcterms:identifier ?designation_");
    }

    private void standard() {
        query.bind("bzf:designation(?%s)".formatted(subject.column()), "designation_");
        query.bind("REPLACE(LCASE(?designation_), \"[^a-z0-9.]+\", \"-\")", "place_");
        query.bind("IRI(CONCAT(\"%sstandard/\", ?place_))".formatted(THINGS), "thing_");
        query.bind(
                "IF(REGEX(?designation_, \"/(XG|AMD|A|COR)[0-9 ]\", \"i\"), bz:StandardAmendment,"
                        + " IF(REGEX(?designation_, \"[-:][0-9]{4}$\"), bz:StandardEdition,"
                        + " bz:Standard))",
                "class_");
        query.fact("a ?class_");
        query.fact("dcterms:identifier ?designation_");
    }

    private void thing() {
        query.bind(
                "IRI(CONCAT(\"%s\", REPLACE(?%s, \":\", \"/\")))"
                        .formatted(THINGS, subject.column()),
                "thing_");
    }

    private void body() {
        String slug =
                subject.guess().isName()
                        ? "bzf:slug(?%s)".formatted(subject.column())
                        : "\"%s-\", STR(?ROWNUM)".formatted(name);
        query.bind("IRI(CONCAT(\"%sbody/\", %s))".formatted(THINGS, slug), "thing_");
        query.fact("a org:FormalOrganization");
        query.ask("No body? Change the class here, and body/ in the address of ?thing_.");
        if (!subject.guess().isName()) {
            query.bind("STRLANG(CONCAT(\"%s \", STR(?ROWNUM)), \"en\")".formatted(name), "label_");
            query.fact("skos:prefLabel ?label_");
        }
    }

    /** An English label is required; other names come where the headers call them so. */
    private void names() {
        Optional<String> latin = label(Guess.LATIN);
        Optional<String> chinese = label(Guess.CHINESE).or(() -> label(Guess.NAMES));
        boolean isNamed = latin.isPresent() || subject.guess() == Guess.THING;
        latin.ifPresent(column -> name(column, "skos:prefLabel"));
        if (!isNamed && subject.guess() != Guess.TEXT && !subject.guess().isName()) {
            query.bind("STRLANG(?designation_, \"en\")", "label_");
            query.fact("skos:prefLabel ?label_");
        }
        chinese.ifPresent(column ->
                name(column, subject.guess() == Guess.THING ? "skos:altLabel" : "skos:prefLabel"));
    }

    private Optional<String> label(Guess wanted) {
        if (subject.guess() == wanted) {
            return Optional.of(subject.column());
        }
        return subject.guess() == Guess.THING
                ? Optional.empty()
                : left.stream()
                        .filter(column -> guess(column) == wanted)
                        .filter(column -> !Guess.isSeveral(table.values(column)))
                        .filter(column -> !isOtherNames(column) && !Holders.isRole(column))
                        .filter(this::tellsApart)
                        .findFirst();
    }

    /** Whether a header says that its column has names beside the first. */
    static boolean isOtherNames(String column) {
        return OTHER_NAMES.matcher(column.toLowerCase(Locale.ROOT)).find();
    }

    private void name(String column, String property) {
        left.remove(column);
        query.bind("bzf:name(?%s)".formatted(column), column + "__name");
        query.fact("%s ?%s__name".formatted(property, column));
    }
}
