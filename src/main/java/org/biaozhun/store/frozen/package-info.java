/** Triples that do not change any more: numbered terms, sorted numbers, a dataset over them. */
@NullMarked
package org.biaozhun.store.frozen;

import org.jspecify.annotations.NullMarked;
