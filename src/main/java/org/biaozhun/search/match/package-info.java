/** How a question meets the index: tiers, facets, hits, and why they match. */
@NullMarked
package org.biaozhun.search.match;

import org.jspecify.annotations.NullMarked;
