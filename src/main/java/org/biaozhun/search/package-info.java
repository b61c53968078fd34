/** Full-text search over the names of things, in English, Chinese and pinyin. */
@ApplicationModule(allowedDependencies = {"names", "ontology", "queries", "store", "web"})
@NullMarked
package org.biaozhun.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
