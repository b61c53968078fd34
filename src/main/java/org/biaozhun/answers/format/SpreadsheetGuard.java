package org.biaozhun.answers.format;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

import java.util.List;

/**
 * Keeps texts from being run as formulas by the spreadsheet that opens them: a text that begins
 * like a formula gets an apostrophe before it. Numbers stay numbers.
 */
final class SpreadsheetGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetGuard() {}

    static Answer.Rows guarded(Answer.Rows rows) {
        boolean isClean = rows.bindings().stream().noneMatch(row -> isDangerous(rows, row));
        return isClean
                ? rows
                : new Answer.Rows(
                        rows.variables(),
                        rows.bindings().stream()
                                .map(row -> guarded(rows.variables(), row))
                                .toList());
    }

    private static boolean isDangerous(Answer.Rows rows, Binding row) {
        return rows.variables().stream().map(row::get).anyMatch(n -> n != null && isDangerous(n));
    }

    private static Binding guarded(List<Var> variables, Binding row) {
        BindingBuilder guarded = BindingFactory.builder();
        for (Var variable : variables) {
            Node node = row.get(variable);
            if (node != null) {
                guarded.add(variable, isDangerous(node) ? guarded(node) : node);
            }
        }
        return guarded.build();
    }

    private static Node guarded(Node text) {
        return NodeFactory.createLiteralString("'" + text.getLiteralLexicalForm());
    }

    private static boolean isDangerous(Node node) {
        if (!node.isLiteral() || node.getLiteralLexicalForm().isEmpty()) {
            return false;
        }
        boolean startsSo = FORMULA_STARTS.indexOf(node.getLiteralLexicalForm().charAt(0)) >= 0;
        return startsSo && !isNumber(node);
    }

    private static boolean isNumber(Node node) {
        return node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())
                && node.getLiteralValue() instanceof Number;
    }
}
