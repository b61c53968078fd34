package org.biaozhun.registers;

import org.apache.jena.graph.Node;
import org.biaozhun.designations.Designations;

import java.util.List;
import java.util.Locale;

/** Where a cell on what came after is in the graph of its page. */
final class EventCells {

    private EventCells() {}

    static boolean isTold(TableRow row, String column) {
        String cell = row.get(column);
        List<String> texts = row.page().texts();
        return switch (column) {
            case "thing" -> {
                Node thing = PageGraph.thing(cell);
                yield !row.page().graph().find(thing, Node.ANY, Node.ANY).toList().isEmpty()
                        || !row.page().graph().find(Node.ANY, Node.ANY, thing).toList().isEmpty();
            }
            case "standard" -> texts.contains(Designations.standard(cell).get().normal());
            case "date" ->
                    texts.contains(cell)
                            || texts.contains("[.." + cell + "]")
                            || texts.stream().anyMatch(text -> text.endsWith(", " + cell + "."));
            case "date_basis" -> texts.stream().anyMatch(text -> text.startsWith("Date of "));
            default ->
                    texts.stream()
                            .anyMatch(text ->
                                    text.toLowerCase(Locale.ROOT)
                                            .contains(cell.toLowerCase(Locale.ROOT)));
        };
    }
}
