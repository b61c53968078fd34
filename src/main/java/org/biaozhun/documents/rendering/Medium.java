package org.biaozhun.documents.rendering;

/** Where the markup goes. */
public enum Medium {
    /** A browser: HTML. */
    WEB,
    /** The pages of the PDF: XHTML, links with a description, page numbers. */
    PRINT;

    /** The scheme of links inside a printed document, until their pages are known. */
    public static final String PRINTED_LINK = "anchor:";
}
