package org.biaozhun.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes pages share what they have in common. Every run of text has a property list, every hairline
 * another, every link its corners twice: a thousand pages would not fit into memory.
 */
final class PdfResourceSharing {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final int ONE_QUADRILATERAL = 8;

    private final Set<COSDictionary> fonts = new HashSet<>();
    private final Map<Integer, COSDictionary> runs = new HashMap<>();
    private final COSDictionary layout = new COSDictionary();
    private final COSDictionary noLine = new COSDictionary();

    PdfResourceSharing() {
        layout.setItem(COSName.TYPE, LAYOUT);
        noLine.setInt(COSName.W, 0);
    }

    /** Slims pages. */
    void slim(List<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (named != null) {
                named.keySet().forEach(name -> fonts.add(named.getCOSDictionary(name)));
            }
            COSDictionary lists =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (lists != null) {
                for (COSName name : List.copyOf(lists.keySet())) {
                    lists.setItem(name, shared(lists.getCOSDictionary(name)));
                }
            }
            page.getAnnotations().forEach(this::slim);
        }
    }

    /** The fonts that the pages use. */
    Set<COSDictionary> fonts() {
        return fonts;
    }

    /**
     * A background artifact needs its bounding box, a layout artifact does not (ISO 32000-1, table
     * 330), and hairlines and boxes are as well the latter.
     */
    private COSDictionary shared(COSDictionary list) {
        if (COSName.BACKGROUND.equals(list.getCOSName(COSName.TYPE))) {
            return layout;
        }
        if (list.size() == 1 && list.containsKey(COSName.MCID)) {
            return runs.computeIfAbsent(list.getInt(COSName.MCID), mcid -> list);
        }
        return list;
    }

    /**
     * The corners of a link that is one rectangle are those of its rectangle; a line around it,
     * none of them has.
     */
    private void slim(PDAnnotation link) {
        COSArray corners = link.getCOSObject().getCOSArray(COSName.QUADPOINTS);
        if (corners != null && corners.size() == ONE_QUADRILATERAL) {
            link.getCOSObject().removeItem(COSName.QUADPOINTS);
        }
        if (link.getCOSObject().containsKey(COSName.BS)) {
            link.getCOSObject().setItem(COSName.BS, noLine);
        }
    }
}
