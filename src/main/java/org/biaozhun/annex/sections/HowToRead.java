package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * "How to read": the day, the marks of certainty, the body in charge, footnotes and sources, how
 * new and how complete it is.
 */
public final class HowToRead {

    /** What lines say; a tenure that is over needs no mark. */
    private static final List<Certainty> PRINTED =
            Stream.of(Certainty.values())
                    .filter(certainty -> certainty.isOpen() || certainty == Certainty.NOT_KNOWN)
                    .toList();

    /** So many years are told one by one. */
    private static final int YEARS = 5;

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
        blocks.addAll(freshness(composition));
        return blocks;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    /** The newest source of all, and how much there is by the year of the newest source. */
    private static List<Block> freshness(SectionContext composition) {
        AnnexMessages words = composition.words();
        List<Block> blocks = new ArrayList<>();
        composition
                .facts()
                .freshness()
                .ifPresent(newest -> blocks.add(paragraph(newest(composition, newest))));
        List<Facts.Covered> covered = composition.facts().covered();
        if (!covered.isEmpty()) {
            blocks.add(paragraph(words.get("covered")));
            blocks.add(
                    new Bullets(
                            covered.stream()
                                    .map(kind ->
                                            List.<Inline>of(new Inline.Text(kind(words, kind))))
                                    .toList()));
        }
        return blocks;
    }

    private static String newest(SectionContext composition, Facts.Newest newest) {
        AnnexMessages words = composition.words();
        String day = composition.dates().of(newest.day());
        String grade = words.language() == Language.ZH ? newest.gradeZh() : newest.grade();
        return grade.isEmpty()
                ? words.get("newest.all", day)
                : words.get("newest.all.grade", day, grade);
    }

    private static String kind(AnnexMessages words, Facts.Covered kind) {
        List<String> years = new ArrayList<>();
        long earlier = 0;
        long undated = kind.years().getOrDefault("", 0L);
        for (Map.Entry<String, Long> year : kind.years().entrySet()) {
            if (year.getKey().isEmpty()) {
                continue;
            }
            if (years.size() < YEARS) {
                years.add(year(year.getKey(), year.getValue()));
            } else {
                earlier += year.getValue();
            }
        }
        if (earlier > 0) {
            years.add(year(words.get("covered.earlier"), earlier));
        }
        if (undated > 0) {
            years.add(year(words.get("covered.undated"), undated));
        }
        String what = words.get("covered." + kind.what().replace(' ', '-'));
        return words.get("covered.kind", what, kind.things(), String.join(", ", years));
    }

    private static String year(String year, long things) {
        return year + ": " + things;
    }
}
