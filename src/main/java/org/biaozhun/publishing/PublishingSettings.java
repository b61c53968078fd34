package org.biaozhun.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Optional;

/**
 * What is published and how strictly.
 *
 * @param corpus folder of the corpus; without it the current directory if it is one, else the copy
 *     in the program
 * @param quality whether a corpus with violations is served
 * @param sources the sources that are served, as the parameter {@code sources} names them; without
 *     any all of them
 * @param grade the least grade of a source that is served; without it all grades
 * @param inspects what of the corpus is inspected where not all of it is served
 * @param watch whether a change in the folder of the corpus is published at once
 */
@ConfigurationProperties("biaozhun")
public record PublishingSettings(
        @Nullable String corpus,
        @DefaultValue("strict") Gate quality,
        @DefaultValue List<String> sources,
        Optional<String> grade,
        @DefaultValue("all") Inspected inspects,
        @DefaultValue("true") boolean watch) {

    /** What is inspected. */
    public enum Inspected {
        /** The whole corpus: an editor finds what is wrong in it wherever it is served. */
        ALL,
        /** What is served, as if there were nothing else. */
        SERVED
    }

    /** What happens to a corpus with violations. */
    public enum Gate {
        /** It is refused. */
        STRICT,
        /** It is served, and what is wrong is logged. */
        WARN
    }
}
