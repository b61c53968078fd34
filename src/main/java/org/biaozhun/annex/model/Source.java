package org.biaozhun.annex.model;

import java.util.Optional;

/**
 * A source of the annex.
 *
 * @param number its mark, from 1
 * @param title of the article, part or page
 * @param issue in which it stands, or that it is background, with its grade
 * @param url the address of a page
 * @param iri of the article, work or page
 */
public record Source(int number, String title, String issue, Optional<String> url, String iri) {}
