/** The facts of the annex, read from named queries as of a day. */
@NullMarked
package org.biaozhun.annex.facts;

import org.jspecify.annotations.NullMarked;
