/** The SPARQL 1.1 Protocol at /sparql: Fuseki's dispatcher behind our servlet. */
@ApplicationModule(
        allowedDependencies = {"corpus", "limits", "ontology", "queries", "store", "web"})
@NullMarked
package org.biaozhun.endpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
