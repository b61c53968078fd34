package org.biaozhun.rules;

import org.apache.jena.graph.Node;

/**
 * A value that a source gives.
 *
 * @param thing of what
 * @param property for which property, as pages call it
 * @param value the value
 * @param source the article, part or page that gives it
 */
record Claim(Node thing, Node property, Node value, Node source) {}
