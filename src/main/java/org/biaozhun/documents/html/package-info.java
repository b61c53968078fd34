/** The annex as HTML, for the web and for print. */
@NullMarked
package org.biaozhun.documents.html;

import org.jspecify.annotations.NullMarked;
