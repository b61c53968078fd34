package org.biaozhun.annex;

import org.biaozhun.annex.facts.Facts;
import org.biaozhun.annex.facts.FactsReader;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Cover;
import org.biaozhun.annex.model.Language;
import org.biaozhun.annex.model.Section;
import org.biaozhun.annex.model.Table;
import org.biaozhun.annex.sections.AnnexSettings;
import org.biaozhun.annex.sections.AnnexSettings.Kind;
import org.biaozhun.annex.sections.AnnexSettings.SectionSettings;
import org.biaozhun.annex.sections.BodyEntries;
import org.biaozhun.annex.sections.BodyPlacement;
import org.biaozhun.annex.sections.Foreword;
import org.biaozhun.annex.sections.HowToRead;
import org.biaozhun.annex.sections.Indexes;
import org.biaozhun.annex.sections.PersonEntries;
import org.biaozhun.annex.sections.ProofList;
import org.biaozhun.annex.sections.SectionContext;
import org.biaozhun.annex.sections.TableBlocks;
import org.biaozhun.annex.text.Anchors;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.answers.SnapshotQueries;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One annex in the making: facts are read once, then section after section is filled. */
final class AnnexBuild {

    private final SnapshotQueries queries;
    private final AnnexSettings settings;
    private final AnnexRequest request;
    private final List<SectionSettings> chosen;
    private final SectionContext composition;
    private final BodyPlacement plan;
    private final BodyEntries bodies;
    private @Nullable AnnexBuild earlier;

    AnnexBuild(
            SnapshotQueries queries,
            AnnexSettings settings,
            AnnexRequest request,
            LocalDate asOf,
            List<SectionSettings> chosen) {
        this.queries = queries;
        this.settings = settings;
        this.request = request;
        this.chosen = chosen;
        Facts facts = new FactsReader(queries, asOf).read();
        this.composition =
                new SectionContext(facts, AnnexMessages.of(request.language()), new Anchors());
        this.plan = new BodyPlacement(facts, settings.sections());
        this.bodies = new BodyEntries(composition, plan, settings.joint());
        chosen.forEach(this::anchor);
    }

    private void anchor(SectionSettings section) {
        switch (section.kind()) {
            case HIERARCHY, BODIES -> bodies.anchor(section);
            case PEOPLE ->
                    PersonEntries.selected(composition.facts())
                            .forEach(person -> composition.anchors().add(person.iri()));
            case READING, TABLES, CHANGES, PROOF -> {}
        }
    }

    void compareWith(AnnexBuild build) {
        earlier = build;
    }

    Annex annex(Optional<LocalDate> since, String issue) {
        List<Section> sections = sections();
        AnnexMessages words = composition.words();
        Indexes indexes = new Indexes(composition.facts(), composition.anchors(), sections);
        plan.leftOut()
                .forEach(body ->
                        composition.warning(body.iri(), "stands in no section: " + body.label()));
        return new Annex(
                cover(since, issue),
                sections,
                composition.numbers().list(words),
                indexes.persons(),
                indexes.bodies(),
                composition.findings().stream().sorted().distinct().toList());
    }

    private Cover cover(Optional<LocalDate> since, String issue) {
        boolean isChinese = request.language() == Language.ZH;
        return new Cover(
                request.language(),
                composition.title(settings.title(), settings.titleZh()),
                composition.title(settings.subtitle(), settings.subtitleZh()),
                issue,
                composition.facts().asOf(),
                since,
                queries.snapshot(),
                Stream.concat(
                                limits(),
                                (isChinese && !settings.imprintZh().isEmpty()
                                                ? settings.imprintZh()
                                                : settings.imprint())
                                        .stream())
                        .toList());
    }

    /** Which sources it draws on, if that is not all. */
    private Stream<String> limits() {
        SnapshotQueries.Limited limited = queries.limited();
        String language = request.language().code();
        AnnexMessages words = composition.words();
        String sources =
                limited.sources().stream()
                        .map(source -> source.in(language))
                        .collect(Collectors.joining(words.get("cover.limited.between")));
        return Stream.concat(
                sources.isEmpty()
                        ? Stream.empty()
                        : Stream.of(words.get("cover.limited.sources", sources)),
                limited.grade().stream()
                        .map(grade -> words.get("cover.limited.grade", grade.in(language))));
    }

    /** All sections; the changes are filled last, from what the others say. */
    private List<Section> sections() {
        Map<String, Section> filled = new LinkedHashMap<>();
        for (SectionSettings section : chosen) {
            if (section.kind() != Kind.CHANGES) {
                filled.put(section.id(), section(section, blocks(section)));
            }
        }
        List<Section> entries = List.copyOf(filled.values());
        List<Section> sections = new ArrayList<>();
        request.foreword().ifPresent(text -> sections.add(foreword(text)));
        for (SectionSettings section : chosen) {
            Section made = filled.get(section.id());
            sections.add(made == null ? section(section, changes(entries)) : made);
        }
        sections.removeIf(section -> section.blocks().isEmpty());
        return sections;
    }

    private Section foreword(String text) {
        return new Section(
                "foreword",
                composition.words().get("foreword"),
                composition.beside(AnnexMessages.of(Language.ZH).get("foreword")),
                Foreword.blocks(text));
    }

    private Section section(SectionSettings section, List<Block> blocks) {
        if (blocks.isEmpty()) {
            String message = "the section has nothing in it";
            if (section.required()) {
                composition.violation(section.id(), message);
            } else {
                composition.warning(section.id(), message);
            }
        }
        return new Section(
                section.id(),
                composition.title(section.title(), section.titleZh()),
                composition.beside(section.titleZh()),
                blocks);
    }

    private List<Block> blocks(SectionSettings section) {
        return switch (section.kind()) {
            case READING -> HowToRead.blocks(composition);
            case HIERARCHY, BODIES -> bodies.blocks(section);
            case PEOPLE -> new PersonEntries(composition).blocks();
            case TABLES -> tables(section);
            case PROOF -> ProofList.blocks(composition);
            case CHANGES -> List.of();
        };
    }

    private List<Block> tables(SectionSettings section) {
        TableBlocks tables = new TableBlocks(queries, composition, values());
        List<Block> made =
                section.tables().stream().map(tables::of).<Block>map(table -> table).toList();
        boolean isEmpty =
                made.stream().allMatch(block -> block instanceof Table t && t.rows().isEmpty());
        return isEmpty ? List.of() : made;
    }

    /** What a query may ask for: the day, and the first day of the period. */
    private Map<String, String> values() {
        String day = composition.facts().asOf().toString();
        String from =
                request.since()
                        .map(LocalDate::toString)
                        .or(() ->
                                composition.facts().issues().stream()
                                        .filter(issue -> !issue.from().isEmpty())
                                        .filter(issue -> issue.from().compareTo(day) <= 0)
                                        .map(Facts.Issue::from)
                                        .findFirst())
                        .orElse(day);
        return Map.of("asOf", day, "from", from, "day", day);
    }

    private List<Block> changes(List<Section> now) {
        AnnexBuild before = earlier;
        return before == null
                ? List.of()
                : new Changes(composition, before.annex(Optional.empty(), "")).blocks(now);
    }
}
