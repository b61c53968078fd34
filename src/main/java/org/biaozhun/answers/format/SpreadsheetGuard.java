package org.biaozhun.answers.format;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

import java.util.Iterator;

/**
 * Keeps texts from being run as formulas by the spreadsheet that opens them: a text that begins
 * like a formula gets an apostrophe before it. Numbers stay numbers. For what spreadsheets open
 * only: programs get texts as they are.
 */
public final class SpreadsheetGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetGuard() {}

    /** The rows as a spreadsheet may have them, one by one. */
    static RowSet guarded(RowSet rows) {
        Iterator<Binding> guarded =
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public Binding next() {
                        return guarded(rows.next());
                    }
                };
        return RowSetStream.create(rows.getResultVars(), guarded);
    }

    /** The text of a cell as a spreadsheet may have it. */
    public static String guarded(String text) {
        return startsLikeAFormula(text) ? "'" + text : text;
    }

    private static Binding guarded(Binding row) {
        BindingBuilder guarded = BindingFactory.builder();
        Iterator<Var> variables = row.vars();
        while (variables.hasNext()) {
            Var variable = variables.next();
            guarded.add(variable, guarded(row.get(variable)));
        }
        return guarded.build();
    }

    private static Node guarded(Node node) {
        boolean isText = node.isLiteral() && startsLikeAFormula(node.getLiteralLexicalForm());
        return isText && !isNumber(node)
                ? NodeFactory.createLiteralString(guarded(node.getLiteralLexicalForm()))
                : node;
    }

    private static boolean startsLikeAFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isNumber(Node node) {
        return node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())
                && node.getLiteralValue() instanceof Number;
    }
}
