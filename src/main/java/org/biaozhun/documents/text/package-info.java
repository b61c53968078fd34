/** The annex as Markdown, CSV and JSON. */
@NullMarked
package org.biaozhun.documents.text;

import org.jspecify.annotations.NullMarked;
