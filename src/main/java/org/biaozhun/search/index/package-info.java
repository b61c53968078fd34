/** What is indexed: things with their names, as fields of Lucene. */
@NullMarked
package org.biaozhun.search.index;

import org.jspecify.annotations.NullMarked;
