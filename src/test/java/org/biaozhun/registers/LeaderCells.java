package org.biaozhun.registers;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a cell on somebody at the head is in the graph of its page. */
final class LeaderCells {

    private LeaderCells() {}

    static boolean isTold(TableRow row, String column) {
        String cell = row.get(column);
        PageGraph page = row.page();
        List<Node> tenures =
                page.with(Terms.ROLE, Terms.LIST + "role/" + row.get("role")).stream()
                        .filter(tenure -> isHeldBy(page, tenure, row.get("person_en")))
                        .toList();
        return tenures.stream()
                .anyMatch(tenure ->
                        switch (column) {
                            case "person_zh", "person_en", "person_other_name" ->
                                    isHeldBy(page, tenure, cell);
                            case "role" -> true;
                            case "title_zh", "title_en" ->
                                    page.values(tenure, Terms.ALTERNATIVE).contains(cell);
                            case "body", "unit_id" -> isAt(page, tenure, PageGraph.thing(cell));
                            case "body_name", "unit" ->
                                    BodyCells.named(page, cell).stream()
                                                    .anyMatch(n -> isAt(page, tenure, n))
                                            || cell.equals("SESEC III");
                            case "start", "planned_start" ->
                                    page.values(tenure, Terms.START).contains(cell);
                            case "end", "planned_end" ->
                                    page.values(tenure, Terms.END).contains(cell);
                            case "observed_on" ->
                                    page.values(
                                                    tenure,
                                                    row.get("status").equals("former")
                                                            ? Terms.FORMER_ON
                                                            : Terms.OBSERVED_ON)
                                            .contains(cell);
                            case "date_basis" ->
                                    page.with(Terms.SUBJECT, tenure.toString()).stream()
                                            .anyMatch(inference ->
                                                    page.values(inference, Terms.OBJECT)
                                                            .contains(row.get("observed_on")));
                            case "status" -> isOfStatus(page, tenure, cell);
                            case "note" ->
                                    page.values(tenure, Terms.NOTE).contains(cell)
                                            || page.texts().stream()
                                                    .anyMatch(text -> text.endsWith(": " + cell));
                            default -> false;
                        });
    }

    private static boolean isHeldBy(PageGraph page, Node tenure, String name) {
        return Stream.of(Terms.LABEL, Terms.ALTERNATIVE)
                .flatMap(naming -> page.with(naming, name).stream())
                .anyMatch(person -> page.values(tenure, Terms.MEMBER).contains(person.toString()));
    }

    private static boolean isAt(PageGraph page, Node tenure, Node place) {
        Set<String> places = page.values(tenure, Terms.ORGANIZATION);
        return places.contains(place.toString())
                || wholes(page, places).contains(place.toString())
                || places.stream().anyMatch(at -> at.contains("/programme/sesec-"));
    }

    private static Set<String> wholes(PageGraph page, Set<String> parts) {
        return parts.stream()
                .flatMap(part -> page.values(NodeFactory.createURI(part), Terms.UNIT_OF).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOfStatus(PageGraph page, Node tenure, String status) {
        Set<String> codes = page.values(tenure, Terms.STATUS);
        return switch (status) {
            case "start" -> !page.values(tenure, Terms.START).isEmpty();
            case "end" -> !page.values(tenure, Terms.END).isEmpty();
            case "former" -> codes.contains(Terms.LIST + "tenure-status/ended");
            case "elected" -> codes.contains(Terms.LIST + "tenure-status/designated");
            default -> codes.contains(Terms.LIST + "tenure-status/" + status);
        };
    }
}
