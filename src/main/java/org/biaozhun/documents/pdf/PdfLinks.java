package org.biaozhun.documents.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.text.AnnexMessages;
import org.biaozhun.documents.rendering.Medium;
import org.biaozhun.documents.rendering.Outline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where anchors are in the PDF; ties the links and bookmarks to them. */
final class PdfLinks {

    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, PDActionGoTo> actions = new HashMap<>();

    /**
     * A place.
     *
     * @param page on which it is
     * @param top points from the bottom of the page
     */
    private record Target(PDPage page, int top) {

        PDPageXYZDestination destination() {
            PDPageXYZDestination destination = new PDPageXYZDestination();
            destination.setPage(page);
            destination.setTop(top);
            destination.setZoom(0);
            return destination;
        }
    }

    /** Takes the place of an anchor. */
    void put(String anchor, PDPage page, float top) {
        targets.put(anchor, new Target(page, Math.round(top)));
    }

    /** Makes the links on pages that lead to an anchor share one action, still without target. */
    void share(List<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI().startsWith(Medium.PRINTED_LINK)) {
                    String anchor = action.getURI().substring(Medium.PRINTED_LINK.length());
                    link.setAction(actions.computeIfAbsent(anchor, a -> new PDActionGoTo()));
                }
            }
        }
    }

    /** Ties all links to their targets. */
    void tie() {
        actions.forEach((anchor, go) -> go.setDestination(target(anchor).destination()));
    }

    private Target target(String anchor) {
        Target target = targets.get(anchor);
        if (target == null) {
            throw new IllegalStateException("a link to nowhere: " + anchor);
        }
        return target;
    }

    /** Bookmarks: parts, and below them entries, nested by level. */
    void bookmarks(PDDocument document, Annex annex) {
        PDDocumentOutline outline = new PDDocumentOutline();
        AnnexMessages words = AnnexMessages.of(annex.cover().language());
        for (Outline.Part part : Outline.of(annex).parts(words)) {
            PDOutlineItem item = item(part.title(), part.anchor());
            outline.addLast(item);
            nest(item, part.blocks());
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private void nest(PDOutlineItem part, List<Block> blocks) {
        Deque<PDOutlineNode> open = new ArrayDeque<>(List.of(part));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Block block : blocks) {
            if (block instanceof Entry entry) {
                while (levels.getFirst() >= entry.level()) {
                    levels.pop();
                    open.pop();
                }
                PDOutlineItem item = item(entry.name().en(), entry.anchor());
                open.getFirst().addLast(item);
                open.push(item);
                levels.push(entry.level());
            }
        }
    }

    private PDOutlineItem item(String title, String anchor) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(target(anchor).destination());
        return item;
    }
}
