package org.biaozhun.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes one structure tree of the trees of several chunks of pages (ISO 32000-1, 14.7): their
 * elements become those of one document element, and the numbers of the parent tree go on.
 */
final class PdfStructure {

    private final COSArray numbers = new COSArray();
    private final List<COSArray> kids = new ArrayList<>();
    private @Nullable PDStructureTreeRoot first;
    private int next;

    /** Takes the tree that was made for pages, and leaves the document without one. */
    void take(PDDocument document, List<PDPage> pages) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDStructureTreeRoot root = catalog.getStructureTreeRoot();
        COSDictionary element = element(root);
        kids.add(array(element.getDictionaryObject(COSName.K)));
        COSArray parents =
                root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        PdfSpans.flatten(element, parents);
        for (int at = 0; at < parents.size(); at += 2) {
            numbers.add(COSInteger.get(parents.getInt(at) + next));
            numbers.add(parents.get(at + 1));
        }
        for (PDPage page : pages) {
            page.setStructParents(page.getStructParents() + next);
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setStructParent(annotation.getStructParent() + next);
            }
        }
        next += root.getParentTreeNextKey();
        first = first == null ? root : first;
        catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
    }

    /** Gives the document the whole tree; the chunk taken last stands first. */
    void give(PDDocument document) {
        PDStructureTreeRoot root = Objects.requireNonNull(first, "no pages");
        COSDictionary element = element(root);
        COSArray all = new COSArray();
        kids.addFirst(kids.removeLast());
        for (COSArray some : kids) {
            for (int at = 0; at < some.size(); at++) {
                COSDictionary kid = (COSDictionary) some.getObject(at);
                kid.setItem(COSName.P, element);
                all.add(kid);
            }
        }
        element.setItem(COSName.K, all);
        root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).setItem(COSName.NUMS, numbers);
        root.setParentTreeNextKey(next);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static COSDictionary element(PDStructureTreeRoot root) {
        return (COSDictionary) array(root.getK()).getObject(0);
    }

    /** Kids as an array: none, one or several. */
    static COSArray array(@Nullable COSBase kids) {
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray one = new COSArray();
        if (kids != null) {
            one.add(kids);
        }
        return one;
    }
}
