package org.biaozhun.documents;

import org.biaozhun.documents.rendering.AnnexFormat;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A link to what a page shows, in another format.
 *
 * @param format the format
 * @param href where it is
 */
record Download(AnnexFormat format, String href) {

    Download(AnnexFormat format, MultiValueMap<String, String> given) {
        this(format, href(format, given));
    }

    private static String href(AnnexFormat format, MultiValueMap<String, String> given) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/annex");
        given.forEach((name, values) -> {
            if (!name.equals("format") && !values.getFirst().isBlank()) {
                link.queryParam(name, "{" + name + "}");
            }
        });
        link.queryParam("format", format.ending());
        return link.encode().buildAndExpand(given.toSingleValueMap()).toUriString();
    }
}
