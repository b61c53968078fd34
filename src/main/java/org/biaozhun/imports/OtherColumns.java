package org.biaozhun.imports;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns that neither name the thing of a row nor give its label. */
final class OtherColumns {

    private static final Pattern FOUNDED = Pattern.compile("found|establish|created|成立|组建");
    private static final Pattern ISSUED = Pattern.compile("issue|publi|发布|颁布");

    /** With this share of values of a kind a column is meant to be of it. */
    private static final double NEARLY = 0.5;

    private final BroughtTable table;
    private final QueryText query;
    private final Guess subject;

    /**
     * Columns of a table.
     *
     * @param query takes what is made of them
     * @param subject by what the thing of a row is named
     */
    OtherColumns(BroughtTable table, QueryText query, Guess subject) {
        this.table = table;
        this.query = query;
        this.subject = subject;
    }

    /** Reads a column, and says or asks what it is to the thing. */
    void read(String column, Guess guess) {
        String header = column.toLowerCase(Locale.ROOT);
        boolean isCommittee = subject == Guess.COMMITTEE;
        switch (guess) {
            case EMPTY -> query.remark(column, "nothing stands in it: take it out of the table");
            case COMMITTEE, STANDARD -> {
                bind(column, "bzf:designation(?%s)", "designation");
                query.ask(
                        "?%s__designation: what is it to ?thing_? Make an address of it as of ?place_."
                                .formatted(column));
            }
            case THING -> {
                bind(
                        column,
                        "IRI(CONCAT(\"" + Proposal.THINGS + "\", REPLACE(?%s, \":\", \"/\")))",
                        "iri");
                query.ask("?%s__iri: what is it to ?thing_?".formatted(column));
            }
            case TIME -> {
                bind(column, "bzf:time(?%s)", "time");
                boolean isFounding =
                        FOUNDED.matcher(header).find() && (isCommittee || subject.isName());
                boolean isIssue = ISSUED.matcher(header).find() && subject == Guess.STANDARD;
                String value = "?%s__time".formatted(column);
                if (isFounding) {
                    query.fact("schema:foundingDate " + value);
                } else if (isIssue) {
                    query.fact("dcterms:issued " + value);
                } else {
                    query.proposed("schema:startDate " + value, "the day of what?");
                }
            }
            case ADDRESS -> {
                bind(column, "IRI(?%s)", "page");
                query.proposed("schema:url ?%s__page".formatted(column), "the page of the thing?");
            }
            case NUMBER -> {
                bind(column, "xsd:decimal(?%s)", "number");
                query.ask("?%s__number: how many of what?".formatted(column));
            }
            case CHINESE, LATIN, NAMES -> {
                bind(column, "bzf:name(?%s)", "name");
                String value = "?%s__name".formatted(column);
                boolean isSeveral = Guess.isSeveral(table.values(column));
                if (Proposal.isOtherNames(column)) {
                    query.fact("skos:altLabel " + value);
                } else if (!isCommittee || !Holders.propose(query, column, isSeveral)) {
                    query.proposed(
                            "skos:altLabel " + value,
                            "another name? Or is it somebody else, who needs an address?");
                }
            }
            default -> text(column);
        }
    }

    private void bind(String column, String expression, String ending) {
        String name = column + "__" + ending;
        if (Guess.isSeveral(table.values(column))) {
            query.split(column, expression.formatted(column + "__part"), name);
        } else {
            query.bind(expression.formatted(column), name);
        }
    }

    private void text(String column) {
        List<String> values = table.values(column);
        for (Guess nearly : List.of(Guess.COMMITTEE, Guess.STANDARD, Guess.TIME, Guess.ADDRESS)) {
            long fitting = Guess.fitting(nearly, values);
            if (fitting >= values.size() * NEARLY) {
                query.remark(
                        column,
                        "%d of %d cells are %s, but not %s: correct them, and import again with --force"
                                .formatted(
                                        fitting,
                                        values.size(),
                                        nearly.words(),
                                        values.stream()
                                                .filter(value ->
                                                        Guess.fitting(nearly, List.of(value)) == 0)
                                                .limit(3)
                                                .map(value -> "\"" + value + "\"")
                                                .collect(Collectors.joining(", "))));
                return;
            }
        }
        query.remark(
                column,
                "text; for instance BIND(STRLANG(?%s, \"en\") AS ?text_)".formatted(column));
    }
}
