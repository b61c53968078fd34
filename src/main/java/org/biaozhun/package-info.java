/** Biaozhun: the open knowledge graph of Chinese standardisation. */
@NullMarked
package org.biaozhun;

import org.jspecify.annotations.NullMarked;
