package org.biaozhun.registers;

import org.apache.jena.graph.Node;

import java.util.List;
import java.util.Set;

/** Where a cell on a name or the life of a body is in the graph of its page. */
final class BodyCells {

    private BodyCells() {}

    /** Things with a name. */
    static List<Node> named(PageGraph page, String name) {
        return page.with(Terms.FORM, name).stream()
                .flatMap(label -> page.with(Terms.NAMES, label.toString()).stream())
                .toList();
    }

    static boolean isTold(TableRow row, String column) {
        String cell = row.get(column);
        PageGraph page = row.page();
        Set<Node> subjects =
                Set.of("predecessor", "successor").contains(row.get("name_status"))
                        ? Set.copyOf(named(page, row.get("name_en")))
                        : Set.of(PageGraph.thing(row.get("thing")));
        return subjects.stream()
                .anyMatch(subject ->
                        switch (column) {
                            case "thing" ->
                                    !page.graph()
                                                    .find(subject, Node.ANY, Node.ANY)
                                                    .toList()
                                                    .isEmpty()
                                            || !page.graph()
                                                    .find(Node.ANY, Node.ANY, PageGraph.thing(cell))
                                                    .toList()
                                                    .isEmpty();
                            case "name_status" -> isOfNameStatus(page, row, subject);
                            case "name_zh",
                                    "name_en",
                                    "abbr",
                                    "abbr_zh",
                                    "former_name_zh",
                                    "former_name_en",
                                    "former_abbr" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    named(page, part).contains(subject)
                                                            || page.values(subject, Terms.NOTATION)
                                                                    .contains(part));
                            case "name_zh_basis", "name_en_basis" ->
                                    page.with(Terms.OBJECT, row.get(column.replace("_basis", "")))
                                                    .size()
                                            == 1;
                            case "former_until" -> ofName(page, subject, Terms.END, cell);
                            case "valid_from" ->
                                    page.values(subject, Terms.FOUNDED).contains(cell)
                                            || ofName(page, subject, Terms.START, cell);
                            case "valid_to" ->
                                    page.values(subject, Terms.DISSOLVED).contains(cell)
                                            || ofName(page, subject, Terms.END, cell);
                            case "parent" -> isPartOf(page, subject, PageGraph.thing(cell));
                            case "parent_as_printed" ->
                                    named(page, cell).stream()
                                            .anyMatch(whole -> isPartOf(page, subject, whole));
                            case "parent_from" ->
                                    page.with(Terms.MEMBER, subject.toString()).stream()
                                            .anyMatch(t ->
                                                    page.values(t, Terms.START).contains(cell));
                            case "guided_by", "secretariat" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    page
                                                            .with(
                                                                    Terms.MEMBER,
                                                                    PageGraph.thing(part)
                                                                            .toString())
                                                            .stream()
                                                            .anyMatch(t ->
                                                                    page.values(
                                                                                    t,
                                                                                    Terms
                                                                                            .ORGANIZATION)
                                                                            .contains(
                                                                                    subject
                                                                                            .toString())));
                            case "predecessor" ->
                                    row.parts(column)
                                            .allMatch(part ->
                                                    page.values(PageGraph.thing(part), Terms.NEXT)
                                                            .contains(subject.toString()));
                            case "predecessor_zh", "predecessor_en" ->
                                    row.parts(column)
                                            .map(part ->
                                                    part.equals(row.get("former_abbr"))
                                                            ? row.get("former_name_en")
                                                            : part)
                                            .filter(part -> !part.matches("[A-Z]+"))
                                            .allMatch(part ->
                                                    named(page, part).stream()
                                                            .anyMatch(before ->
                                                                    page.values(before, Terms.NEXT)
                                                                            .contains(
                                                                                    subject
                                                                                            .toString())));
                            case "predecessor_abbr" ->
                                    page.with(Terms.NOTATION, cell).stream()
                                            .anyMatch(before ->
                                                    page.values(before, Terms.NEXT)
                                                            .contains(subject.toString()));
                            case "successor" ->
                                    page.values(subject, Terms.NEXT)
                                            .contains(PageGraph.thing(cell).toString());
                            case "website" -> page.values(subject, Terms.URL).contains(cell);
                            case "observed_on" -> ofName(page, subject, Terms.OBSERVED_ON, cell);
                            case "note" -> page.texts().contains(cell);
                            default -> false;
                        });
    }

    private static boolean isOfNameStatus(PageGraph page, TableRow row, Node subject) {
        String status = row.get("name_status");
        String thing = PageGraph.thing(row.get("thing")).toString();
        return switch (status) {
            case "predecessor" -> page.values(subject, Terms.NEXT).contains(thing);
            case "successor" ->
                    page.values(PageGraph.thing(row.get("thing")), Terms.NEXT)
                            .contains(subject.toString());
            default ->
                    ofName(page, subject, Terms.NAME_STATUS, Terms.LIST + "name-status/" + status);
        };
    }

    private static boolean ofName(PageGraph page, Node subject, String property, String value) {
        return page.with(property, value).stream()
                .anyMatch(name -> page.values(subject, Terms.NAMES).contains(name.toString()));
    }

    private static boolean isPartOf(PageGraph page, Node part, Node whole) {
        return page.values(part, Terms.PART_OF).contains(whole.toString())
                || page.values(part, Terms.UNIT_OF).contains(whole.toString())
                || page.with(Terms.MEMBER, part.toString()).stream()
                        .anyMatch(tenure ->
                                page.values(tenure, Terms.ORGANIZATION).contains(whole.toString()));
    }
}
