/** Tables and trees of a page, from named queries. */
@NullMarked
package org.biaozhun.things.tables;

import org.jspecify.annotations.NullMarked;
