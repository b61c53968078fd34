package org.biaozhun.documents;

/** Where the markup goes. */
enum Medium {
    /** A browser: HTML. */
    WEB,
    /** The pages of the PDF: XHTML, links with a description, page numbers. */
    PRINT;

    /** The scheme of links inside a printed document, until their pages are known. */
    static final String PRINTED_LINK = "anchor:";
}
