package org.biaozhun.things.tables;

import org.apache.jena.graph.Node;
import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.NodeTable;
import org.biaozhun.dates.Certainty;
import org.biaozhun.things.facts.Labels;
import org.biaozhun.things.facts.Links;
import org.biaozhun.things.facts.Name;
import org.biaozhun.things.facts.SourceList;
import org.biaozhun.things.tables.PagePlan.Question;
import org.biaozhun.things.tables.Panel.Cell;
import org.biaozhun.things.tables.Panel.Column;
import org.biaozhun.things.tables.Panel.Row;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answer to a question of a page, which becomes a panel when its things have names. */
public final class PanelTable {

    private static final String LABEL = "Label";
    private static final String SOURCES = "articles";
    private static final String CERTAINTY = "certainty";
    private static final Set<String> NAMES_OF_ROWS = Set.of("title", "text");

    private final Question question;
    private final String iri;
    private final Map<String, List<String>> values;
    private final NodeTable table;

    /**
     * An answer about a thing.
     *
     * @param iri IRI of the thing
     * @param values what is asked, by parameter
     */
    PanelTable(Question question, String iri, Map<String, List<String>> values, NodeTable table) {
        this.question = question;
        this.iri = iri;
        this.values = values;
        this.table = table;
    }

    boolean isEmpty() {
        return table.rows().isEmpty();
    }

    /** The things that it names. */
    public List<Node> things() {
        List<Integer> named =
                IntStream.range(0, table.columns().size())
                        .map(this::iriColumn)
                        .filter(column -> column >= 0)
                        .distinct()
                        .boxed()
                        .toList();
        return table.rows().stream()
                .flatMap(row -> named.stream().flatMap(column -> iri(row, column).stream()))
                .distinct()
                .toList();
    }

    /** The panel. */
    public Panel panel(Labels labels, SourceList sources) {
        List<Integer> shown =
                IntStream.range(0, table.columns().size()).filter(this::isShown).boxed().toList();
        return new Panel(
                question.query(),
                question.heading(),
                path(),
                shown.stream().map(this::column).toList(),
                table.rows().stream().map(row -> row(row, shown, labels, sources)).toList(),
                table.total());
    }

    private String path() {
        return values.entrySet().stream()
                .flatMap(given ->
                        given.getValue().stream()
                                .map(value -> given.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&", "/api/queries/" + question.query() + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Row row(
            List<Optional<Node>> row, List<Integer> shown, Labels labels, SourceList sources) {
        int source = table.columns().indexOf(SOURCES);
        return new Row(
                shown.stream().map(column -> cell(row, column, labels)).toList(),
                source < 0 ? List.of() : sources.ofSlugs(text(row, source)));
    }

    /** Columns that say nothing here, or say it in another column, are left out. */
    private boolean isShown(int column) {
        int thing = iriColumn(column);
        boolean isEmpty = cells(column).allMatch(cell -> cell.text().isEmpty());
        boolean isSelf = thing >= 0 && cells(thing).allMatch(cell -> cell.iri().equals(iri));
        return !isEmpty
                && !isSelf
                && !hasIris(column)
                && !table.columns().get(column).equals(SOURCES);
    }

    private boolean hasIris(int column) {
        return table.rows().stream().anyMatch(row -> iri(row, column).isPresent());
    }

    private Column column(int at) {
        boolean isNumber = cells(at).allMatch(cell -> cell.isNumber() || cell.text().isEmpty());
        return new Column(heading(at), isNumber);
    }

    private String heading(int column) {
        String name = table.columns().get(column);
        return name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
    }

    /** The column with the IRI that a column names: its twin, or for a title the first without. */
    private int iriColumn(int column) {
        String name = table.columns().get(column);
        if (name.endsWith(LABEL)) {
            return table.columns().indexOf(heading(column));
        }
        if (!NAMES_OF_ROWS.contains(name)) {
            return -1;
        }
        return IntStream.range(0, table.columns().size())
                .filter(this::hasIris)
                .filter(at -> !table.columns().contains(table.columns().get(at) + LABEL))
                .findFirst()
                .orElse(-1);
    }

    private Cell cell(List<Optional<Node>> row, int column, Labels labels) {
        AnswerTable.Cell cell = AnswerTable.Cell.of(row.get(column));
        int at = iriColumn(column);
        Optional<Node> thing = at < 0 ? Optional.empty() : iri(row, at);
        boolean isNamed = table.columns().get(column).endsWith(LABEL);
        boolean isName = isNamed || NAMES_OF_ROWS.contains(table.columns().get(column));
        String language = isName ? "en" : "";
        if (thing.isEmpty() || cell.text().isEmpty()) {
            return new Cell(text(cell.text(), column, language, labels), cell.isNumber());
        }
        String chinese = isNamed ? labels.chinese(thing.get()).orElse("") : "";
        String href = Links.href(thing.get());
        return new Cell(new Name(cell.text(), language, chinese, "", href), cell.isNumber());
    }

    /** A text that leads nowhere; a certainty and the label of a code have a Chinese name too. */
    private Name text(String text, int column, String language, Labels labels) {
        String name = table.columns().get(column);
        if (name.equals(CERTAINTY) && !text.isEmpty()) {
            Certainty certainty = Certainty.ofCode(text);
            return new Name(
                    certainty.word(Locale.ENGLISH), "en", certainty.word(Locale.CHINESE), "", "");
        }
        String chinese = NAMES_OF_ROWS.contains(name) ? "" : labels.chineseOfCodes(text);
        return chinese.isEmpty()
                ? Name.ofText(text, language)
                : new Name(text, "en", chinese, "", "");
    }

    private Stream<AnswerTable.Cell> cells(int column) {
        return table.rows().stream().map(row -> AnswerTable.Cell.of(row.get(column)));
    }

    private static String text(List<Optional<Node>> row, int column) {
        return AnswerTable.Cell.of(row.get(column)).text();
    }

    private static Optional<Node> iri(List<Optional<Node>> row, int column) {
        return row.get(column).filter(Node::isURI);
    }
}
