package org.biaozhun.annex.facts;

import java.util.Set;

/**
 * A value and who states it.
 *
 * @param text the value, or the label of the thing
 * @param iri of the thing, or empty
 * @param articles IRIs of the articles and background sources, in order
 */
public record SourcedValue(String text, String iri, Set<String> articles) {}
