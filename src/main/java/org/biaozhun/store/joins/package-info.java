/** Evaluates queries on numbers of terms, within Jena's evaluation of the whole. */
@NullMarked
package org.biaozhun.store.joins;

import org.jspecify.annotations.NullMarked;
