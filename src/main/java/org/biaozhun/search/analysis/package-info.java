/** How texts become terms of the index: folding, readings of characters, pinyin. */
@NullMarked
package org.biaozhun.search.analysis;

import org.jspecify.annotations.NullMarked;
