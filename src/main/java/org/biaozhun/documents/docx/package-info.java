/** The annex as a Word document (ECMA-376). */
@NullMarked
package org.biaozhun.documents.docx;

import org.jspecify.annotations.NullMarked;
