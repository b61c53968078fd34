package org.biaozhun.command;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** The options that limit a command to a grade and to sources. */
final class SourcesOption {

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            description = "only sources of this grade and better; official, or a code of the list")
    List<String> grades = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "SOURCE",
            description =
                    "only these sources, with commas between: paths of folders or files below data,"
                            + " or sources such as issue:sesec-2024-nov-dec")
    List<String> sources = new ArrayList<>();

    boolean isGiven() {
        return !grades.isEmpty() || !sources.isEmpty();
    }
}
