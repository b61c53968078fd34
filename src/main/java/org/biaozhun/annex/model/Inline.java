package org.biaozhun.annex.model;

/** A piece of text. Pieces follow each other without space between them. */
public sealed interface Inline {

    /** What it reads as, without mark-up. */
    String text();

    /**
     * Plain text in the language of the document, or in English.
     *
     * @param text the text
     */
    record Text(String text) implements Inline {}

    /**
     * Emphasised text.
     *
     * @param text the text
     * @param strong bold rather than italic
     */
    record Emphasis(String text, boolean strong) implements Inline {}

    /**
     * Text in Chinese characters.
     *
     * @param text the text
     */
    record Chinese(String text) implements Inline {}

    /**
     * A link to an entry of this document.
     *
     * @param text the text
     * @param anchor of an {@link Entry}
     */
    record Reference(String text, String anchor) implements Inline {}

    /**
     * A link out of the document.
     *
     * @param text the text
     * @param url absolute
     */
    record WebLink(String text, String url) implements Inline {}
}
