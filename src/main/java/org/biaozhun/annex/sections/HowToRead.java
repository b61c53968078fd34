package org.biaozhun.annex.sections;

import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "How to read": the day, the marks of certainty, the body in charge, footnotes and sources. */
public final class HowToRead {

    /** What lines say; a tenure that is over needs no mark. */
    private static final List<Certainty> PRINTED =
            Stream.of(Certainty.values())
                    .filter(certainty -> certainty.isOpen() || certainty == Certainty.NOT_KNOWN)
                    .toList();

    private HowToRead() {}

    public static List<Block> blocks(SectionContext composition) {
        AnnexMessages words = composition.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph(
                        words.get(
                                "reading.day",
                                composition.dates().day(composition.facts().asOf()))));
        blocks.add(
                new Bullets(
                        PRINTED.stream()
                                .map(certainty ->
                                        List.<Inline>of(
                                                new Inline.Emphasis(
                                                        words.status(Standing.of(certainty)), true),
                                                new Inline.Text(
                                                        ": "
                                                                + words.get(
                                                                        "reading."
                                                                                + certainty
                                                                                        .code()))))
                                .toList()));
        blocks.add(
                new Paragraph(
                        List.of(
                                new Inline.Text(words.get("reading.charge.before")),
                                new Inline.Chinese("归口"),
                                new Inline.Text(words.get("reading.charge.after")))));
        blocks.add(paragraph(words.get("reading.sources")));
        blocks.add(paragraph(words.get("reading.notes")));
        blocks.addAll(Freshness.blocks(composition));
        return blocks;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }
}
