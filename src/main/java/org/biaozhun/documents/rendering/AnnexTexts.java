package org.biaozhun.documents.rendering;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.ChartNode;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Footnote;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.annex.model.Name;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;

import java.util.List;

/** All texts of the annex that are printed, each with its place. */
public final class AnnexTexts {

    /** Takes a text. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a text.
         *
         * @param section id of its section, or {@code cover}, {@code sources}, {@code index}
         * @param where name of the entry or title of the block
         * @param text the text
         */
        void take(String section, String where, String text);
    }

    private final Annex annex;

    private AnnexTexts(Annex annex) {
        this.annex = annex;
    }

    public static AnnexTexts of(Annex annex) {
        return new AnnexTexts(annex);
    }

    /** Gives every text. */
    public void forEach(Taker taker) {
        cover(annex.cover(), taker);
        for (Section section : annex.sections()) {
            Walk walk = new Walk(section.id(), section.title(), taker);
            walk.take(section.title());
            section.titleZh().ifPresent(walk::take);
            section.blocks().forEach(walk::block);
        }
        annex.sources()
                .forEach(source ->
                        new Walk("sources", "source " + source.number(), taker)
                                .take(source.title() + source.issue()));
        annex.persons().forEach(entry -> index(entry, taker));
        annex.bodies().forEach(entry -> index(entry, taker));
    }

    private static void cover(Cover cover, Taker taker) {
        Walk walk = new Walk("cover", "cover", taker);
        walk.take(cover.title() + cover.subtitle() + cover.issue() + cover.snapshot());
        cover.imprint().forEach(walk::take);
    }

    private static void index(IndexEntry entry, Taker taker) {
        Walk walk = new Walk("index", entry.text(), taker);
        walk.take(entry.text());
        entry.zh().ifPresent(walk::take);
    }

    /** A walk through one place. */
    private record Walk(String section, String where, Taker taker) {

        Walk at(String other) {
            return new Walk(section, other, taker);
        }

        void take(String text) {
            taker.take(section, where, text);
        }

        void block(Block block) {
            switch (block) {
                case Paragraph paragraph -> content(paragraph.content());
                case Bullets bullets -> bullets.items().forEach(this::content);
                case Heading heading -> {
                    take(heading.text());
                    heading.zh().ifPresent(this::take);
                }
                case Entry entry -> at(entry.name().en()).entry(entry);
                case Table table -> at(table.caption()).table(table);
                case Chart chart -> {
                    take(chart.caption());
                    chart.roots().forEach(at(chart.caption())::node);
                }
                case Notice notice -> at(notice.title()).notice(notice);
            }
        }

        void entry(Entry entry) {
            take(entry.kind());
            name(entry.name());
            entry.lines().forEach(this::line);
            entry.notices().forEach(this::notice);
        }

        void name(Name name) {
            take(name.en());
            name.zh().ifPresent(this::take);
            name.abbreviation().ifPresent(this::take);
        }

        void line(Line line) {
            take(line.label());
            content(line.content());
            notes(line.notes());
        }

        void notice(Notice notice) {
            take(notice.title());
            notice.sides().forEach(this::line);
        }

        void table(Table table) {
            take(table.caption());
            table.columns().forEach(this::take);
            for (Table.Row row : table.rows()) {
                row.cells().forEach(this::content);
                notes(row.notes());
            }
        }

        void node(ChartNode node) {
            name(node.name());
            take(node.note());
            node.children().forEach(this::node);
        }

        void notes(List<Footnote> notes) {
            notes.forEach(note -> content(note.content()));
        }

        void content(List<Inline> content) {
            content.forEach(inline -> take(inline.text()));
        }
    }
}
