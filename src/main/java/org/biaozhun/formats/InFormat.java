package org.biaozhun.formats;

/** What comes in a format of the table. */
public interface InFormat {

    /** The format. */
    Format format();

    /** The media type, without parameters. */
    default String mediaType() {
        return format().mediaType();
    }

    /** The value of Content-Type: with the charset where it is text, which is UTF-8 always. */
    default String contentType() {
        return format().contentType();
    }

    /** Whether it is text. */
    default boolean isText() {
        return format().isText();
    }

    /** Whether it is text that spreadsheets open: this may begin with a byte order mark. */
    default boolean isDelimitedText() {
        return format().isDelimitedText();
    }

    /** The ending of a file, without its dot. */
    default String ending() {
        return format().ending();
    }
}
