/** The command line: serve, check, query. */
@NullMarked
package org.biaozhun.command;

import org.jspecify.annotations.NullMarked;
