/** What an answer of the endpoint should be read with: terms that nothing in the graph has. */
@NullMarked
package org.biaozhun.endpoint.notices;

import org.jspecify.annotations.NullMarked;
