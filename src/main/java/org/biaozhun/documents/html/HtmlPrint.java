package org.biaozhun.documents.html;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.IndexEntry;
import org.biaozhun.documents.rendering.Medium;
import org.biaozhun.documents.rendering.Notes;
import org.biaozhun.documents.rendering.Outline;
import org.biaozhun.documents.rendering.PageNumbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The printed annex as markup, in chunks of pages that are laid out one by one. */
public final class HtmlPrint {

    private final Annex annex;
    private final String css;

    public HtmlPrint(Annex annex, String css) {
        this.annex = annex;
        this.css = css;
    }

    /** The first pages: cover and contents. */
    public String front(PageNumbers pages) {
        return printed(pages, new Notes(), HtmlDocument::front);
    }

    /** Pages of sections. */
    public String part(PrintChunk part, Notes notes) {
        return printed(PageNumbers.NONE, notes, document -> part.pieces().forEach(document::piece));
    }

    /** The last pages: sources, an index of persons, one of bodies; a long index in chunks. */
    public List<String> back(PageNumbers pages) {
        List<Consumer<HtmlDocument>> parts = new ArrayList<>();
        if (!annex.sources().isEmpty()) {
            parts.add(HtmlDocument::sources);
        }
        for (Outline.Index index : Outline.of(annex).indexes()) {
            List<List<IndexEntry>> chunks = HtmlIndex.chunks(index.entries());
            for (int at = 0; at < chunks.size(); at++) {
                boolean goesOn = at > 0;
                List<IndexEntry> chunk = chunks.get(at);
                parts.add(document -> document.index(index.key(), chunk, goesOn));
            }
        }
        return parts.stream().map(part -> printed(pages, new Notes(), part)).toList();
    }

    private String printed(PageNumbers pages, Notes notes, Consumer<HtmlDocument> content) {
        HtmlDocument document = new HtmlDocument(annex, Medium.PRINT, pages, notes);
        return document.printed(css, () -> content.accept(document));
    }
}
