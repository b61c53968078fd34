package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.SourcedValue;
import org.biaozhun.annex.model.Line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of a person or body, on one line. */
final class Fields {

    private Fields() {}

    static void of(SectionContext composition, List<Line> lines, String label, Actor actor) {
        List<Ref> fields = new ArrayList<>();
        Set<String> articles = new LinkedHashSet<>();
        for (SourcedValue field : actor.stated("field")) {
            fields.add(new Ref(field.iri(), field.text()));
            articles.addAll(field.articles());
        }
        if (!fields.isEmpty()) {
            composition.line(
                    lines, label, Optional.empty(), composition.names(fields), articles, "");
        }
    }
}
