/** Adapters to Jena Fuseki: its registry, its requests, its processor of queries. */
@NullMarked
package org.biaozhun.endpoint.fuseki;

import org.jspecify.annotations.NullMarked;
