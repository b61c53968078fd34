package org.biaozhun.annex.model;

/**
 * A source of the annex.
 *
 * @param number its mark, from 1
 * @param title of the article, part or page
 * @param issue in which it stands, or "background" with its publisher
 * @param iri of the article or work
 */
public record Source(int number, String title, String issue, String iri) {}
