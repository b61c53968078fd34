/** The protocol as it is read: requests, operations, formats of results, faults. */
@NullMarked
package org.biaozhun.endpoint.protocol;

import org.jspecify.annotations.NullMarked;
