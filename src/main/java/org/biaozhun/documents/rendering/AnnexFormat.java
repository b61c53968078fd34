package org.biaozhun.documents.rendering;

import org.biaozhun.formats.Format;
import org.biaozhun.formats.InFormat;

import java.util.Arrays;
import java.util.Optional;

/** The formats of the annex, each with media type and ending. */
public enum AnnexFormat implements InFormat {
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

    /** Its format in the table of all. */
    @Override
    public Format format() {
        return format;
    }

    /** The format of an ending, or of its name such as {@code markdown}. */
    public static Optional<AnnexFormat> of(String word) {
        return Arrays.stream(values())
                .filter(f -> f.ending().equalsIgnoreCase(word) || f.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
