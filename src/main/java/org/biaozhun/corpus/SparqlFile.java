package org.biaozhun.corpus;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.biaozhun.corpus.Finding.Place;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parses the SPARQL of a corpus file, as SPARQL 1.1 without extensions. */
public final class SparqlFile {

    private static final Pattern NONDETERMINISTIC =
            Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(");

    private SparqlFile() {}

    /**
     * Where a text calls a function that answers differently each time: its name and its place.
     *
     * @param text the text of a query
     */
    public static Optional<MatchResult> nondeterministicCall(String text) {
        return NONDETERMINISTIC.matcher(text).results().findFirst();
    }

    /**
     * The query in a file; empty if it does not parse, which is then reported with its place.
     *
     * @param file the file
     * @param report takes what is wrong
     */
    public static Optional<Query> parse(CorpusFile file, Consumer<Finding> report) {
        return parse(file, null, report);
    }

    /**
     * The query in a file, likewise.
     *
     * @param file the file
     * @param base what its relative IRIs are relative to; null for none of its own
     * @param report takes what is wrong
     */
    public static Optional<Query> parse(
            CorpusFile file, @Nullable String base, Consumer<Finding> report) {
        try {
            return Optional.of(QueryFactory.create(file.text(), base, Syntax.syntaxSPARQL_11));
        } catch (QueryParseException wrong) {
            Place place = new Place(file.path(), wrong.getLine(), wrong.getColumn());
            report.accept(Finding.violation(place, String.valueOf(wrong.getMessage())));
        } catch (QueryException wrong) {
            Place place = new Place(file.path(), 1, 0);
            report.accept(Finding.violation(place, String.valueOf(wrong.getMessage())));
        }
        return Optional.empty();
    }
}
