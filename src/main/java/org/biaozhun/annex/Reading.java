package org.biaozhun.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "How to read": the day, the marks of certainty, the body in charge, footnotes and sources. */
final class Reading {

    private Reading() {}

    static List<Block> blocks(Composition composition) {
        Words words = composition.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph(
                        words.get(
                                "reading.day",
                                composition.dates().of(composition.facts().asOf()))));
        blocks.add(
                new Bullets(
                        Stream.of(Status.values())
                                .map(status ->
                                        List.<Inline>of(
                                                new Inline.Emphasis(
                                                        status.mark() + " " + words.status(status),
                                                        true),
                                                new Inline.Text(
                                                        ": "
                                                                + words.get(
                                                                        "reading."
                                                                                + words.key(
                                                                                        status)))))
                                .toList()));
        blocks.add(
                new Paragraph(
                        List.of(
                                new Inline.Text(words.get("reading.charge.before")),
                                new Inline.Chinese("归口"),
                                new Inline.Text(words.get("reading.charge.after")))));
        blocks.add(paragraph(words.get("reading.sources")));
        blocks.add(paragraph(words.get("reading.notes")));
        return blocks;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }
}
