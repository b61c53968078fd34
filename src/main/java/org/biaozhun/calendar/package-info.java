/**
 * What happens when: consultations, dates of effect, events and deadlines, as days; {@code
 * /calendar} and its feed.
 */
@ApplicationModule(
        allowedDependencies = {
            "answers",
            "dates",
            "kinds",
            "names",
            "ontology",
            "store",
            "web",
            "web::http",
            "web::problems"
        })
@NullMarked
package org.biaozhun.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
