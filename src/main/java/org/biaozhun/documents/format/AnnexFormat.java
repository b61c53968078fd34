package org.biaozhun.documents.format;

import java.util.Arrays;
import java.util.Optional;

/** The formats of the annex, each with media type and ending. */
public enum AnnexFormat {
    /** A web page. */
    HTML("text/html", "html"),
    /** PDF/UA-1. */
    PDF("application/pdf", "pdf"),
    /** Office Open XML document (ECMA-376). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** CommonMark with tables and footnotes. */
    MARKDOWN("text/markdown", "md"),
    /** One row for each line of each entry. */
    CSV("text/csv", "csv"),
    /** The tree, as {@code annex.schema.json} says. */
    JSON("application/json", "json");

    private final String mediaType;
    private final String ending;

    AnnexFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file and the value of {@code format}, without a dot. */
    public String ending() {
        return ending;
    }

    /** The format of an ending, or of its name such as {@code markdown}. */
    public static Optional<AnnexFormat> of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.ending.equalsIgnoreCase(word) || f.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
