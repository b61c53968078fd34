/** What happens when: consultations, dates of effect, events and deadlines, as days. */
@ApplicationModule(allowedDependencies = {"dates", "names", "ontology", "queries", "store"})
@NullMarked
package org.biaozhun.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
