package org.biaozhun.annex.model;

import org.biaozhun.corpus.Finding;

import java.util.List;

/**
 * The whole annex, ready to print. Renderers print cover, contents, sections, sources and the two
 * indexes in this order, and nothing that is not in here but page numbers.
 *
 * @param cover the title page
 * @param sections in printing order
 * @param sources numbered from 1 in the order of their first mark
 * @param persons index of persons, sorted
 * @param bodies index of bodies, sorted
 * @param findings what an editor must look at before it goes to the printer, sorted
 */
public record Annex(
        Cover cover,
        List<Section> sections,
        List<Source> sources,
        List<IndexEntry> persons,
        List<IndexEntry> bodies,
        List<Finding> findings) {

    /** Copies the lists. */
    public Annex {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        persons = List.copyOf(persons);
        bodies = List.copyOf(bodies);
        findings = List.copyOf(findings);
    }
}
