package org.biaozhun.documents.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relationships of a part: fixed parts first, then links out of the document. */
final class DocxLinks {

    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> parts;

    /**
     * Relationships of a part.
     *
     * @param parts type by file; their identifiers are the file names without ending
     */
    DocxLinks(Map<String, String> parts) {
        this.parts = parts;
    }

    /** The identifier of a link, the same for the same URL. */
    String id(String url) {
        return ids.computeIfAbsent(url, u -> "link" + (ids.size() + 1));
    }

    /** The relationships as a part. */
    String xml() {
        DocxXml xml = new DocxXml("Relationships");
        parts.forEach((file, type) -> {
            String id = file.replace(".xml", "");
            xml.empty("Relationship", "Id", id, "Type", TYPE + type, "Target", file).line();
        });
        ids.forEach((url, id) -> {
            String[] link = {
                "Id", id, "Type", TYPE + "hyperlink", "Target", url, "TargetMode", "External"
            };
            xml.empty("Relationship", link).line();
        });
        return xml.end();
    }
}
