package org.biaozhun.queries;

import org.biaozhun.names.Wording;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The header of a query file: its lines that begin with {@code #+}, one YAML document in grlc's
 * keys and ours.
 *
 * @param values the document: texts as they are written, lists, and mappings
 */
public record QueryHeader(Map<String, Object> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARK = "#+";

    /** How an answer can be shown first. */
    static final Set<String> VIEWS = Set.of("table", "network", "timeline", "chart");

    static final String SUMMARY_ZH = "summary@zh";
    static final String DESCRIPTION_ZH = "description@zh";

    /** Keys of grlc that say nothing where there is one local dataset. */
    static final Set<String> IDLE =
            Set.of("endpoint", "endpoint_in_url", "endpoint-method", "transform", "mime");

    static final Set<String> KNOWN =
            Set.of(
                    "summary",
                    SUMMARY_ZH,
                    "description",
                    DESCRIPTION_ZH,
                    "tags",
                    "method",
                    "pagination",
                    "defaults",
                    "enumerate",
                    "id",
                    "labels",
                    "params",
                    "columns",
                    PageTables.KEY,
                    "view",
                    "frame",
                    "timeout",
                    "deprecated",
                    "call");

    /** The header is not YAML, or not a mapping. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final long line;

        Malformed(long line, String message) {
            super(message);
            this.line = line;
        }

        /** The line of the file on which it is malformed. */
        long line() {
            return line;
        }
    }

    /**
     * What the header says of one parameter.
     *
     * @param description what it means
     * @param chineseDescription the same in Chinese
     * @param example a value to try
     * @param pattern a regular expression that values match, if any
     */
    public record ParameterText(
            Optional<String> description,
            Optional<String> chineseDescription,
            Optional<String> example,
            Optional<String> pattern) {}

    /** Reads the header of a query text; a text without one has an empty header. */
    static QueryHeader of(String text) throws Malformed {
        List<String> yaml = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(MARK)) {
                yaml.add(line.substring(MARK.length()));
                lines.add(number);
            }
        }
        return parse(yaml, lines);
    }

    private static QueryHeader parse(List<String> yaml, List<Long> lines) throws Malformed {
        try {
            return new QueryHeader(HeaderYaml.read(String.join("\n", yaml) + "\n"));
        } catch (MarkedYAMLException wrong) {
            int index = wrong.getProblemMark() == null ? 0 : wrong.getProblemMark().getLine();
            long line = lines.isEmpty() ? 1 : lines.get(Math.min(index, lines.size() - 1));
            throw new Malformed(line, "the header is not YAML: " + wrong.getProblem());
        } catch (IllegalArgumentException wrong) {
            throw new Malformed(1, String.valueOf(wrong.getMessage()));
        }
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf).filter(s -> !s.isBlank());
    }

    /** One line that says what is asked. */
    public Optional<String> summary() {
        return text("summary");
    }

    /** What the answer holds and how to read it. */
    public Optional<String> description() {
        return text("description");
    }

    /** What is asked, in both languages; without a summary nothing. */
    public Wording title() {
        return new Wording(summary().orElse(""), text(SUMMARY_ZH));
    }

    /** How to read the answer, in both languages. */
    public Wording explanation() {
        return new Wording(description().orElse(""), text(DESCRIPTION_ZH));
    }

    /** The tags under which the catalogue lists the query. */
    public List<String> tags() {
        return values.get("tags") instanceof List<?> tags
                ? tags.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How the answer is shown first: table, network, timeline or chart. */
    public String view() {
        return text("view").filter(VIEWS::contains).orElse("table");
    }

    /** On which pages the answer stands as a table. */
    public Optional<PageTables> pages() {
        return Optional.ofNullable(values.get(PageTables.KEY))
                .flatMap(pages -> PageTables.of(pages, title()));
    }

    /** What each column of the answer means. */
    public Map<String, String> columns() {
        return nested("columns").entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> String.valueOf(entry.getValue()),
                                (a, b) -> b,
                                LinkedHashMap::new));
    }

    /** The frame in which JSON-LD is to be put, as JSON. */
    public Optional<String> frame() {
        return values.get(HeaderYaml.TYPED) instanceof Map<?, ?> frame
                ? Optional.of(JSON.writeValueAsString(frame))
                : Optional.empty();
    }

    /** What the header says of a parameter. */
    public ParameterText parameter(String name) {
        Map<String, Object> about =
                nested("params").get(name) instanceof Map<?, ?> map ? copy(map) : Map.of();
        return new ParameterText(
                Optional.ofNullable(about.get("description")).map(String::valueOf),
                Optional.ofNullable(about.get(DESCRIPTION_ZH)).map(String::valueOf),
                Optional.ofNullable(about.get("example")).map(String::valueOf),
                Optional.ofNullable(about.get("pattern")).map(String::valueOf));
    }

    /** The value of a parameter that a call leaves out. */
    public Optional<String> defaultOf(String name) {
        return Optional.ofNullable(nested("defaults").get(name)).map(String::valueOf);
    }

    private Map<String, Object> nested(String key) {
        return values.get(key) instanceof Map<?, ?> map ? copy(map) : Map.of();
    }
}
