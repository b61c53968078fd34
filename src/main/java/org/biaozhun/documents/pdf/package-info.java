/** The annex as tagged PDF (PDF/UA-1). */
@NullMarked
package org.biaozhun.documents.pdf;

import org.jspecify.annotations.NullMarked;
