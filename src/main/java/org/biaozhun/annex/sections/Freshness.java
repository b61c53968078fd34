package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.text.AnnexMessages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How new and how complete it is what the annex says. */
final class Freshness {

    /** An entry whose newest source is older than this many years says so. */
    private static final int OLD = 3;

    /** So many years are told one by one. */
    private static final int YEARS = 5;

    private Freshness() {}

    /** A note on a body on which nothing newer is known. */
    static Optional<Footnote> old(SectionContext composition, String body) {
        LocalDate limit = composition.facts().asOf().minusYears(OLD);
        return Optional.ofNullable(composition.facts().newest().get(body))
                .filter(day -> day.isBefore(limit))
                .map(day ->
                        new Footnote(
                                List.of(
                                        new Inline.Text(
                                                composition
                                                        .words()
                                                        .get(
                                                                "newest.old",
                                                                composition.dates().day(day)))),
                                List.of()));
    }

    /** The newest source of all, and how much there is by the year of the newest source. */
    static List<Block> blocks(SectionContext composition) {
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
                                    .map(kind -> List.<Inline>of(text(kind(words, kind))))
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
        for (Map.Entry<String, Long> year : kind.years().entrySet()) {
            boolean isTold = year.getKey().isEmpty() || years.size() < YEARS;
            if (isTold) {
                years.add(year(words, year.getKey(), year.getValue()));
            } else {
                earlier += year.getValue();
            }
        }
        if (earlier > 0) {
            years.add(year(words, words.get("covered.earlier"), earlier));
        }
        String what = words.get("covered." + kind.what().replace(' ', '-'));
        return words.get("covered.kind", what, kind.things(), String.join(", ", years));
    }

    private static String year(AnnexMessages words, String year, long things) {
        return (year.isEmpty() ? words.get("covered.undated") : year) + ": " + things;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(text(text)));
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }
}
