package org.biaozhun.queries;

import org.apache.jena.query.Query;

import java.util.List;
import java.util.Optional;

/**
 * A query that has a name, parameters and an explanation.
 *
 * @param name file stem, unique in the corpus
 * @param path path of the file in the corpus
 * @param header what the file says of itself
 * @param parameters what a call gives, in the order of the alphabet
 * @param query the parsed SPARQL
 * @param text the file
 * @param isDeterministic whether equal calls to one snapshot have equal answers
 */
public record NamedQuery(
        String name,
        String path,
        QueryHeader header,
        List<Parameter> parameters,
        Query query,
        String text,
        boolean isDeterministic) {

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /** The folder below {@code queries} in which the file lies: {@code analysis}, … */
    public String folder() {
        String[] folders = path.split("/", -1);
        return folders.length > 2 ? folders[1] : "";
    }

    /** Whether the answer is yes or no. */
    public boolean isAsk() {
        return query.isAskType();
    }

    /** The columns of the answer, in their order; of a graph, or of yes or no, none. */
    public List<String> columns() {
        return List.copyOf(query.getResultVars());
    }

    /** Whether it is a check: a question of editors to their files. */
    public boolean isForEditors() {
        return folder().equals("checks");
    }

    /** The parameter of a name. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
}
