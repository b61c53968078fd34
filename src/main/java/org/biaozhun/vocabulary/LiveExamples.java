package org.biaozhun.vocabulary;

import org.biaozhun.answers.AnswerTable;
import org.biaozhun.answers.NamedQueries;
import org.biaozhun.answers.Page;
import org.biaozhun.answers.format.AnswerFormat;
import org.biaozhun.names.Wording;
import org.biaozhun.queries.NamedQuery;
import org.biaozhun.queries.Parameter;
import org.biaozhun.queries.QueryCatalogue;
import org.biaozhun.store.Derived;
import org.biaozhun.store.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Questions that show the ontology at work, each with the beginning of its answer. */
@Component
class LiveExamples {

    /** One for each part of the model; a corpus may lack some. */
    private static final List<String> NAMES =
            List.of(
                    "holder-on-day",
                    "committee-governance",
                    "legal-basis",
                    "open-consultations",
                    "event-participants");

    private static final Page BEGINNING = new Page(1, 4);

    private final NamedQueries queries;
    private final Derived<List<Example>> answered = Derived.of(this::run);

    LiveExamples(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * A question with the beginning of its answer.
     *
     * @param name name of the query
     * @param title what is asked
     * @param values what is given for its parameters
     * @param table the first rows
     */
    record Example(String name, Wording title, Map<String, String> values, AnswerTable table) {

        /** The page of the question with its whole answer. */
        public String href() {
            UriComponentsBuilder path = UriComponentsBuilder.fromPath("/api/queries/" + name);
            values.keySet().forEach(key -> path.queryParam(key, "{" + key + "}"));
            return path.encode().buildAndExpand(values.values().toArray()).toUriString();
        }
    }

    /** The examples, run once for each snapshot. */
    List<Example> of(Snapshot snapshot) {
        return snapshot.derived(answered);
    }

    private List<Example> run(Snapshot snapshot) {
        return NAMES.stream()
                .flatMap(name -> QueryCatalogue.of(snapshot).find(name).stream())
                .map(query -> run(snapshot, query))
                .toList();
    }

    private Example run(Snapshot snapshot, NamedQuery query) {
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                query.header()
                        .parameter(parameter.name())
                        .example()
                        .ifPresent(example -> values.put(parameter.name(), example));
            }
        }
        Map<String, List<String>> given = new TreeMap<>();
        values.forEach((name, value) -> given.put(name, List.of(value)));
        AnswerTable table =
                queries.table(
                        snapshot,
                        queries.call(
                                snapshot,
                                query.name(),
                                given,
                                AnswerFormat.HTML,
                                Optional.of(BEGINNING),
                                false));
        return new Example(query.name(), query.header().title(), values, table);
    }
}
