package org.biaozhun.site;

import java.util.Map;

/**
 * What the layout shows on every page.
 *
 * @param snapshot id of the snapshot
 * @param path path of the page
 * @param english the page in English
 * @param chinese the page in Chinese
 * @param kept what forms of the layout keep of the reader's choices
 */
public record Layout(
        String snapshot, String path, String english, String chinese, Map<String, String> kept) {}
