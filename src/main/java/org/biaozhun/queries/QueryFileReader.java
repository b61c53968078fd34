package org.biaozhun.queries;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.biaozhun.corpus.CorpusFile;
import org.biaozhun.corpus.Finding;
import org.biaozhun.corpus.Finding.Place;
import org.biaozhun.corpus.SparqlFile;
import org.biaozhun.ontology.Prefixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one query file and lints it. */
final class QueryFileReader {

    private final Prefixes prefixes;
    private final List<Finding> findings;

    QueryFileReader(Prefixes prefixes, List<Finding> findings) {
        this.prefixes = prefixes;
        this.findings = findings;
    }

    Optional<NamedQuery> read(CorpusFile file) {
        Optional<QueryHeader> header = header(file);
        Optional<Query> query = SparqlFile.parse(file, findings::add);
        if (header.isEmpty() || query.isEmpty()) {
            return Optional.empty();
        }
        int before = findings.size();
        List<Parameter> parameters = parameters(file, query.get());
        lint(file, header.get(), query.get(), parameters);
        boolean sound =
                findings.subList(before, findings.size()).stream().noneMatch(Finding::isViolation);
        return sound
                ? Optional.of(
                        new NamedQuery(
                                file.stem(),
                                file.path(),
                                header.get(),
                                parameters,
                                query.get(),
                                file.text(),
                                SparqlFile.nondeterministicCall(query.get().toString()).isEmpty()))
                : Optional.empty();
    }

    private Optional<QueryHeader> header(CorpusFile file) {
        try {
            return Optional.of(QueryHeader.of(file.text()));
        } catch (QueryHeader.Malformed wrong) {
            violation(file, wrong.line(), 0, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private List<Parameter> parameters(CorpusFile file, Query query) {
        Set<String> names = new HashSet<>();
        for (Var variable : OpVars.mentionedVars(Algebra.compile(query))) {
            if (Parameter.isOne(variable.getVarName())) {
                names.add(variable.getVarName());
            }
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String variable : names) {
            try {
                parameters.add(Parameter.ofVariable(variable, prefixes));
            } catch (IllegalArgumentException trap) {
                violation(file, lineOf(file, "?" + variable), 0, String.valueOf(trap.getMessage()));
            }
        }
        parameters.sort(Comparator.comparing(Parameter::name));
        return parameters;
    }

    private void lint(
            CorpusFile file, QueryHeader header, Query query, List<Parameter> parameters) {
        for (String key : header.values().keySet()) {
            if (QueryHeader.IDLE.contains(key)) {
                warning(file, lineOf(file, key + ":"), "the key " + key + " has no effect here");
            } else if (!QueryHeader.KNOWN.contains(key)) {
                violation(file, lineOf(file, key + ":"), 0, "unknown key " + key);
            }
        }
        if (header.summary().isEmpty()) {
            violation(file, 1, 0, "the header has no summary");
        }
        if (header.description().isEmpty()) {
            violation(file, 1, 0, "the header has no description");
        }
        Object view = header.values().getOrDefault("view", "table");
        if (!QueryHeader.VIEWS.contains(view)) {
            violation(
                    file,
                    lineOf(file, "view:"),
                    0,
                    "a view is one of " + String.join(", ", new TreeSet<>(QueryHeader.VIEWS)));
        }
        Optional.ofNullable(header.values().get(PageTables.KEY))
                .flatMap(pages -> PageTables.fault(pages, parameters))
                .ifPresent(fault -> violation(file, lineOf(file, "#+ pages:"), 0, fault));
        lintChinese(file, header, parameters);
        if (query.isSelectType() && query.getOrderBy() == null) {
            violation(file, 1, 0, "a listed query has an ORDER BY, to the last tie-break");
        }
        for (Parameter parameter : parameters) {
            if (header.parameter(parameter.name()).example().isEmpty()) {
                violation(
                        file,
                        lineOf(file, "?" + parameter.variable()),
                        0,
                        "the parameter %s has no example".formatted(parameter.name()));
            }
        }
    }

    private void lintChinese(CorpusFile file, QueryHeader header, List<Parameter> parameters) {
        if (header.title().chinese().isEmpty()) {
            warning(file, 1, "the header has no " + QueryHeader.SUMMARY_ZH);
        }
        if (header.explanation().chinese().isEmpty()) {
            warning(file, 1, "the header has no " + QueryHeader.DESCRIPTION_ZH);
        }
        if (header.pages().filter(pages -> pages.heading().chinese().isEmpty()).isPresent()) {
            warning(file, lineOf(file, "#+ pages:"), "pages has no " + PageTables.HEADING_ZH);
        }
        for (Parameter parameter : parameters) {
            if (header.parameter(parameter.name()).chineseDescription().isEmpty()) {
                warning(
                        file,
                        lineOf(file, "?" + parameter.variable()),
                        "the parameter %s has no %s"
                                .formatted(parameter.name(), QueryHeader.DESCRIPTION_ZH));
            }
        }
    }

    private static long lineOf(CorpusFile file, String needle) {
        long line = 0;
        for (String text : file.text().lines().toList()) {
            line++;
            if (text.contains(needle)) {
                return line;
            }
        }
        return 1;
    }

    private void violation(CorpusFile file, long line, long column, String message) {
        findings.add(Finding.violation(new Place(file.path(), line, column), message));
    }

    private void warning(CorpusFile file, long line, String message) {
        findings.add(Finding.warning(new Place(file.path(), line, 0), message));
    }
}
