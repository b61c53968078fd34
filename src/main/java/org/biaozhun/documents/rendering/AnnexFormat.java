package org.biaozhun.documents.rendering;

import org.biaozhun.formats.Format;

import java.util.Arrays;
import java.util.Optional;

/** The formats of the annex, each with media type and ending. */
public enum AnnexFormat {
    /** A web page. */
    HTML(Format.HTML),
    /** PDF/UA-1. */
    PDF(Format.PDF),
    /** Office Open XML document (ECMA-376). */
    DOCX(Format.DOCX),
    /** CommonMark with tables and footnotes. */
    MARKDOWN(Format.MARKDOWN),
    /** One row for each line of each entry. */
    CSV(Format.CSV),
    /** The tree, as {@code annex.schema.json} says. */
    JSON(Format.JSON);

    private final Format format;

    AnnexFormat(Format format) {
        this.format = format;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return format.mediaType();
    }

    /** The media type with its charset, where it is text. */
    public String contentType() {
        return format.contentType();
    }

    /** The ending of a file and the value of {@code format}, without a dot. */
    public String ending() {
        return format.ending();
    }

    /** The format of an ending, or of its name such as {@code markdown}. */
    public static Optional<AnnexFormat> of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.ending().equalsIgnoreCase(word) || f.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
