/** HTTP that is not ours: negotiation, Vary, CORS, paths. */
@NamedInterface("http")
@NullMarked
package org.biaozhun.web.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
