package org.biaozhun.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.stream.IntStream;

/**
 * What a query may look like before it is evaluated.
 *
 * @param nesting how deep brackets, and operators in an expression, may stand in each other
 * @param operators graph patterns, functions, operators and steps of property paths
 * @param triplePatterns triple patterns, those of a CONSTRUCT template among them
 * @param valuesCells terms in all VALUES blocks
 * @param patternLength characters of the pattern of a REGEX or REPLACE
 * @param queryBytes bytes of the text as UTF-8
 * @param tokenLength characters of one name, number or IRI
 * @param valueLength characters of a text that an expression may build
 * @param digits digits of a number that an expression may compute
 */
@ConfigurationProperties("biaozhun.guard")
public record GuardSettings(
        @DefaultValue("100") int nesting,
        @DefaultValue("1000") int operators,
        @DefaultValue("1000") int triplePatterns,
        @DefaultValue("5000") int valuesCells,
        @DefaultValue("1000") int patternLength,
        @DefaultValue("65536") int queryBytes,
        @DefaultValue("1000") int tokenLength,
        @DefaultValue("1000000") int valueLength,
        @DefaultValue("1000") int digits) {

    public GuardSettings {
        boolean positive =
                IntStream.of(
                                nesting,
                                operators,
                                triplePatterns,
                                valuesCells,
                                patternLength,
                                queryBytes,
                                tokenLength,
                                valueLength,
                                digits)
                        .allMatch(limit -> limit > 0);
        if (!positive) {
            throw new IllegalArgumentException("each limit of biaozhun.guard is above zero");
        }
    }

    /** The defaults, for use without a configuration. */
    public static GuardSettings defaults() {
        return new GuardSettings(100, 1000, 1000, 5000, 1000, 65_536, 1000, 1_000_000, 1000);
    }
}
