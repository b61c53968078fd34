/** What is said of a thing: statements, names, links, sources. */
@NullMarked
package org.biaozhun.things.facts;

import org.jspecify.annotations.NullMarked;
