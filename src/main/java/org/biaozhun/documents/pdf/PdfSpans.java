package org.biaozhun.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Dissolves spans that say nothing: openhtmltopdf makes one for every run of text, a fifth of all
 * objects of a long document. What is in such a span becomes content of the element around it (ISO
 * 32000-1, 14.7.4).
 */
final class PdfSpans {

    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final Set<COSName> EMPTY =
            Set.of(COSName.TYPE, COSName.S, COSName.P, PAGE, COSName.K);

    private final Map<COSBase, COSDictionary> around = new HashMap<>();

    private PdfSpans() {}

    /**
     * Dissolves spans.
     *
     * @param element all that is in it
     * @param parents the numbers of the parent tree, which name the element of each content
     */
    static void flatten(COSDictionary element, COSArray parents) {
        PdfSpans spans = new PdfSpans();
        spans.flattenIn(element);
        for (int at = 1; at < parents.size(); at += 2) {
            if (parents.getObject(at) instanceof COSArray contents) {
                spans.rename(contents);
            }
        }
    }

    private void rename(COSArray contents) {
        for (int at = 0; at < contents.size(); at++) {
            COSDictionary element = around.get(contents.getObject(at));
            while (element != null) {
                contents.set(at, element);
                element = around.get(element);
            }
        }
    }

    private void flattenIn(COSDictionary element) {
        COSArray kids = PdfStructure.array(element.getDictionaryObject(COSName.K));
        COSArray left = new COSArray();
        for (int at = 0; at < kids.size(); at++) {
            COSBase kid = kids.getObject(at);
            if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                flattenIn(part);
                if (saysNothing(part) && isOnPageOf(part, element)) {
                    around.put(part, element);
                    move(part, element, left);
                    continue;
                }
            }
            left.add(kid);
        }
        if (left.size() > 0) {
            element.setItem(COSName.K, left.size() == 1 ? left.get(0) : left);
        }
    }

    /** What was in a span is in the element around it. */
    private static void move(COSDictionary span, COSDictionary element, COSArray to) {
        COSArray content = PdfStructure.array(span.getDictionaryObject(COSName.K));
        for (int at = 0; at < content.size(); at++) {
            COSBase kid = content.getObject(at);
            if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                part.setItem(COSName.P, element);
            }
            to.add(kid);
        }
    }

    private static boolean saysNothing(COSDictionary part) {
        return StandardStructureTypes.SPAN.equals(part.getNameAsString(COSName.S))
                && EMPTY.containsAll(part.keySet());
    }

    /** Content is counted by page: that of the element around is that of the span. */
    private static boolean isOnPageOf(COSDictionary span, COSDictionary element) {
        COSBase page = span.getItem(PAGE);
        return page != null && page.equals(element.getItem(PAGE));
    }
}
