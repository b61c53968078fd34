/** Finds and reads the files of a corpus and reports every fault with file and line. */
@ApplicationModule(allowedDependencies = {"build", "formats", "ontology", "rdf"})
@NullMarked
package org.biaozhun.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
