package org.biaozhun.documents;

/** Where the markup goes. */
enum Medium {
    /** A browser: HTML. */
    WEB,
    /** The pages of the PDF: XHTML, links with a description, page numbers. */
    PRINT
}
