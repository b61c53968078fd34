package org.biaozhun.annex.sections;

import org.biaozhun.annex.facts.Actor;
import org.biaozhun.annex.facts.Ref;
import org.biaozhun.annex.facts.Tenure;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Line;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which departments an office-holder oversees, told at the body, at the department and at the
 * person.
 */
final class Portfolios {

    private final SectionContext composition;

    Portfolios(SectionContext composition) {
        this.composition = composition;
    }

    /** At a body: the portfolios carried in it; at a department: who oversees it. */
    void of(List<Line> lines, String label, Actor body) {
        Stream.concat(
                        composition.facts().tenuresAt(body.iri()).stream()
                                .filter(Tenure::isPortfolio),
                        composition
                                .facts()
                                .overseers()
                                .getOrDefault(body.iri(), List.of())
                                .stream())
                .distinct()
                .filter(tenure -> tenure.certainty() != Certainty.ENDED)
                .forEach(tenure -> at(lines, label, body, tenure));
    }

    private void at(List<Line> lines, String label, Actor body, Tenure tenure) {
        List<Inline> content = new ArrayList<>(composition.name(tenure.holder()));
        if (tenure.organization().iri().equals(body.iri())) {
            content.add(new Inline.Text(", "));
            content.addAll(departments(tenure));
        } else {
            content.add(new Inline.Text(", " + tenure.title()));
        }
        add(lines, label, tenure, content);
    }

    /** At the person. */
    void held(List<Line> lines, String label, Tenure tenure) {
        add(lines, label, tenure, departments(tenure));
    }

    private void add(List<Line> lines, String label, Tenure tenure, List<Inline> content) {
        List<Inline> said = new ArrayList<>(content);
        String when = composition.when(tenure);
        if (!when.isEmpty()) {
            said.add(new Inline.Text("; " + when));
        }
        Optional<Standing> status = tenure.status();
        composition.line(lines, label, status, said, tenure.articles(), tenure.iri());
    }

    private List<Inline> departments(Tenure tenure) {
        List<Inline> content = new ArrayList<>();
        List<Ref> named =
                tenure.overseen().stream().map(unit -> new Ref(unit.iri(), unit.text())).toList();
        if (named.isEmpty()) {
            content.add(new Inline.Text(tenure.title()));
            return content;
        }
        String count =
                tenure.overseesCount().isEmpty()
                        ? Integer.toString(named.size())
                        : tenure.overseesCount();
        content.add(new Inline.Text(composition.words().get("departments", count)));
        content.addAll(composition.names(named));
        return content;
    }
}
