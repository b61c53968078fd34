/** Steps that fill a row of numbers of terms in all ways that a part of a query allows. */
@NullMarked
package org.biaozhun.store.steps;

import org.jspecify.annotations.NullMarked;
