package org.biaozhun.annex.sections;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

import java.util.List;
import java.util.Optional;

/**
 * What the annex consists of, as {@code application.yaml} says. IRIs are written from the kind on:
 * {@code body/samr}.
 *
 * @param title of the document
 * @param titleZh in Chinese
 * @param subtitle the line below it
 * @param subtitleZh in Chinese
 * @param imprint lines at the foot of the title page
 * @param imprintZh in Chinese
 * @param joint bodies that share one entry
 * @param sections in printing order
 * @param sources the sources that an annex draws on where a request names none, as the parameter
 *     {@code sources} names them
 * @param grade the least grade of a source of such an annex
 * @param day the day of an annex where a request names none
 * @param cache how many bytes of finished documents the server keeps
 */
@ConfigurationProperties("biaozhun.annex")
public record AnnexSettings(
        @DefaultValue("Who's who in Chinese Standardisation") String title,
        @DefaultValue("中国标准化名人录") String titleZh,
        @DefaultValue("") String subtitle,
        @DefaultValue("") String subtitleZh,
        @DefaultValue List<String> imprint,
        @DefaultValue List<String> imprintZh,
        @DefaultValue List<String> joint,
        @DefaultValue List<SectionSettings> sections,
        @DefaultValue List<String> sources,
        Optional<String> grade,
        @DefaultValue("newest-source") Day day,
        @DefaultValue("64MB") DataSize cache) {

    /**
     * The settings that hold without a server: those of the program, overridden by an {@code
     * application.yaml} in the current directory or its folder {@code config}, by the environment
     * and by system properties.
     */
    public static AnnexSettings load() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bindOrCreate("biaozhun.annex", AnnexSettings.class);
    }

    /** The day of an annex where a request names none. */
    public enum Day {
        /** The first day on which the newest of its sources may be. */
        NEWEST_SOURCE,
        /** The last day of its newest issue; without one that of the newest source. */
        NEWEST_ISSUE
    }

    /** What a section is made of. */
    public enum Kind {
        /** The fixed half page. */
        READING,
        /** Bodies with an organisation chart above them. */
        HIERARCHY,
        /** Bodies and committees in groups. */
        BODIES,
        /** Persons from A to Z. */
        PEOPLE,
        /** Answers of queries as tables. */
        TABLES,
        /** What is new, changed or gone since an earlier day or corpus. */
        CHANGES,
        /** Every holder with the last day seen, for sign-off. */
        PROOF
    }

    /**
     * A section.
     *
     * @param id its name in {@code --sections} and its anchor
     * @param kind what it is made of
     * @param title in English
     * @param titleZh in Chinese
     * @param shown whether it is printed when nothing else is asked for
     * @param required whether it is a mistake if it is empty
     * @param complete whether an entry says "not stated" for head, portfolio, remit and parent
     * @param bodies bodies named one by one, before those of the groups
     * @param groups of bodies
     * @param tables answers of queries
     */
    public record SectionSettings(
            String id,
            Kind kind,
            String title,
            @DefaultValue("") String titleZh,
            @DefaultValue("true") boolean shown,
            @DefaultValue("true") boolean required,
            @DefaultValue("false") boolean complete,
            @DefaultValue List<String> bodies,
            @DefaultValue List<Group> groups,
            @DefaultValue List<TableSettings> tables) {}

    /**
     * Bodies that stand together. A body is in the first group that takes it.
     *
     * @param title in English; empty for none
     * @param titleZh in Chinese
     * @param kinds codes: {@code agency}, {@code organisation}, {@code unit}, {@code committee},
     *     {@code technical-committee}, {@code subcommittee}, {@code working-group}, {@code
     *     programme}; empty takes all
     * @param classifications codes of the list classification; empty takes all
     * @param without classifications that are not taken
     * @param under bodies below which it must stand, at any depth; empty takes all
     * @param notUnder bodies below which it must not stand
     */
    public record Group(
            @DefaultValue("") String title,
            @DefaultValue("") String titleZh,
            @DefaultValue List<String> kinds,
            @DefaultValue List<String> classifications,
            @DefaultValue List<String> without,
            @DefaultValue List<String> under,
            @DefaultValue List<String> notUnder) {}

    /**
     * A table from a query.
     *
     * @param query name of a SELECT query
     * @param caption in English
     * @param captionZh in Chinese
     * @param columnsZh heads in Chinese, in the order of the columns that are shown
     */
    public record TableSettings(
            String query,
            @DefaultValue("") String caption,
            @DefaultValue("") String captionZh,
            @DefaultValue List<String> columnsZh) {}
}
